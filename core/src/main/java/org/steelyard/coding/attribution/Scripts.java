package org.steelyard.coding.attribution;

import java.util.List;

/// `NAME: what is said`, as transcripts and headlines have it: a paragraph that begins with a
/// name.
final class Scripts {
  /// Most tokens of the name.
  private static final int NAME = 5;

  /// Fewest words of what is said.
  private static final int SAID = 4;

  private Scripts() {}

  /// The attribution that the paragraph that begins at token `start` makes as a whole; or none.
  static List<Draft> at(Stream stream, SpeechTable table, int start) {
    if (!stream.opensParagraph(start)) {
      return List.of();
    }
    int first = stream.mark(start, "\"“") ? start + 1 : start;
    int colon = first;
    while (colon < stream.end(start) && colon - first < NAME && !stream.mark(colon, ":")) {
      if (!named(stream, table, colon, first)) {
        return List.of();
      }
      colon++;
    }
    boolean found = colon > first && colon < stream.end(start) && stream.mark(colon, ":");
    int end = colon;
    while (found && end < stream.size() && stream.paragraph(end) == stream.paragraph(start)) {
      end++;
    }
    if (!found || stream.words(colon + 1, end) < SAID) {
      return List.of();
    }
    while (stream.mark(end - 1, "\"”")) {
      end--;
    }
    return List.of(
        new Draft(
            List.of(new Range(colon + 1, end)),
            new Range(first, colon),
            new Range(colon, colon + 1),
            "attribution.script"));
  }

  private static boolean named(Stream stream, SpeechTable table, int i, int first) {
    String folded = stream.folded(i);
    boolean other = table.is("no-speaker", folded) || table.is("wh", folded);
    boolean place = i > first && table.is("adjunct", folded);
    boolean part = stream.word(i) ? stream.token(i).capital() && !place : stream.mark(i, ".-");
    return part && !other;
  }
}
