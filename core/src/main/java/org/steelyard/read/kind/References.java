package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.REFERENCE;

import java.util.List;
import java.util.regex.Pattern;
import org.steelyard.model.PassageKind;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.terms.WordList;

/// Lines of keywords, and lists of works cited.
final class References {
  /// A number or bracketed number that begins an entry.
  private static final Pattern NUMBERED = Pattern.compile("^\\[?\\d{1,3}[.)\\]]");

  /// Marks of an entry: a year, with pages, a publisher's sign, or an address.
  private static final Pattern YEAR = Pattern.compile("\\b(1[89]|20)\\d\\d\\b");

  private static final Pattern ENTRY =
      Pattern.compile(
          "//|https?:|doi|\\bpp?\\. ?\\d|\\b[СсCcSs]\\. ?\\d|ISBN|ISSN|\\b[Vv]ol\\.| – \\d");

  private final PhraseSet keywords;
  private final PhraseSet bibliographies;

  References(Terms terms) {
    keywords = terms.set("keyword-head");
    bibliographies = terms.set("bibliography-head");
  }

  void mark(List<Piece> pieces, PassageKind[] kinds, int title) {
    boolean listing = false;
    for (int i = 0; i < kinds.length; i++) {
      Piece piece = pieces.get(i);
      if (i == title || !(kinds[i] == BODY || kinds[i] == HEADING)) {
        continue;
      }
      if (bibliographies.is(piece.words()) && i > 0) {
        listing = entryFollows(pieces, i);
        kinds[i] = listing ? REFERENCE : kinds[i];
      } else if (listing && (entry(piece.text()) || !piece.prose())) {
        kinds[i] = REFERENCE;
      } else {
        listing = false;
        kinds[i] = keywordLine(piece) ? REFERENCE : kinds[i];
      }
    }
  }

  private static boolean entryFollows(List<Piece> pieces, int head) {
    return head + 1 < pieces.size() && entry(pieces.get(head + 1).text());
  }

  private static boolean entry(String text) {
    String start = text.substring(0, Math.min(text.length(), 600));
    boolean numbered = NUMBERED.matcher(start).find();
    boolean year = YEAR.matcher(start).find();
    boolean marks = ENTRY.matcher(start).find();
    return (numbered && (year || marks)) || (year && marks);
  }

  private boolean keywordLine(Piece piece) {
    int length = keywords.prefix(piece.words());
    if (length == 0) {
      return false;
    }
    String start = piece.text().substring(0, Math.min(piece.text().length(), 40));
    int mark = start.indexOf(':') >= 0 ? start.indexOf(':') : start.indexOf('.');
    return mark > 0 && WordList.of(start.substring(0, mark)).size() == length;
  }
}
