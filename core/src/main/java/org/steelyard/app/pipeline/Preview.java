package org.steelyard.app.pipeline;

import java.util.List;

/// What would be read.
///
/// @param files files that would be opened, in order
/// @param left inputs that would be skipped or refused at once, each with its reason
public record Preview(List<File> files, List<Intake.Left> left) {
  /// A file.
  ///
  /// @param format what its first bytes say that it is
  /// @param bytes its size
  public record File(String name, String format, long bytes) {}

  public Preview {
    files = List.copyOf(files);
    left = List.copyOf(left);
  }
}
