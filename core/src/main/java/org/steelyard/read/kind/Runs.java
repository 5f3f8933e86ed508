package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.BOILERPLATE;
import static org.steelyard.model.PassageKind.HEADING;

import java.util.List;
import org.steelyard.model.PassageKind;

/// Short blocks without a full stop: a run of them is a menu, a single one before prose is a
/// heading.
final class Runs {
  /// Blocks that make a menu.
  private static final int MENU = 3;

  private Runs() {}

  static void mark(List<Piece> pieces, PassageKind[] kinds, int firstProse, int title) {
    int i = firstProse;
    while (i < kinds.length) {
      int end = i;
      int size = 0;
      while (end < kinds.length && inRun(pieces.get(end), kinds[end], end == title)) {
        size += pieces.get(end).furniture() ? 0 : 1;
        end++;
      }
      if (end == i) {
        i++;
        continue;
      }
      boolean proseFollows = end < kinds.length;
      for (int k = i; k < end; k++) {
        if (kinds[k] == BODY) {
          kinds[k] = judge(pieces.get(k), size, proseFollows);
        }
      }
      i = end;
    }
  }

  private static boolean inRun(Piece piece, PassageKind kind, boolean title) {
    return !title && (kind == BOILERPLATE || (kind == BODY && piece.menuLike()));
  }

  private static PassageKind judge(Piece piece, int size, boolean proseFollows) {
    if (size >= MENU) {
      return BOILERPLATE;
    }
    if (proseFollows) {
      return HEADING;
    }
    return piece.words().size() >= 5 ? BODY : BOILERPLATE;
  }
}
