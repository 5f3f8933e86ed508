package org.steelyard.app.console;

import java.io.Serial;

/// A failure that the user can do something about. Its message is shown as it stands, without a
/// stack trace.
public final class UserError extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int exitCode;

  private UserError(String what, String maybe, int exitCode) {
    super(what + "\nMaybe " + maybe);
    this.exitCode = exitCode;
  }

  /// It could not be done.
  ///
  /// @param what what happened, with the values involved
  /// @param maybe advice; "Maybe " is put before it
  public static UserError failed(String what, String maybe) {
    return new UserError(what, maybe, ExitCode.FAILED);
  }

  /// The command was written wrongly.
  ///
  /// @param what what is wrong, with the values involved
  /// @param maybe advice; "Maybe " is put before it
  public static UserError usage(String what, String maybe) {
    return new UserError(what, maybe, ExitCode.USAGE);
  }

  /// The exit code to end with.
  public int exitCode() {
    return exitCode;
  }

  /// What happened and the advice.
  public String text() {
    return String.valueOf(getMessage());
  }
}
