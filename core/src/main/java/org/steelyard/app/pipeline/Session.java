package org.steelyard.app.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;

/// An open workspace.
public interface Session extends AutoCloseable {
  /// Reads, codes and stores what is new.
  ///
  /// @param paths files, folders, archives; `-` is stdin
  /// @param published date that a person gives for all of them, or unknown
  /// @param source publisher that a person gives for all of them, or unknown
  /// @param progress told each step in words
  Intake read(
      List<String> paths, PublicationDate published, Source source, Consumer<String> progress);

  /// Reads, codes and stores the sample that comes with the program.
  Intake readSample(Consumer<String> progress);

  /// What the workspace holds.
  Holdings holdings();

  /// Accounts for every input and compares digests.
  Audit verify();

  @Override
  void close();
}
