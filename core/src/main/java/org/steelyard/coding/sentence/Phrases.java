package org.steelyard.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Token;
import org.steelyard.language.WordClass;
import org.steelyard.language.Words;

/// Finds the forms of a word class among tokens, longest first, from left to right.
public final class Phrases {
  /// An empty hit, which ends where it begins.
  public static final Hit NONE = new Hit(0, 0, "", "");

  private Phrases() {}

  /// A form of a word class found in a sentence.
  ///
  /// @param first index of its first token
  /// @param end index after its last token
  /// @param form as in the table
  /// @param value the table's value of it
  public record Hit(int first, int end, String form, String value) {}

  /// All hits of class `name`; hits do not overlap.
  public static List<Hit> find(List<Token> tokens, Words words, String name) {
    WordClass forms = words.of(name);
    List<Hit> hits = new ArrayList<>(0);
    int i = 0;
    while (i < tokens.size()) {
      int reach = forms.reach(tokens.get(i).folded());
      Hit hit = reach == 0 ? NONE : at(tokens, i, forms, reach);
      if (hit.end() > i) {
        hits.add(hit);
        i = hit.end();
      } else {
        i++;
      }
    }
    return hits;
  }

  /// The longest hit that begins at token `i`; [#NONE] where there is none.
  private static Hit at(List<Token> tokens, int i, WordClass forms, int reach) {
    String first = tokens.get(i).folded();
    Hit best = forms.is(first) ? new Hit(i, i + 1, first, forms.value(first)) : NONE;
    StringBuilder form = new StringBuilder(reach > 1 ? first : "");
    for (int n = 1; n < reach && i + n < tokens.size(); n++) {
      if (tokens.get(i + n).span().start() > tokens.get(i + n - 1).span().end()) {
        form.append(' ');
      }
      form.append(tokens.get(i + n).folded());
      String candidate = form.toString();
      if (forms.is(candidate)) {
        best = new Hit(i, i + n + 1, candidate, forms.value(candidate));
      }
    }
    return best;
  }
}
