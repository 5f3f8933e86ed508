package org.steelyard.store.data;

/// Why a workspace cannot be used. The message says what happened and ends in a line that begins
/// "Maybe".
public abstract sealed class WorkspaceError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private WorkspaceError(String message, Throwable cause) {
    super(message, cause);
  }

  private WorkspaceError(String message) {
    super(message);
  }

  /// Another process, or another part of this one, has the workspace open.
  public static final class Locked extends WorkspaceError {
    private static final long serialVersionUID = 1L;

    /// @param directory the workspace
    /// @param holder who has it, for people
    public Locked(String directory, String holder) {
      super(
          "The workspace "
              + directory
              + " is in use by "
              + holder
              + ".\nMaybe wait until that has ended, or stop it, or name another workspace.");
    }
  }

  /// The database cannot be read, is missing or belongs to another version.
  public static final class Damaged extends WorkspaceError {
    private static final long serialVersionUID = 1L;

    /// @param file the database
    /// @param what what is wrong with it
    public Damaged(String file, String what) {
      super(
          "The database "
              + file
              + " cannot be used: "
              + what
              + "\nMaybe run `steelyard rebuild`: it makes the database again from the documents.");
    }
  }

  /// A file of the workspace holds something that cannot be right.
  public static final class Invalid extends WorkspaceError {
    private static final long serialVersionUID = 1L;

    /// @param where file and line
    /// @param what what is wrong there
    /// @param maybe what may help
    public Invalid(String where, String what, String maybe) {
      super(where + ": " + what + "\nMaybe " + maybe);
    }
  }

  /// Reading or writing failed and the attempt to repeat it did too.
  public static final class Failed extends WorkspaceError {
    private static final long serialVersionUID = 1L;

    /// @param what what was tried
    /// @param cause the failure
    public Failed(String what, Throwable cause) {
      super(
          what
              + " failed: "
              + firstLine(cause)
              + "\nMaybe the disk is full or the folder cannot be written.",
          cause);
    }

    private static String firstLine(Throwable cause) {
      return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no message");
    }
  }
}
