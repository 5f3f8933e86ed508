/// From imported data sets to the part of a brief that shows them.
///
/// In: named measures ([org.steelyard.app.catalogue.Catalogue]) over a workspace, and a brief
/// of its texts. Out: [org.steelyard.publish.OtherRecords]. Unit: one state with each pole,
/// over the years up to the brief's day that a source covers. Method: every number is asked of
/// its named measure; a pole of several states is asked as one where the measure adds up, else
/// as the mean of its members. Reference: `docs/reference/measures.md`.
@NullMarked
package org.steelyard.app.records;

import org.jspecify.annotations.NullMarked;
