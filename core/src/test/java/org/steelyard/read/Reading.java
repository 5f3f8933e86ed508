package org.steelyard.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;

/// Short ways for tests to read a text.
public final class Reading {
  private static final DocumentReader READER = new DocumentReader();

  private Reading() {}

  public static Outcome<ReadDocument> outcome(byte[] bytes, String name) {
    return READER.read(bytes, name, Given.NOTHING);
  }

  public static ReadDocument done(byte[] bytes, String name) {
    return switch (outcome(bytes, name)) {
      case Outcome.Done<ReadDocument>(ReadDocument document) -> document;
      case Outcome.Skipped<ReadDocument> skipped -> throw new AssertionError(skipped.why());
      case Outcome.Refused<ReadDocument> refused -> throw new AssertionError(refused.why());
    };
  }

  public static ReadDocument text(String text) {
    return done(text.getBytes(StandardCharsets.UTF_8), "note.txt");
  }

  public static ReadDocument html(String html) {
    return done(html.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  public static List<String> clean(ReadDocument document) {
    return document.passages().stream().map(p -> p.clean().text()).toList();
  }

  public static List<String> of(ReadDocument document, PassageKind kind) {
    return document.passages().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> p.clean().text())
        .toList();
  }

  public static Passage passage(ReadDocument document, String words) {
    return document.passages().stream()
        .filter(p -> p.clean().text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No passage with '" + words + "'"));
  }
}
