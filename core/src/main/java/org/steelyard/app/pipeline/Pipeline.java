package org.steelyard.app.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.steelyard.model.Coding;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;

/// Reads and codes, and opens workspaces. Loads the coder's tables on first use, so that commands
/// that code nothing start at once.
public interface Pipeline {
  /// Reads a text as a document, keeping its offsets.
  Outcome<ReadDocument> read(TextInput input);

  /// Codes a document.
  Coding code(ReadDocument document);

  /// Codes what `source` does to `target`; both are words of `text`. Always answers.
  Relation relate(String text, String source, String target);

  /// Opens a workspace, making it where it is absent.
  Session open(Path workspace);

  /// Builds a workspace's database again from its documents and corrections.
  ///
  /// @return what became of all inputs ever offered
  Intake rebuild(Path workspace, Progress progress);

  /// What reading `paths` would open, from their first bytes; reads no further and writes nothing.
  Preview preview(List<String> paths);

  /// Reads one file as `read` would and gives each document in it, or why there is none. Writes
  /// nothing.
  List<Outcome<ReadDocument>> explain(String path, Given given);
}
