/// To be written by the stage's author: what goes in, what comes out, unit of observation,
/// method.
@NullMarked
package org.steelyard.coding;

import org.jspecify.annotations.NullMarked;
