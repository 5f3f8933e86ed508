package org.steelyard.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Finds the forms of a word class among tokens, longest first, from left to right.
public final class Phrases {
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
    List<Hit> hits = new ArrayList<>();
    int longest = words.longest(name);
    int i = 0;
    while (i < tokens.size() && longest > 0) {
      if (!words.begins(name, tokens.get(i).folded())) {
        i++;
        continue;
      }
      Hit hit = at(tokens, i, words, name, longest);
      if (hit.end() > i) {
        hits.add(hit);
        i = hit.end();
      } else {
        i++;
      }
    }
    return hits;
  }

  /// The longest hit that begins at token `i`; an empty one (`end == first`) where there is none.
  private static Hit at(List<Token> tokens, int i, Words words, String name, int longest) {
    StringBuilder form = new StringBuilder();
    Hit best = new Hit(i, i, "", "");
    for (int n = 0; n < longest && i + n < tokens.size(); n++) {
      if (n > 0 && tokens.get(i + n).span().start() > tokens.get(i + n - 1).span().end()) {
        form.append(' ');
      }
      form.append(tokens.get(i + n).folded());
      String candidate = form.toString();
      if (words.is(name, candidate)) {
        best = new Hit(i, i + n + 1, candidate, words.value(name, candidate));
      }
    }
    return best;
  }
}
