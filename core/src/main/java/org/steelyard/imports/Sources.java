package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;

/// Where the columns of a mapping stand in a header. A source is a column's name; `a|b` is
/// whichever is there, `a+b+c` all of them, `Points*` the first whose name goes on after `Points`.
final class Sources {
  /// No column: the source stands for the file or the row.
  static final int NONE = -1;

  private Sources() {}

  /// Places of the columns of `source`, from 0; empty where it is absent.
  static int[] places(String source, List<String> header) {
    for (String name : source.split("\\|", -1)) {
      int[] found = all(name, header);
      if (found.length > 0) {
        return found;
      }
    }
    return new int[0];
  }

  private static int[] all(String name, List<String> header) {
    int whole = header.indexOf(name);
    if (whole >= 0) {
      return new int[] {whole};
    }
    List<Integer> places = new ArrayList<>();
    for (String part : name.split("\\+", -1)) {
      int place = part.endsWith("*") ? begins(part, header) : header.indexOf(part);
      if (place < 0) {
        return new int[0];
      }
      places.add(place);
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int begins(String part, List<String> header) {
    String start = part.substring(0, part.length() - 1);
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).startsWith(start) && header.get(i).length() > start.length()) {
        return i;
      }
    }
    return NONE;
  }

  /// What the name of the column at `place` has after the start of `source`: the issue of
  /// `IdealPointNuclear`.
  static String rest(String source, String column) {
    for (String name : source.split("\\|", -1)) {
      String start = name.substring(0, Math.max(0, name.length() - 1));
      if (name.endsWith("*") && column.startsWith(start)) {
        return column.substring(start.length());
      }
    }
    return column;
  }
}
