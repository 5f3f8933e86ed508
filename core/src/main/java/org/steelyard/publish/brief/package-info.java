/// The brief: one self-contained page for one state.
///
/// In: [org.steelyard.publish.BriefData]. Out: HTML that needs no network, no script and
/// no clock ([BriefPage]). Unit: one state over one period. Method: sentences come from
/// [Templates] with guards and always carry citations; every number opens to its events,
/// every event to its reports, every report to its sentence between its neighbours. Each
/// cited sentence is held once.
@NullMarked
package org.steelyard.publish.brief;

import org.jspecify.annotations.NullMarked;
