package org.steelyard.read.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Document;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Precision;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.DocumentReader;

/// Steelyard as it is used: the whole way from bytes to passages, told nothing from
/// outside.
///
/// The text is every passage that is not boilerplate, in order (repeats and works cited,
/// which are not coded, are a part of the article all the same); the title is left out of
/// it because it is given apart. Dates count where they name a day.
public final class SteelyardReader implements Reader {
  private final DocumentReader reader;

  /// A reader around `reader`.
  public SteelyardReader(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public Answer read(GoldPage page) {
    byte[] bytes = page.html().getBytes(StandardCharsets.UTF_8);
    return switch (reader.read(bytes, "page.html", Given.NOTHING)) {
      case Outcome.Done<ReadDocument>(ReadDocument read) -> answer(read);
      case Outcome.Refused<ReadDocument> _, Outcome.Skipped<ReadDocument> _ -> Answer.NONE;
    };
  }

  private static Answer answer(ReadDocument read) {
    Document document = read.document();
    List<String> title = Shingles.words(document.title());
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    int number = -1;
    for (Passage passage : read.passages()) {
      if (passage.paragraph() != number) {
        add(text, paragraph, title);
        number = passage.paragraph();
      }
      if (passage.kind() != PassageKind.BOILERPLATE) {
        paragraph.append(passage.clean().text()).append('\n');
      }
    }
    add(text, paragraph, title);
    Map<Field, String> facts = new EnumMap<>(Field.class);
    put(facts, Field.TITLE, document.title());
    put(facts, Field.AUTHOR, document.imprint().author());
    put(facts, Field.SITE, document.source().publisher());
    String declared = document.source().language();
    put(facts, Field.LANGUAGE, declared.isEmpty() ? document.language() : declared);
    if (document.published().when().precision() == Precision.DAY) {
      put(facts, Field.PUBLISHED, document.published().when().from().toString());
    }
    return new Answer(text.toString(), facts);
  }

  private static void add(StringBuilder text, StringBuilder paragraph, List<String> title) {
    String words = paragraph.toString();
    if (!Shingles.words(words).equals(title)) {
      text.append(words);
    }
    paragraph.setLength(0);
  }

  private static void put(Map<Field, String> facts, Field field, String value) {
    if (!value.isEmpty()) {
      facts.put(field, value);
    }
  }
}
