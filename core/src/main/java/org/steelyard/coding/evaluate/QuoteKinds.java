package org.steelyard.coding.evaluate;

import java.util.List;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.attribution.Attribution.Kind;
import org.steelyard.model.Span;

/// Tells direct, indirect and mixed quotations apart by the marks in their content, gold and
/// predicted alike.
final class QuoteKinds {
  private static final String MARKS = "“”«»„\"";

  private QuoteKinds() {}

  /// Direct: begins and ends with a mark; mixed: has one; indirect: has none.
  static Kind of(Attribution attribution, String text) {
    List<Span> content = attribution.content();
    String first = content.getFirst().of(text).strip();
    String last = content.getLast().of(text).strip();
    if (mark(first, true) && mark(last, false)) {
      return Kind.DIRECT;
    }
    boolean any =
        content.stream()
            .map(span -> span.of(text))
            .anyMatch(
                words ->
                    words.contains("''") || words.chars().anyMatch(c -> MARKS.indexOf(c) >= 0));
    return any ? Kind.MIXED : Kind.INDIRECT;
  }

  private static boolean mark(String words, boolean start) {
    if (words.isEmpty()) {
      return false;
    }
    char edge = words.charAt(start ? 0 : words.length() - 1);
    boolean twice = start ? words.startsWith("''") : words.endsWith("''");
    return twice || MARKS.indexOf(edge) >= 0;
  }
}
