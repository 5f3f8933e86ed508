/// Ties of states to organisations, as texts put them.
///
/// In: sentences with mentions and dates. Out: memberships. Unit: one state and one organisation
/// in one sentence. Method: a word of class `member-of`, the organisations listed beside it, and
/// the state before it; a refusal or a denial gives no tie.
@NullMarked
package org.steelyard.coding.memberships;

import org.jspecify.annotations.NullMarked;
