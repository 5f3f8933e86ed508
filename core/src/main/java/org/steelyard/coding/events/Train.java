package org.steelyard.coding.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.language.Tongue;

/// Trains the models that ship. For contributors: see CONTRIBUTING.md, "to change the coder".
///
/// The same tables and sentences give the same bytes; a test retrains one language to prove it.
public final class Train {
  private Train() {}

  /// Writes the weights of every language into the folder `args[0]`, for example `data/model`.
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "Give one folder, but there are " + args.length + " arguments.\nMaybe data/model?");
    }
    ActorFinder actors = new ActorFinder(ActorTables.load());
    for (Tongue tongue : Tongue.values()) {
      Files.writeString(
          Path.of(args[0], tongue.code() + ".tsv"),
          RelationModel.train(actors, tongue),
          StandardCharsets.UTF_8);
    }
  }
}
