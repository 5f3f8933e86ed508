/// Laws and failures of the store.
@NullMarked
package org.steelyard.store;

import org.jspecify.annotations.NullMarked;
