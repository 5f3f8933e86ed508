package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.ReadDocument;

/// Words between quotation marks, followed across sentences and paragraphs.
///
/// A quotation that is never closed is none. One that is closed but was never opened begins with
/// its paragraph. Marks within a quotation nest; single marks are left alone.
final class Quotes {
  /// Quotations longer than this many passages are forgotten marks.
  private static final int LONGEST = 20;

  /// Part of a quotation in one passage, marks excluded.
  ///
  /// @param region number of the quotation
  /// @param ordinal the passage
  /// @param from first unit in its clean text
  /// @param to unit after the last
  record Piece(int region, int ordinal, int from, int to) {}

  private final Map<Integer, List<Piece>> byPassage = new HashMap<>();
  private final Map<Integer, List<Piece>> byRegion = new HashMap<>();
  private final List<Character> open = new ArrayList<>();

  /// How many of the open marks are “ or „, and how many are «.
  private int curved;

  private int angled;

  /// First passage of the paragraph, and whether a quotation stands in the paragraph.
  private int opening;

  private boolean quotedBefore;
  private final List<Piece> pending = new ArrayList<>();
  private int regions;

  /// Whether a dialogue with dashes goes on in this paragraph.
  private boolean spoken;

  private Quotes() {}

  /// Quotations of a document.
  static Quotes of(ReadDocument read) {
    Quotes quotes = new Quotes();
    int paragraph = -1;
    List<Passage> before = new ArrayList<>();
    for (Passage passage : read.passages()) {
      if (passage.kind() == PassageKind.BOILERPLATE || passage.kind() == PassageKind.REFERENCE) {
        continue;
      }
      boolean opens = passage.paragraph() != paragraph;
      if (opens) {
        before.clear();
        quotes.opening = passage.ordinal();
        quotes.quotedBefore = false;
      }
      paragraph = passage.paragraph();
      quotes.scan(passage, opens, before);
      before.add(passage);
    }
    return quotes;
  }

  /// Pieces in a passage, in order.
  List<Piece> in(int ordinal) {
    return byPassage.getOrDefault(ordinal, List.of());
  }

  /// Pieces of a quotation, in order.
  List<Piece> region(int region) {
    return byRegion.getOrDefault(region, List.of());
  }

  private void scan(Passage passage, boolean opensParagraph, List<Passage> before) {
    String text = passage.clean().text();
    if (open.isEmpty() && dialogue(passage, text, opensParagraph)) {
      return;
    }
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closes(text, i)) {
        close(c);
        if (open.isEmpty()) {
          end(passage, from, i);
        }
      } else if (opens(c, text, i)) {
        if (open.isEmpty()) {
          from = i + 1;
          push(c);
        } else if (!(i == 0 && opensParagraph && open.getFirst() == c)) {
          push(c);
        } else {
          from = 1;
        }
      } else if (c == '”' && open.isEmpty()) {
        unopened(passage, i, before);
      }
    }
    if (!open.isEmpty()) {
      pending.add(new Piece(0, passage.ordinal(), from, text.length()));
      if (pending.size() > LONGEST) {
        pending.clear();
        open.clear();
        curved = 0;
        angled = 0;
      }
    }
  }

  /// `— We are ready, — she said.` and, in its paragraph, `— We shall come.`
  private boolean dialogue(Passage passage, String text, boolean opensParagraph) {
    List<Piece> pieces = Dashes.dialogue(passage.ordinal(), text, !opensParagraph && spoken);
    spoken = !pieces.isEmpty() || (spoken && !opensParagraph);
    if (!pieces.isEmpty()) {
      keep(pieces);
    }
    return !pieces.isEmpty();
  }

  private static boolean opens(char c, String text, int i) {
    return switch (c) {
      case '“', '«', '„' -> true;
      case '"' -> {
        boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        yield begins && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
      }
      default -> false;
    };
  }

  /// Whether the mark at `i` closes the innermost open one or an outer one.
  private boolean closes(String text, int i) {
    char c = text.charAt(i);
    if (open.isEmpty()) {
      return false;
    }
    char last = open.getLast();
    return switch (c) {
      case '”' -> curved > 0;
      case '»' -> angled > 0;
      case '“' -> last == '„' || (last == '“' && tail(text, i));
      case '"' -> last == '"';
      default -> false;
    };
  }

  private static boolean tail(String text, int i) {
    boolean after = i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
    return after && i > 0 && !Character.isWhitespace(text.charAt(i - 1));
  }

  private void push(char c) {
    open.add(c);
    curved += c == '“' || c == '„' ? 1 : 0;
    angled += c == '«' ? 1 : 0;
  }

  private char pop() {
    char last = open.removeLast();
    curved -= last == '“' || last == '„' ? 1 : 0;
    angled -= last == '«' ? 1 : 0;
    return last;
  }

  private void close(char c) {
    while (!open.isEmpty()) {
      char last = pop();
      boolean fits =
          switch (c) {
            case '”' -> last == '“' || last == '„';
            case '»' -> last == '«';
            case '“' -> true;
            default -> last == c;
          };
      if (fits) {
        return;
      }
    }
  }

  private void end(Passage passage, int from, int to) {
    List<Piece> pieces = new ArrayList<>(pending);
    pending.clear();
    pieces.addAll(Dashes.apart(new Piece(0, passage.ordinal(), from, to), passage.clean().text()));
    keep(pieces);
  }

  private void unopened(Passage passage, int i, List<Passage> before) {
    String text = passage.clean().text();
    boolean whole = i > 0 && ".!?,…".indexOf(text.charAt(i - 1)) >= 0;
    if (!whole || quotedBefore || !in(passage.ordinal()).isEmpty()) {
      return;
    }
    List<Piece> pieces = new ArrayList<>();
    for (Passage earlier : before) {
      pieces.add(new Piece(0, earlier.ordinal(), 0, earlier.clean().text().length()));
    }
    pieces.add(new Piece(0, passage.ordinal(), 0, i));
    keep(pieces);
  }

  private void keep(List<Piece> pieces) {
    int region = regions++;
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.to() > piece.from()) {
        Piece numbered = new Piece(region, piece.ordinal(), piece.from(), piece.to());
        kept.add(numbered);
        byPassage.computeIfAbsent(piece.ordinal(), k -> new ArrayList<>()).add(numbered);
        quotedBefore |= piece.ordinal() >= opening;
      }
    }
    byRegion.put(region, kept);
  }
}
