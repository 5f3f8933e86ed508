/// How the program talks: what goes to stdout and stderr, colours, exit codes, error messages.
///
/// In: options that every command has, failures. Out: text for people. Method: results on stdout,
/// everything else on stderr (the Command Line Interface Guidelines, clig.dev).
@NullMarked
package org.steelyard.app.console;

import org.jspecify.annotations.NullMarked;
