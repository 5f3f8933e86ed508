/// What the store keeps besides the shared vocabulary: the row that accounts for an input, what a
/// person gave along with it, a run, and the ways in which a workspace can fail. Unit of
/// observation: one input offered once.
@NullMarked
package org.steelyard.store.data;

import org.jspecify.annotations.NullMarked;
