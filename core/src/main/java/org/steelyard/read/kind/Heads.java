package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.BOILERPLATE;
import static org.steelyard.model.PassageKind.HEADING;

import java.util.List;
import org.steelyard.model.PassageKind;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.terms.WordList;
import org.steelyard.read.text.Names;
import org.steelyard.read.text.Role;

/// Finds the title among the short blocks before the first prose, and judges the rest of them.
final class Heads {
  /// From this many short blocks on, what stands before the prose is a page's menu.
  private static final int MENU = 4;

  /// Shortest title that is found among menu items, in words.
  private static final int SHORTEST_TITLE = 3;

  private final PhraseSet affiliations;

  Heads(Terms terms) {
    affiliations = terms.set("affiliation");
  }

  /// Index of the title, or -1.
  int title(List<Piece> pieces, int firstProse, String known, PhraseSet boilerplate) {
    WordList wanted = WordList.of(known);
    int best = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (wanted.size() > 0 && piece.words().same(wanted)) {
        return i;
      }
      if (i >= firstProse || wanted.size() > 0) {
        continue;
      }
      if (piece.paragraph().role() == Role.HEADING) {
        return i;
      }
      if (canBeTitle(piece, boilerplate)
          && (best < 0 || piece.words().size() > pieces.get(best).words().size())) {
        best = i;
      }
    }
    boolean proseFollows = firstProse < pieces.size();
    return proseFollows ? best : -1;
  }

  private boolean canBeTitle(Piece piece, PhraseSet boilerplate) {
    int words = piece.words().size();
    return words >= SHORTEST_TITLE
        && words <= 35
        && piece.paragraph().role() == Role.TEXT
        && piece.sentences().size() == 1
        && piece.text().charAt(piece.text().length() - 1) != '.'
        && !byline(piece)
        && !dated(piece)
        && !boilerplate.is(piece.words())
        && boilerplate.prefix(piece.words()) < 3;
  }

  /// A line whose words are mostly numbers: a date, a time, a count.
  private static boolean dated(Piece piece) {
    WordList words = piece.words();
    int numbers = 0;
    for (int i = 0; i < words.size(); i++) {
      numbers += words.digits(i) ? 1 : 0;
    }
    return numbers * 2 >= words.size();
  }

  /// A person's name or a place of work.
  boolean byline(Piece piece) {
    return Names.like(piece.text())
        || (affiliations.hits(piece.words()) > 0 && !piece.ended() && piece.words().size() < 15);
  }

  void mark(List<Piece> pieces, PassageKind[] kinds, int firstProse, int title) {
    int open = 0;
    for (int i = 0; i < firstProse; i++) {
      open += pieces.get(i).menuLike() && i != title ? 1 : 0;
    }
    for (int i = 0; i < firstProse; i++) {
      Piece piece = pieces.get(i);
      if (i == title || kinds[i] != BODY || !piece.menuLike()) {
        continue;
      }
      boolean scrap = open >= MENU || byline(piece) || piece.words().size() <= 4;
      kinds[i] = scrap ? BOILERPLATE : HEADING;
    }
  }

  /// Names and brands after the last prose: the author and the publisher.
  void markSignatures(List<Piece> pieces, PassageKind[] kinds) {
    for (int i = pieces.size() - 1; i >= 0 && !pieces.get(i).prose(); i--) {
      Piece piece = pieces.get(i);
      if (kinds[i] == BODY && piece.menuLike() && byline(piece)) {
        kinds[i] = BOILERPLATE;
      }
    }
  }
}
