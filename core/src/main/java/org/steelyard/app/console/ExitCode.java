package org.steelyard.app.console;

/// What the program's exit code says. Interrupted runs end with 130, which Java sets itself.
public final class ExitCode {
  /// Everything asked for was done.
  public static final int DONE = 0;

  /// It could not be done.
  public static final int FAILED = 1;

  /// The command was written wrongly.
  public static final int USAGE = 2;

  /// Done, but some inputs were refused; each was listed with its reason.
  public static final int REFUSED = 3;

  private ExitCode() {}
}
