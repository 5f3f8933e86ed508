package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.claims.Quotes.Piece;

/// The narrator's words between dashes: `«We are ready, — she said, — and wait»`, and
/// dialogue that
/// a dash opens.
final class Dashes {
  /// Most units of the narrator's words.
  private static final int NARRATOR = 120;

  private Dashes() {}

  /// `piece` of a quotation without the narrator's words in it.
  static List<Piece> apart(Piece piece, String text) {
    List<Piece> parts = new ArrayList<>();
    int from = piece.from();
    int at = after(text, from, piece.to());
    while (at >= 0) {
      int resumes = after(text, at, Math.min(piece.to(), at + NARRATOR));
      if (!lower(text, at) || resumes < 0) {
        break;
      }
      parts.add(new Piece(0, piece.ordinal(), from, dash(text, at)));
      from = resumes;
      at = after(text, from, piece.to());
    }
    parts.add(new Piece(0, piece.ordinal(), from, piece.to()));
    return parts;
  }

  /// What is spoken in a line that a dash opens; none where nobody is said to speak and the line
  /// does not go on with what was spoken before.
  static List<Piece> dialogue(int ordinal, String text, boolean goesOn) {
    boolean dash = text.length() > 2 && "—–".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    if (!dash) {
      return List.of();
    }
    int at = after(text, 2, text.length());
    if (at < 0 || !lower(text, at)) {
      return goesOn ? List.of(new Piece(0, ordinal, 2, text.length())) : List.of();
    }
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(0, ordinal, 2, dash(text, at)));
    int resumes = after(text, at, text.length());
    if (resumes >= 0) {
      pieces.add(new Piece(0, ordinal, resumes, text.length()));
    }
    return pieces;
  }

  /// Index after a dash with blanks around it that follows a mark in `[from, to)`; -1 for none.
  private static int after(String text, int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      boolean mark = ",.!?…;".indexOf(text.charAt(i)) >= 0;
      boolean dash = text.charAt(i + 1) == ' ' && "—–-".indexOf(text.charAt(i + 2)) >= 0;
      if (mark && dash && text.charAt(i + 3) == ' ') {
        return i + 4;
      }
    }
    return -1;
  }

  /// Index of the mark before the dash that ends at `after`.
  private static int dash(String text, int after) {
    return Math.min(text.length(), after - 3);
  }

  private static boolean lower(String text, int i) {
    return i < text.length() && Character.isLowerCase(text.charAt(i));
  }
}
