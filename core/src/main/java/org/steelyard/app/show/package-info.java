/// What a workspace holds, as rows with citations.
///
/// In: [org.steelyard.app.pipeline.Holdings] and a filter. Out: rows, newest first, each as JSON
/// and as a line for people. Unit: one event, report, claim, quantity, membership or document.
@NullMarked
package org.steelyard.app.show;

import org.jspecify.annotations.NullMarked;
