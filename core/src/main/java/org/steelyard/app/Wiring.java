package org.steelyard.app;

import java.nio.file.Path;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Pipeline;
import org.steelyard.app.pipeline.Relation;
import org.steelyard.app.pipeline.Session;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Coding;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;

/// The stages put together. The only class that knows them all.
final class Wiring implements Pipeline {
  @Override
  public Outcome<ReadDocument> read(TextInput input) {
    throw absent("reads");
  }

  @Override
  public Coding code(ReadDocument document) {
    throw absent("codes");
  }

  @Override
  public Relation relate(String text, String source, String target) {
    throw absent("codes");
  }

  @Override
  public Session open(Path workspace) {
    throw absent("stores");
  }

  private static UserError absent(String what) {
    return UserError.failed(
        "This build has no part that " + what + ".", "it was made from an unfinished branch.");
  }
}
