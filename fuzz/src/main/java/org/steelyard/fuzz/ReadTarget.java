package org.steelyard.fuzz;

import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.DocumentReader;

/// Feeds one document to the reader. Finds: exceptions, hangs, memory, and spans that do not fit the
/// text. The name, and so the format where the bytes leave a choice, is that of
/// `-Dsteelyard.fuzz.name`.
public final class ReadTarget {
  private static final DocumentReader READER = new DocumentReader();
  private static final String NAME = System.getProperty("steelyard.fuzz.name", "input.html");

  private ReadTarget() {}

  /// Called by Jazzer.
  public static void fuzzerTestOneInput(byte[] bytes) {
    switch (READER.read(bytes, NAME, Given.NOTHING)) {
      case Outcome.Done<ReadDocument>(ReadDocument read) -> {
        int length = read.document().text().length();
        for (Passage passage : read.passages()) {
          if (passage.span().end() > length) {
            throw new IllegalStateException("A passage ends after the text: " + passage);
          }
        }
      }
      case Outcome.Skipped<ReadDocument> _ -> {}
      case Outcome.Refused<ReadDocument>(String _, String why) -> {
        if (why.contains("this is a defect")) {
          throw new IllegalStateException(why);
        }
      }
    }
  }
}
