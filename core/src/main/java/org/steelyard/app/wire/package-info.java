/// The stages put together: reading, coding and storing behind the command line's pipeline.
///
/// In: paths and texts. Out: a workspace's contents. The only package that knows all stages.
@NullMarked
package org.steelyard.app.wire;

import org.jspecify.annotations.NullMarked;
