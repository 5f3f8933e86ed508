/// Columns by their names.
@NullMarked
package org.steelyard.read.unpack.table;

import org.jspecify.annotations.NullMarked;
