/// The shared vocabulary: immutable records that cannot be wrong. In: nothing. Out: nothing. Every
/// other package speaks in these types; this one depends on none of them.
@NullMarked
package org.steelyard.model;

import org.jspecify.annotations.NullMarked;
