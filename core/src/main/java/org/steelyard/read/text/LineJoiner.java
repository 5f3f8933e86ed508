package org.steelyard.read.text;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Span;

/// Decides which lines of plain text make one paragraph.
///
/// Blank lines always separate. Between them a line goes on in the next one where it ends in a
/// hyphen, where the next begins in lower case, where the text marks it by a trailing blank,
/// or where the next line's first word would not have fitted.
public final class LineJoiner {
  /// Shorter lines that end without a full stop are menu items or names rather than broken
  /// text.
  private static final int SHORT = 25;

  /// A line is full where the next word would have passed this share of the width.
  private static final double FULL = .95;

  private final String text;
  private final LineShapes shapes;

  private LineJoiner(String text, LineShapes shapes) {
    this.text = text;
    this.shapes = shapes;
  }

  /// Paragraphs of `text`.
  public static List<Block> blocks(String text, Markup markup) {
    List<List<Line>> groups = groups(Line.of(text, 0, text.length()));
    LineJoiner joiner = new LineJoiner(text, LineShapes.of(text, groups));
    List<Block> blocks = new ArrayList<>();
    for (List<Line> group : groups) {
      joiner.cut(group, Role.TEXT, 0, markup, blocks);
    }
    return blocks;
  }

  /// Paragraphs of one block of a page, whose lines were broken by markup.
  public static void within(String text, Span span, Role role, double links, List<Block> blocks) {
    for (List<Line> group : groups(Line.of(text, span.start(), span.end()))) {
      LineShapes shapes = new LineShapes(0, false);
      new LineJoiner(text, shapes).cut(group, role, links, Markup.NONE, blocks);
    }
  }

  private static List<List<Line>> groups(List<Line> lines) {
    List<List<Line>> groups = new ArrayList<>();
    List<Line> group = new ArrayList<>();
    for (Line line : lines) {
      if ((line.blank() || line.pageBreak()) && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      if (!line.blank()) {
        group.add(line);
      }
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private void cut(List<Line> group, Role role, double links, Markup markup, List<Block> blocks) {
    int own = LineShapes.width(text, group);
    int width = own > 0 ? own : shapes.width();
    List<Span> open = new ArrayList<>();
    Role openRole = role;
    for (int i = 0; i < group.size(); i++) {
      Line line = group.get(i);
      if (!open.isEmpty() && !continues(group, i, width, markup)) {
        blocks.add(new Block(open, openRole, links));
        open = new ArrayList<>();
      }
      if (open.isEmpty()) {
        Role marked = markup.role(text, line);
        openRole = marked == Role.TEXT ? itemOr(role, line) : marked;
      }
      int start = markup.contentStart(text, line);
      open.add(new Span(Math.min(start, line.end() - 1), line.end()));
    }
    blocks.add(new Block(open, openRole, links));
  }

  private Role itemOr(Role role, Line line) {
    boolean item = role == Role.TEXT && ListMarkers.at(text, line.start(), line.end());
    return item ? Role.ITEM : role;
  }

  private boolean continues(List<Line> group, int index, int width, Markup markup) {
    Line previous = group.get(index - 1);
    Line next = group.get(index);
    char last = text.charAt(previous.end() - 1);
    char first = text.charAt(next.start());
    if (markup.role(text, next) != markup.role(text, previous)
        || markup.role(text, next) == Role.HEADING) {
      return false;
    }
    if (hyphenated(previous) && Character.isLetter(first)) {
      return true;
    }
    boolean ended = Chars.endsSentence(text, previous.start(), previous.end());
    if (shapes.trailing() && previous.trailing()) {
      return true;
    }
    if (ListMarkers.at(text, next.start(), next.end())) {
      return false;
    }
    if (Character.isLowerCase(first) && Chars.cased(first) && !ended) {
      return previous.length() >= SHORT || last == ',' || width > 0;
    }
    if (shapes.trailing() && !previous.trailing()) {
      return false;
    }
    if (width > 0) {
      return previous.length() + 1 + firstWord(next) > width * (ended ? 1 : FULL);
    }
    return headingOfTwoLines(group, previous, next);
  }

  private boolean hyphenated(Line line) {
    return line.length() > 1
        && Chars.hyphen(text.charAt(line.end() - 1))
        && Character.isLetter(text.charAt(line.end() - 2));
  }

  private int firstWord(Line line) {
    int i = line.start();
    while (i < line.end() && !Chars.blank(text.charAt(i))) {
      i++;
    }
    return i - line.start();
  }

  /// A title that was broken by hand: two or three long lines alone, none of which ends a
  /// sentence.
  private boolean headingOfTwoLines(List<Line> group, Line previous, Line next) {
    if (group.size() > 3 || previous.length() < 30 || next.length() < 8) {
      return false;
    }
    boolean wide = previous.length() > 120 || next.length() > previous.length() * 3 / 2;
    boolean ended =
        Chars.endsSentence(text, previous.start(), previous.end())
            || Chars.endsSentence(text, next.start(), next.end());
    return !wide && !ended && !Names.like(text.substring(next.start(), next.end()));
  }
}
