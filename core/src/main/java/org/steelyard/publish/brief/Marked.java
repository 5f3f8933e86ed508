package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.steelyard.model.Passage;
import org.steelyard.publish.markup.Markup;

/// Writes a sentence with its codings marked: kind by line and letter, never by colour
/// alone.
final class Marked {
  private Marked() {}

  static void write(Passage passage, List<Coded> codings, Markup out) {
    String text = passage.clean().text();
    List<Range> ranges = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Coded coded : codings) {
      int start = Words.cleanOffset(passage, coded.at().span().start());
      int end = Words.cleanOffset(passage, coded.at().span().end());
      if (start < end) {
        ranges.add(new Range(start, end, coded));
        cuts.add(start);
        cuts.add(end);
      }
    }
    int from = 0;
    for (int cut : cuts.tailSet(1)) {
      segment(text, from, cut, ranges, out);
      from = cut;
    }
  }

  private static void segment(String text, int from, int to, List<Range> ranges, Markup out) {
    for (Range range : ranges) {
      if (range.start == from) {
        out.element(
            "a",
            range.coded.letter(),
            "class",
            "letter " + range.coded.style(),
            "href",
            "#" + range.coded.anchor(),
            "aria-label",
            range.coded.title());
      }
    }
    List<Coded> here =
        ranges.stream()
            .filter(range -> range.start <= from && to <= range.end)
            .map(Range::coded)
            .toList();
    if (here.isEmpty()) {
      out.text(text.substring(from, to));
    } else {
      out.element(
          "mark",
          text.substring(from, to),
          "class",
          here.getFirst().style(),
          "data-of",
          here.stream().map(Coded::anchor).collect(Collectors.joining(" ")));
    }
  }

  private record Range(int start, int end, Coded coded) {}
}
