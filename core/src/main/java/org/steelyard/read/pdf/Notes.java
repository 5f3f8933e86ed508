package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Finds footnotes: small lines at the foot of a column under lines of the text's size, the
/// first of which begins with a mark or goes on from the page before.
final class Notes {
  /// Largest size of notes, as a share of the text's.
  private static final double SMALL = 0.93;

  private Notes() {}

  /// The lines of all pages, notes marked and put after the other lines of their page.
  static List<List<Line>> find(List<List<Line>> pages, Type type) {
    List<List<Line>> found = new ArrayList<>(pages.size());
    boolean before = false;
    for (List<Line> page : pages) {
      List<Line> body = new ArrayList<>(page.size());
      List<Line> notes = new ArrayList<>();
      int start = 0;
      while (start < page.size()) {
        int end = start;
        while (end < page.size() && page.get(end).column().equals(page.get(start).column())) {
          end++;
        }
        int from = notesFrom(page, start, end, type, before);
        body.addAll(page.subList(start, from));
        page.subList(from, end).forEach(line -> notes.add(line.at(Place.NOTE)));
        start = end;
      }
      before = !notes.isEmpty();
      body.addAll(notes);
      found.add(body);
    }
    return found;
  }

  private static int notesFrom(List<Line> page, int start, int end, Type type, boolean before) {
    int from = end;
    while (from > start && page.get(from - 1).size() <= SMALL * type.size()) {
      from--;
    }
    boolean text = page.subList(0, from).stream().anyMatch(l -> Type.like(l.size(), type.size()));
    if (from == end || !text) {
      return end;
    }
    if (before || marked(page.get(from).text())) {
      return from;
    }
    // Captions and tables may stand above the first note.
    for (int i = from + 1; i < end; i++) {
      boolean apart = page.get(i).y() - page.get(i - 1).y() > 1.5 * page.get(i).size();
      if (apart && marked(page.get(i).text())) {
        return i;
      }
    }
    return end;
  }

  private static boolean marked(String text) {
    char c = text.charAt(0);
    return Character.isDigit(c) || "*†‡§⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0;
  }
}
