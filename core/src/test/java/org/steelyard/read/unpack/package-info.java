/// Containers, whole and broken, and what must come out of them.
@NullMarked
package org.steelyard.read.unpack;

import org.jspecify.annotations.NullMarked;
