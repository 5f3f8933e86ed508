/// The commands: each reads its arguments, asks the pipeline, prints the result and suggests the
/// next command.
///
/// In: arguments. Out: a result on stdout, messages on stderr, an exit code. One class a command.
@NullMarked
package org.steelyard.app.command;

import org.jspecify.annotations.NullMarked;
