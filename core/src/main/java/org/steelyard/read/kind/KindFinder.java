package org.steelyard.read.kind;

import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.BOILERPLATE;
import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.QUOTE;

import java.util.List;
import org.steelyard.model.PassageKind;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.terms.WordList;

/// Applies the block rules to a document's paragraphs, and then looks for repeats.
public final class KindFinder {
  private final PhraseSet boilerplate;
  private final PhraseSet listHeads;
  private final Heads heads;
  private final Appeals appeals;
  private final References references;

  /// Rules over the phrases of `terms`.
  public KindFinder(Terms terms) {
    boilerplate = terms.set("boilerplate");
    listHeads = terms.set("list-head");
    heads = new Heads(terms);
    appeals = new Appeals(terms);
    references = new References(terms);
  }

  /// Kinds of the paragraphs' sentences, and which paragraph is the title.
  ///
  /// @param kinds for each paragraph the kinds of its sentences
  /// @param title index of the paragraph that is the title, or -1
  public record Found(List<List<PassageKind>> kinds, int title) {
    public Found {
      kinds = List.copyOf(kinds);
    }
  }

  /// Judges `pieces`, the paragraphs of one document in order.
  ///
  /// @param knownTitle title that markup gives, or empty
  public Found find(List<Piece> pieces, String knownTitle) {
    return find(pieces, knownTitle, false);
  }

  /// Judges `pieces`, the paragraphs of one document in order.
  ///
  /// @param knownTitle title that markup gives, or empty
  /// @param marked whether markup has told furniture from text already: then short lines are no
  ///     menus, and a heading like "More" begins no list
  public Found find(List<Piece> pieces, String knownTitle, boolean marked) {
    PassageKind[] kinds = new PassageKind[pieces.size()];
    boolean prose = false;
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = byRole(pieces.get(i));
      prose |= pieces.get(i).prose();
    }
    int firstProse = firstProse(pieces);
    int title = heads.title(pieces, firstProse, knownTitle, boilerplate);
    if (prose) {
      markPhrases(pieces, kinds, title);
      appeals.mark(pieces, kinds);
      if (!marked) {
        markLists(pieces, kinds, title);
        heads.mark(pieces, kinds, firstProse, title);
        Runs.mark(pieces, kinds, firstProse, title);
        heads.markSignatures(pieces, kinds);
      }
    }
    references.mark(pieces, kinds, title);
    if (title >= 0) {
      kinds[title] = HEADING;
    }
    return new Found(Repeats.find(pieces, kinds), title);
  }

  private static PassageKind byRole(Piece piece) {
    return switch (piece.paragraph().role()) {
      case TEXT, ITEM -> BODY;
      case HEADING -> HEADING;
      case QUOTE -> QUOTE;
      case FURNITURE -> BOILERPLATE;
    };
  }

  private static int firstProse(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).prose()) {
        return i;
      }
    }
    return pieces.size();
  }

  private void markPhrases(List<Piece> pieces, PassageKind[] kinds, int title) {
    for (int i = 0; i < kinds.length; i++) {
      WordList words = pieces.get(i).words();
      if (i == title || words.size() >= Piece.SHORT) {
        continue;
      }
      boolean known =
          boilerplate.is(words)
              || boilerplate.prefix(words) >= 3
              || (listHeads.prefix(words) >= 2 && headEndsInColon(pieces.get(i)));
      if (known || words.size() == 0) {
        kinds[i] = BOILERPLATE;
      }
    }
  }

  private static boolean headEndsInColon(Piece piece) {
    int colon = piece.text().indexOf(':');
    return colon > 0 && colon < 30;
  }

  /// From a head like "Most read" until sentences that end in a full stop.
  private void markLists(List<Piece> pieces, PassageKind[] kinds, int title) {
    boolean listing = false;
    for (int i = 0; i < kinds.length; i++) {
      Piece piece = pieces.get(i);
      if (i != title && listHeads.is(piece.words())) {
        listing = true;
      } else if (sentencesOfBody(piece) || kinds[i] == QUOTE) {
        listing = false;
      }
      if (listing && i != title) {
        kinds[i] = BOILERPLATE;
      }
    }
  }

  private static boolean sentencesOfBody(Piece piece) {
    String text = piece.text();
    int end = text.length();
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean stop = text.indexOf('.', end) >= 0 || text.indexOf('…', end) >= 0;
    return (piece.words().size() >= 10 && stop) || piece.words().size() >= 40;
  }
}
