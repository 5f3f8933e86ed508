package org.steelyard.app.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.app.pipeline.Intake.Left;
import org.steelyard.app.pipeline.Preview;
import org.steelyard.model.Outcome;
import org.steelyard.read.Input;
import org.steelyard.read.Inputs;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;

/// Looks at what would be read, without reading it.
final class Previewing {
  private Previewing() {}

  static Preview of(List<String> paths) {
    List<Preview.File> files = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    for (Outcome<Input> input : Inputs.expand(paths, Path.of(""), System.in)) {
      switch (input) {
        case Outcome.Done<Input>(Input.OfFile file) -> look(file, files, left);
        case Outcome.Done<Input>(Input.OfStream stream) ->
            files.add(new Preview.File(stream.name(), "standard input", 0));
        case Outcome.Skipped<Input>(String where, String why) -> left.add(new Left(where, why));
        case Outcome.Refused<Input>(String where, String why) -> left.add(new Left(where, why));
      }
    }
    return new Preview(files, left);
  }

  private static void look(Input.OfFile file, List<Preview.File> files, List<Left> left) {
    try (InputStream in = Files.newInputStream(file.path())) {
      Format format = FormatFinder.find(in.readNBytes(FormatFinder.HEAD), file.name());
      switch (format.group()) {
        case DOCUMENT, CONTAINER ->
            files.add(new Preview.File(file.name(), format.label(), file.size()));
        case FOREIGN ->
            left.add(
                new Left(
                    file.name(),
                    "'" + file.name() + "' is " + format.label() + ", which is not read."));
      }
    } catch (IOException e) {
      left.add(new Left(file.name(), Inputs.unreadable(file.name(), e)));
    }
  }
}
