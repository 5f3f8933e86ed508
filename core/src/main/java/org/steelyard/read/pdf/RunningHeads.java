package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.read.text.Chars;

/// Finds running heads, footers and page numbers: rows near the upper or lower edge that recur
/// at the same height with the same letters, that count the pages, or that stand apart where
/// most pages have something.
final class RunningHeads {
  /// Rows from an edge that may be one.
  private static final int DEEP = 4;

  /// Share of a page's height, from an edge, within which they stand.
  private static final double ZONE = 0.16;

  /// Points that recurring rows may differ in height.
  private static final double SAME = 4;

  /// Pages from which a place alone tells.
  private static final int MANY = 4;

  /// Letters of the longest head whose place alone tells.
  private static final int LONGEST = 140;

  /// Rows this many times the text's size are headings, unless they recur.
  private static final double LARGE = 1.15;

  /// Other pages on which a sentence must recur to be one.
  private static final int SENTENCES = 3;

  /// Pages of a long document.
  private static final int LONG = 6;

  private record Seen(int page, double y) {}

  private final List<Sheet> sheets;
  private final Map<String, List<Seen>> recurring = new HashMap<>();
  private final Map<Integer, Integer> counting = new TreeMap<>();
  private final Map<Long, Integer> apart = new HashMap<>();
  private final double size;
  private final int first;

  private RunningHeads(List<Sheet> sheets, double size) {
    this.sheets = sheets;
    this.size = size;
    for (Sheet sheet : sheets) {
      for (boolean top : new boolean[] {true, false}) {
        look(sheet, top);
      }
    }
    this.first = commonestFirst();
  }

  /// For each page, which of its rows are furniture.
  ///
  /// @param size of most letters
  static List<boolean[]> find(List<Sheet> sheets, double size) {
    RunningHeads heads = new RunningHeads(sheets, size);
    List<boolean[]> found = new ArrayList<>(sheets.size());
    for (Sheet sheet : sheets) {
      boolean[] furniture = new boolean[sheet.rows().size()];
      heads.mark(sheet, true, furniture);
      heads.mark(sheet, false, furniture);
      found.add(furniture);
    }
    return found;
  }

  private static List<Row> edge(Sheet sheet, boolean top) {
    List<Row> rows = new ArrayList<>(DEEP);
    int size = sheet.rows().size();
    for (int i = 0; i < Math.min(DEEP, size); i++) {
      Row row = sheet.rows().get(top ? i : size - 1 - i);
      double depth = top ? row.y() : sheet.height() - row.y();
      if (depth > ZONE * sheet.height()) {
        break;
      }
      rows.add(row);
    }
    return rows;
  }

  private void look(Sheet sheet, boolean top) {
    List<Row> rows = edge(sheet, top);
    for (Row row : rows) {
      String text = row.text();
      recurring
          .computeIfAbsent(top + shape(text), k -> new ArrayList<>())
          .add(new Seen(sheet.number(), row.y()));
      int number = PageNumbers.in(text);
      if (number > 0) {
        counting.merge(number - sheet.number(), 1, Integer::sum);
      }
    }
    if (!rows.isEmpty() && standsApart(sheet, top)) {
      apart.merge(slot(rows.getFirst(), top), 1, Integer::sum);
    }
  }

  private int commonestFirst() {
    int best = Integer.MIN_VALUE;
    int most = 1;
    for (Map.Entry<Integer, Integer> entry : counting.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static long slot(Row row, boolean top) {
    return Math.round(row.y() / SAME) * 2 + (top ? 1 : 0);
  }

  /// Whether the outermost row is farther from the next than lines of text are.
  private static boolean standsApart(Sheet sheet, boolean top) {
    List<Row> rows = sheet.rows();
    if (rows.size() < 3) {
      return false;
    }
    Row outer = top ? rows.getFirst() : rows.getLast();
    Row next = top ? rows.get(1) : rows.get(rows.size() - 2);
    return Math.abs(outer.y() - next.y()) > 1.8 * Math.max(outer.size(), next.size());
  }

  private void mark(Sheet sheet, boolean top, boolean[] furniture) {
    List<Row> rows = edge(sheet, top);
    int last = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean own = last == i - 1 && row.size() < LARGE * size;
      boolean alone = own && (counts(row, sheet, top) || slotted(row, sheet, top, i));
      if (alone || (often(row, sheet, top, i) && parts(sheet, top, i))) {
        last = i;
      }
    }
    // What stands outside of a running head is part of it.
    for (int i = 0; i <= last; i++) {
      furniture[top ? i : furniture.length - 1 - i] = true;
    }
  }

  /// Other pages with the same letters at the same height.
  private int recurs(Row row, Sheet sheet, boolean top) {
    String shape = shape(row.text());
    if (shape.chars().filter(Character::isLetter).count() < 3) {
      return 0;
    }
    int pages = 0;
    for (Seen seen : recurring.getOrDefault(top + shape, Collections.emptyList())) {
      boolean other = seen.page() != sheet.number() && Math.abs(seen.y() - row.y()) <= SAME;
      pages += other ? 1 : 0;
    }
    return pages;
  }

  /// Whether a row recurs often enough to be a head: in a long document a line of its text, and
  /// sooner a sentence, may well stand at one height of two pages.
  private boolean often(Row row, Sheet sheet, boolean top, int index) {
    int others = recurs(row, sheet, top);
    String text = row.text();
    if (others < SENTENCES && Chars.endsSentence(text, 0, text.length())) {
      return false;
    }
    return others > (index > 0 && sheets.size() >= LONG ? 1 : 0);
  }

  /// Whether the text begins only after row `index` from the edge: after a gap or in another
  /// size. A text that is printed twice recurs too, but its first lines are no heads.
  private boolean parts(Sheet sheet, boolean top, int index) {
    List<Row> rows = sheet.rows();
    if (index + 1 >= rows.size()) {
      return true;
    }
    Row row = top ? rows.get(index) : rows.get(rows.size() - 1 - index);
    Row next = top ? rows.get(index + 1) : rows.get(rows.size() - 2 - index);
    double larger = Math.max(row.size(), next.size());
    return Math.abs(row.y() - next.y()) > 1.4 * larger
        || !Type.like(row.size(), next.size())
        || (index == 0 && recurs(row, sheet, top) > 1)
        || (recurs(next, sheet, top) > 0 && index + 1 < DEEP && parts(sheet, top, index + 1));
  }

  private boolean counts(Row row, Sheet sheet, boolean top) {
    int number = PageNumbers.in(row.text());
    if (number <= 0) {
      return false;
    }
    boolean bare = PageNumbers.bare(row.text());
    if (number - sheet.number() == first) {
      return bare || (standsApart(sheet, top) && alike(slot(row, top)) > 1);
    }
    return bare && (sheets.size() == 1 || first == Integer.MIN_VALUE) && standsApart(sheet, top);
  }

  private boolean slotted(Row row, Sheet sheet, boolean top, int index) {
    boolean small = row.size() < 0.95 * size && sheets.size() == MANY - 1;
    if (index > 0 || !(small || sheets.size() >= MANY) || row.text().length() > LONGEST) {
      return false;
    }
    return standsApart(sheet, top) && alike(slot(row, top)) * 5L >= sheets.size() * 3L;
  }

  /// Pages with a row apart at about this place.
  private int alike(long slot) {
    return apart.getOrDefault(slot, 0)
        + apart.getOrDefault(slot - 2, 0)
        + apart.getOrDefault(slot + 2, 0);
  }

  /// Letters in lower case, and one sign for each run of digits.
  static String shape(String text) {
    StringBuilder shape = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        shape.append(Character.toLowerCase(c));
      } else if (Character.isDigit(c)
          && (shape.isEmpty() || shape.charAt(shape.length() - 1) != '#')) {
        shape.append('#');
      }
    }
    return shape.toString();
  }
}
