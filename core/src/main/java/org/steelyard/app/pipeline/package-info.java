/// The stages as the command line uses them: the seam between commands and stages.
///
/// In: texts, paths, a workspace. Out: [org.steelyard.model] records and counts. The commands know
/// only these interfaces; `org.steelyard.app.wire` knows the stages.
@NullMarked
package org.steelyard.app.pipeline;

import org.jspecify.annotations.NullMarked;
