package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.BOILERPLATE;

import java.util.List;
import org.steelyard.model.PassageKind;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;

/// Paragraphs in which a publisher asks its readers for money.
///
/// Two known phrases in a paragraph without quotation marks are enough; with one phrase the
/// paragraph must stand beside other furniture. Presidents ask for support too, in quotation
/// marks.
final class Appeals {
  private final PhraseSet appeals;
  private final PhraseSet heads;

  Appeals(Terms terms) {
    appeals = terms.set("appeal");
    heads = terms.set("support-head");
  }

  void mark(List<Piece> pieces, PassageKind[] kinds) {
    for (int i = 0; i < kinds.length; i++) {
      Piece piece = pieces.get(i);
      int hits = piece.words().size() < 8 ? 0 : appeals.hits(piece.words());
      boolean beside = i > 0 && (kinds[i - 1] == BOILERPLATE || head(pieces.get(i - 1)));
      if ((hits >= 2 && !quotes(piece.text())) || (hits >= 1 && beside)) {
        kinds[i] = BOILERPLATE;
        markHead(pieces, kinds, i - 1);
        markHead(pieces, kinds, i + 1);
      }
    }
  }

  private void markHead(List<Piece> pieces, PassageKind[] kinds, int i) {
    if (i >= 0 && i < kinds.length && head(pieces.get(i))) {
      kinds[i] = BOILERPLATE;
    }
  }

  private boolean head(Piece piece) {
    return piece.words().size() <= 4 && !piece.ended() && heads.prefix(piece.words()) > 0;
  }

  private static boolean quotes(String text) {
    return text.indexOf('"') >= 0
        || text.indexOf('“') >= 0
        || text.indexOf('«') >= 0
        || text.indexOf('„') >= 0;
  }
}
