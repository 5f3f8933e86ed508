package org.steelyard.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.steelyard.read.format.Draft;
import org.steelyard.read.text.Role;

/// Collects the paragraphs of a document: the body in its order, notes after it, running heads
/// and feet last. A row of a table becomes one line whose cells are separated by tabs, or, where
/// its cells hold prose, a paragraph for each paragraph of a cell. Not safe for several threads.
public final class Manuscript {
  /// A longer cell is prose, in units.
  private static final int LONG_CELL = 160;

  /// Deepest table within tables; deeper ones are read as if they were not nested.
  private static final int DEEPEST = 64;

  private record Part(String text, Role role, double links) {}

  private static final class Row {
    private final List<List<Part>> cells = new ArrayList<>();

    private List<Part> cell() {
      if (cells.isEmpty()) {
        cells.add(new ArrayList<>());
      }
      return cells.getLast();
    }
  }

  private final List<Part> body = new ArrayList<>();
  private final List<Part> notes = new ArrayList<>();
  private final List<Part> furniture = new ArrayList<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private int overflow;
  private long letters;

  /// An empty manuscript.
  public Manuscript() {}

  /// Adds a paragraph to the open cell, or to the body; blank ones are left out.
  ///
  /// @param links share of its units that are link text, 0..1
  public void add(String text, Role role, double links) {
    if (!text.isBlank()) {
      List<Part> target = rows.isEmpty() ? body : rows.getLast().cell();
      target.add(new Part(text.strip(), role, links));
      letters += rows.isEmpty() ? letters(text) : 0;
    }
  }

  /// Adds a paragraph without links.
  public void add(String text, Role role) {
    add(text, role, 0);
  }

  /// Adds a paragraph of a footnote or endnote.
  public void note(String text) {
    if (!text.isBlank()) {
      notes.add(new Part(text.strip(), Role.TEXT, 0));
    }
  }

  /// Adds a running head or foot; one that is there already, as on every section, is left out.
  public void furniture(String text) {
    Part part = new Part(text.strip(), Role.FURNITURE, 0);
    if (!text.isBlank() && furniture.size() < 200 && !furniture.contains(part)) {
      furniture.add(part);
    }
  }

  /// A row of a table begins.
  public void openRow() {
    if (rows.size() >= DEEPEST) {
      overflow++;
    } else {
      rows.addLast(new Row());
    }
  }

  /// A cell of the open row begins.
  public void openCell() {
    if (overflow == 0 && !rows.isEmpty()) {
      rows.getLast().cells.add(new ArrayList<>());
    }
  }

  /// Whether a row is open.
  public boolean inRow() {
    return !rows.isEmpty();
  }

  /// The row ends.
  ///
  /// @param kept whether it is part of the document, rather than deleted
  public void closeRow(boolean kept) {
    if (overflow > 0) {
      overflow--;
      return;
    }
    if (rows.isEmpty()) {
      return;
    }
    Row row = rows.removeLast();
    if (!kept) {
      return;
    }
    List<List<Part>> filled = row.cells.stream().filter(cell -> !cell.isEmpty()).toList();
    if (filled.size() < 2 || filled.stream().anyMatch(Manuscript::prose)) {
      filled.forEach(cell -> cell.forEach(part -> add(part.text, part.role, part.links)));
      return;
    }
    StringBuilder line = new StringBuilder();
    double links = 0;
    for (List<Part> cell : filled) {
      line.append(line.isEmpty() ? "" : "\t");
      for (int i = 0; i < cell.size(); i++) {
        line.append(i == 0 ? "" : " ").append(cell.get(i).text.replace('\n', ' '));
        links += cell.get(i).links / cell.size();
      }
    }
    Role role = filled.getFirst().getFirst().role;
    add(line.toString(), role == Role.FURNITURE ? role : Role.TEXT, links / filled.size());
  }

  private static boolean prose(List<Part> cell) {
    int units = 0;
    for (Part part : cell) {
      units += part.text.length();
    }
    return units > LONG_CELL || cell.size() > 4;
  }

  /// Whether there is any text besides running heads and feet.
  public boolean hasText() {
    return body.stream().anyMatch(part -> part.role != Role.FURNITURE) || !notes.isEmpty();
  }

  /// Adds all of another manuscript, whose rows are closed.
  public void addAll(Manuscript other) {
    other.close();
    body.addAll(other.body);
    letters += other.letters;
    notes.addAll(other.notes);
    furniture.addAll(other.furniture);
  }

  /// Letters of its words, those of addresses left out: how much it says.
  public long letters() {
    close();
    return letters;
  }

  private static int letters(String text) {
    int all = 0;
    int word = 0;
    boolean address = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        all += address ? 0 : word;
        word = 0;
        address = false;
      } else {
        word += Character.isLetter(c) ? 1 : 0;
        address |= c == ':' && text.startsWith("://", i);
      }
    }
    return all + (address ? 0 : word);
  }

  private void close() {
    overflow = 0;
    while (!rows.isEmpty()) {
      closeRow(true);
    }
  }

  /// The whole as a draft; rows that are still open are closed.
  public Draft draft() {
    close();
    Draft draft = new Draft();
    for (List<Part> list : List.of(body, notes, furniture)) {
      for (Part part : list) {
        draft.add(part.text, part.role, part.links);
      }
    }
    return draft;
  }
}
