package org.steelyard.imports;

import java.util.List;

/// What became of the rows of some files.
///
/// @param kind the kind's name
/// @param files one account for each file, in the order given
/// @param held rows of this kind in the workspace now
/// @param digest SHA-256 over them
public record Imported(String kind, List<Account> files, long held, String digest) {
  /// An account that nobody changes.
  public Imported {
    files = List.copyOf(files);
  }

  /// One refused row.
  ///
  /// @param table file, or file and entry of an archive
  /// @param line from 1
  /// @param why what is wrong
  public record Refusal(String table, long line, String why) {}

  /// One file: `rows = stored + duplicate + refused`.
  ///
  /// @param file its name as given
  /// @param rows rows read
  /// @param stored rows that are new
  /// @param duplicate rows that were stored before, in this file or another
  /// @param refused rows that cannot be used
  /// @param first the first refusals, for people; the quarantine has all
  /// @param quarantine file with all refusals, within the workspace; empty where there is none
  public record Account(
      String file,
      long rows,
      long stored,
      long duplicate,
      long refused,
      List<Refusal> first,
      String quarantine) {
    /// An account that adds up.
    public Account {
      first = List.copyOf(first);
      if (rows != stored + duplicate + refused) {
        throw new IllegalArgumentException(
            file + ": " + rows + " rows are not " + stored + " + " + duplicate + " + " + refused);
      }
    }
  }
}
