package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.steelyard.model.Span;

/// A sentence in which the two actors are marked: `<s>Baku</s> invited <t>Tehran</t>`.
///
/// @param text the sentence without marks
/// @param source where the actor stands
/// @param target where the other stands
public record Marked(String text, Span source, Span target) {
  /// Reads a marked sentence.
  ///
  /// @throws IllegalArgumentException where a mark is missing
  public static Marked parse(String marked) {
    StringBuilder text = new StringBuilder();
    int[] bounds = {-1, -1, -1, -1};
    String[] marks = {"<s>", "</s>", "<t>", "</t>"};
    int i = 0;
    while (i < marked.length()) {
      int mark = -1;
      for (int m = 0; m < marks.length; m++) {
        if (marked.startsWith(marks[m], i)) {
          mark = m;
        }
      }
      if (mark >= 0 && bounds[mark] < 0) {
        bounds[mark] = text.length();
        i += marks[mark].length();
      } else {
        text.append(marked.charAt(i++));
      }
    }
    for (int m = 0; m < marks.length; m++) {
      if (bounds[m] < 0) {
        throw new IllegalArgumentException(
            "The sentence has no " + marks[m] + ": '" + marked + "'.\nMaybe the marks were lost?");
      }
    }
    return new Marked(
        text.toString(), new Span(bounds[0], bounds[1]), new Span(bounds[2], bounds[3]));
  }

  /// Finds two given names in a text: the first place where each stands, not overlapping if
  /// possible.
  ///
  /// @throws IllegalArgumentException where one does not occur
  public static Marked find(String text, String source, String target) {
    int s = text.indexOf(source);
    int t = text.indexOf(target);
    if (s < 0 || t < 0 || source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + (s < 0 ? source : target)
              + "' does not occur in '"
              + text
              + "'.\n"
              + "Maybe it is written differently there?");
    }
    if (t < s + source.length() && s < t + target.length()) {
      int again = text.indexOf(target, s + source.length());
      int earlier = text.indexOf(source, t + target.length());
      if (again >= 0) {
        t = again;
      } else if (earlier >= 0) {
        s = earlier;
      }
    }
    return new Marked(text, new Span(s, s + source.length()), new Span(t, t + target.length()));
  }

  /// Two names in a text, wherever they occur: as written, else whatever the case of letters, else
  /// by their longest word; what is not there at all stands for the sentence's two ends. Always
  /// answers, as the relation task demands.
  public static Marked lenient(String text, String source, String target) {
    try {
      return find(text, source, target);
    } catch (IllegalArgumentException absent) {
      Span s = locate(text, source, new Span(0, 1));
      Span t = locate(text, target, new Span(text.length() - 1, text.length()));
      return new Marked(text, s, t);
    }
  }

  private static Span locate(String text, String name, Span otherwise) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> tries = new ArrayList<>(List.of(name));
    tries.addAll(List.of(name.split("[^\\p{L}\\p{N}]+", -1)));
    tries.subList(1, tries.size()).sort(Comparator.comparingInt(String::length).reversed());
    for (String part : tries) {
      int at = part.length() < 2 ? -1 : lower.indexOf(part.toLowerCase(Locale.ROOT));
      if (at >= 0 && at + part.length() <= text.length()) {
        return new Span(at, at + part.length());
      }
    }
    return otherwise;
  }
}
