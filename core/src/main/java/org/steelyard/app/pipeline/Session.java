package org.steelyard.app.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// An open workspace.
public interface Session extends AutoCloseable {
  /// Reads, codes and stores what is new.
  ///
  /// @param paths files, folders, archives; `-` is stdin
  /// @param progress told each step in words
  Intake read(List<String> paths, Consumer<String> progress);

  /// Reads, codes and stores the sample that comes with the program.
  Intake readSample(Consumer<String> progress);

  /// What the workspace holds.
  Holdings holdings();

  /// Measures what is known of a state and writes its brief as HTML.
  ///
  /// @param state ISO 3166-1 alpha-3
  /// @return the file written
  Path brief(String state);

  /// Accounts for every input and compares digests.
  Audit verify();

  /// Builds the database again from documents and corrections.
  Intake rebuild(Consumer<String> progress);

  @Override
  void close();
}
