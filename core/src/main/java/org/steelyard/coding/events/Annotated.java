package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.PloverType;
import org.steelyard.model.Span;

/// A sentence in which every actor is marked and every act given: `[a Baku] invited [b Tehran]`
/// with `a>b AGREE`. One letter is one actor, however often it is marked.
///
/// @param text the sentence without marks
/// @param marks where the actors stand, in order
/// @param acts all acts; between other pairs there is none
record Annotated(String text, List<Mark> marks, List<Act> acts) {
  /// A mention of the actor called `letter`.
  record Mark(String letter, Span span) {}

  /// An act; a mutual one (`a=b`) is given in both directions.
  record Act(String source, String target, PloverType type) {}

  Annotated {
    marks = List.copyOf(marks);
    acts = List.copyOf(acts);
  }

  /// Reads a sentence and its acts.
  ///
  /// @throws IllegalArgumentException where a mark or an act is malformed
  static Annotated parse(String marked, List<String> acts) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    int i = 0;
    while (i < marked.length()) {
      boolean mark =
          marked.charAt(i) == '[' && i + 2 < marked.length() && marked.charAt(i + 2) == ' ';
      int end = mark ? marked.indexOf(']', i) : -1;
      if (end > 0) {
        int start = text.length();
        text.append(marked, i + 3, end);
        marks.add(new Mark(marked.substring(i + 1, i + 2), new Span(start, text.length())));
        i = end + 1;
      } else {
        text.append(marked.charAt(i++));
      }
    }
    List<Act> parsed = new ArrayList<>();
    for (String act : acts) {
      boolean mutual = act.indexOf('=') == 1;
      if (act.length() < 5 || act.charAt(3) != ' ' || !(mutual || act.indexOf('>') == 1)) {
        throw new IllegalArgumentException(
            "'" + act + "' is no act.\nMaybe it is written like a>b ACCUSE or a=b CONSULT?");
      }
      String one = act.substring(0, 1);
      String two = act.substring(2, 3);
      PloverType type = PloverType.valueOf(first(act.substring(4)));
      parsed.add(new Act(one, two, type));
      if (mutual) {
        parsed.add(new Act(two, one, type));
      }
    }
    return new Annotated(text.toString(), marks, parsed);
  }

  /// Of `REJECT/ACCUSE`, where the second is defensible, the first.
  private static String first(String types) {
    int slash = types.indexOf('/');
    return slash < 0 ? types : types.substring(0, slash);
  }
}
