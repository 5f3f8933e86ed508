package org.steelyard.read;

import java.util.List;
import org.steelyard.language.Tongue;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;

/// Settles the language of texts too short or too full of names to tell.
///
/// A language that the giver states holds for every passage that reading left undetermined.
/// Without one, a short text takes the commonest language of its letters: reading is careful
/// because a long text may be in any of the world's languages, but a sentence typed after `code`
/// should be coded.
final class Undetermined {
  private static final String UNDETERMINED = "und";

  /// Longest text, in UTF-16 units, that is settled by its letters alone.
  private static final int SHORT = 400;

  private Undetermined() {}

  /// `read` with its undetermined passages in `given` (ISO 639-1), or empty: by letters.
  static ReadDocument settle(ReadDocument read, String given) {
    Document document = read.document();
    boolean stated = Tongue.knows(given);
    boolean open = document.language().equals(UNDETERMINED);
    if (!stated && !(open && document.text().length() <= SHORT)) {
      return read;
    }
    String language = stated ? given : byLetters(document.text());
    List<Passage> passages =
        read.passages().stream().map(p -> settle(p, language, stated)).toList();
    return new ReadDocument(
        new Document(
            document.id(),
            document.source(),
            document.title(),
            document.text(),
            open || stated ? language : document.language(),
            document.published(),
            document.imprint(),
            document.name()),
        passages);
  }

  private static Passage settle(Passage passage, String language, boolean stated) {
    if (!stated && !passage.language().equals(UNDETERMINED)) {
      return passage;
    }
    return new Passage(
        passage.documentId(),
        passage.ordinal(),
        passage.paragraph(),
        passage.span(),
        passage.kind(),
        language,
        passage.clean());
  }

  private static String byLetters(String text) {
    if (text.codePoints().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0)) {
      return "uk";
    }
    if (text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)) {
      return "ru";
    }
    if (text.codePoints().anyMatch(c -> "əƏ".indexOf(c) >= 0)) {
      return "az";
    }
    return text.codePoints().anyMatch(c -> "ğışĞİŞ".indexOf(c) >= 0) ? "tr" : "en";
  }
}
