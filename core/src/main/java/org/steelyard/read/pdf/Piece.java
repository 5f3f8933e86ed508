package org.steelyard.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.read.text.Role;

/// A paragraph, heading or note while its lines come in. Not safe for several threads.
final class Piece {
  /// Longest heading, in lines and units.
  private static final int LINES = 5;

  private static final int UNITS = 300;

  /// A bold line that ends a sentence is a heading up to this many units.
  private static final int SHORT = 80;

  private final List<Line> lines = new ArrayList<>();

  Piece(Line first) {
    lines.add(first);
  }

  void add(Line line) {
    lines.add(line);
  }

  List<Line> lines() {
    return lines;
  }

  Line last() {
    return lines.getLast();
  }

  int page() {
    return lines.getFirst().column().page();
  }

  /// Its lines in one.
  String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }

  Role role(Type type) {
    Line first = lines.getFirst();
    int units = lines.stream().mapToInt(line -> line.text().length()).sum();
    boolean words = first.text().chars().anyMatch(Character::isLetter);
    boolean free = first.size() >= 1.15 * type.size() || !last().ended() || units <= SHORT;
    boolean heading = first.place() == Place.BODY && lines.stream().allMatch(type::heading);
    if (heading && words && free && lines.size() <= LINES && units <= UNITS) {
      return Role.HEADING;
    }
    return first.item() ? Role.ITEM : Role.TEXT;
  }
}
