package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// The paragraphs of a document, found from the places of its rows.
///
/// @param pages lines of each page in reading order, notes and furniture last
/// @param pieces paragraphs in the order of their first lines; they may go over pages
/// @param type how the document is set
record Layout(List<List<Line>> pages, List<Piece> pieces, Type type) {
  Layout {
    pages = List.copyOf(pages);
    pieces = List.copyOf(pieces);
  }

  /// Layout of `sheets`.
  static Layout of(List<Sheet> sheets) {
    double size = Type.size(sheets);
    List<boolean[]> furniture = RunningHeads.find(sheets, size);
    List<List<Line>> bodies = new ArrayList<>(sheets.size());
    for (int i = 0; i < sheets.size(); i++) {
      bodies.add(PageLines.of(i, rows(sheets.get(i), furniture.get(i), false), size));
    }
    Type type = Type.of(bodies.stream().flatMap(List::stream).toList(), size);
    List<List<Line>> pages = new ArrayList<>(sheets.size());
    List<List<Line>> texts = Notes.find(bodies, type);
    for (int i = 0; i < sheets.size(); i++) {
      List<Line> page = new ArrayList<>(texts.get(i));
      margin(sheets.get(i), rows(sheets.get(i), furniture.get(i), true), page);
      pages.add(page);
    }
    return new Layout(pages, pieces(pages, new Joints(type)), type);
  }

  private static List<Row> rows(Sheet sheet, boolean[] furniture, boolean which) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < furniture.length; i++) {
      if (furniture[i] == which) {
        rows.add(sheet.rows().get(i));
      }
    }
    return rows;
  }

  private static void margin(Sheet sheet, List<Row> rows, List<Line> page) {
    Column column = new Column(sheet.number(), -1, 0, 0);
    for (Row row : rows) {
      page.add(new Line(column, 0, 0, row.y(), row.size(), 0, row.text(), Place.MARGIN));
    }
    for (String turned : sheet.turned()) {
      page.add(new Line(column, 0, 0, 0, 0, 0, turned, Place.MARGIN));
    }
  }

  private static List<Piece> pieces(List<List<Line>> pages, Joints joints) {
    List<Piece> pieces = new ArrayList<>();
    EnumMap<Place, Piece> open = new EnumMap<>(Place.class);
    for (List<Line> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        Line line = page.get(i);
        Piece before = open.get(line.place());
        Line after = i + 1 < page.size() && same(line, page.get(i + 1)) ? page.get(i + 1) : line;
        if (before != null && line.place() != Place.MARGIN && joins(joints, before, line, after)) {
          before.add(line);
        } else {
          Piece piece = new Piece(line);
          open.put(line.place(), piece);
          pieces.add(piece);
        }
      }
    }
    return pieces;
  }

  private static boolean joins(Joints joints, Piece before, Line line, Line after) {
    Line last = before.last();
    return same(last, line)
        ? joints.within(last, before.lines().size() == 1, line, after)
        : joints.over(last, line);
  }

  private static boolean same(Line one, Line other) {
    return one.column().equals(other.column()) && one.place() == other.place();
  }
}
