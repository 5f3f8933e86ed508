/// From a workspace to one state's brief.
///
/// In: what a workspace holds, its settings and the stated counts of meetings
/// ([BriefMaker.Input]). Out: [org.steelyard.publish.BriefData] for the page, and
/// [MeetingRows] for
/// `show meetings`. Unit: one state over one period. Method: select what concerns the state, date
/// the brief by what was read and never by a clock, let `measure` compute, and carry each number's
/// explanation along. Reference: `docs/reference/measures.md`; only the fulcrum is computed here.
@NullMarked
package org.steelyard.app.brief;

import org.jspecify.annotations.NullMarked;
