/// To be written by the stage's author: what goes in, what comes out, unit of observation, method.
@NullMarked
package org.steelyard.app;

import org.jspecify.annotations.NullMarked;
