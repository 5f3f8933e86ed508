/// The command line: the only stage that knows all others, and the only one that prints.
///
/// In: arguments, stdin, a workspace. Out: results on stdout, messages on stderr, exit codes.
/// [org.steelyard.app.command] holds the commands, [org.steelyard.app.pipeline] the seam to the
/// stages, which `wire` fills.
@NullMarked
package org.steelyard.app;

import org.jspecify.annotations.NullMarked;
