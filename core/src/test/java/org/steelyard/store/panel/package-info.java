/// Tests of panels.
@NullMarked
package org.steelyard.store.panel;

import org.jspecify.annotations.NullMarked;
