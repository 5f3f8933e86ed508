package org.steelyard.publish.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Reads WebAnno TSV 3.3 back, written from the format's description apart from the writer.
final class TsvParser {
  /// The text, padded between sentences, as the format reconstructs it.
  final StringBuilder text = new StringBuilder();

  /// `start-end code` of actors.
  final TreeSet<String> actors = new TreeSet<>();

  /// `start-end type mode modality` of predicates.
  final TreeSet<String> acts = new TreeSet<>();

  /// `start code > start code type mode modality` of relations.
  final TreeSet<String> deeds = new TreeSet<>();

  private final Map<String, String> actorByNumber = new HashMap<>();
  private final Map<String, String> actorByUnit = new HashMap<>();
  private final Map<String, int[]> spans = new LinkedHashMap<>();
  private final Map<String, String> values = new HashMap<>();
  private final List<String[]> rows = new ArrayList<>();

  TsvParser(String file) {
    StringBuilder sentence = new StringBuilder();
    boolean fresh = false;
    for (String line : file.split("\n", -1)) {
      if (line.startsWith("#Text=")) {
        sentence.append(sentence.isEmpty() ? "" : "\n").append(unescape(line.substring(6)));
        fresh = true;
      } else if (line.matches("\\d+-\\d+\t.*")) {
        String[] cells = line.split("\t", -1);
        int start = Integer.parseInt(cells[1].split("-", -1)[0]);
        int end = Integer.parseInt(cells[1].split("-", -1)[1]);
        if (fresh) {
          text.append(" ".repeat(start - text.length())).append(sentence);
          sentence.setLength(0);
          fresh = false;
        }
        if (!text.substring(start, end).equals(unescape(cells[2]))) {
          throw new IllegalStateException("Token does not stand where it says: " + line);
        }
        rows.add(cells);
        span("act", cells, start, end, 3, 3);
        span("actor", cells, start, end, 6, 2);
      }
    }
    spans.forEach(
        (key, span) -> {
          String value = span[0] + "-" + span[1] + " " + of(values, key);
          (key.startsWith("actor") ? actors : acts).add(value);
        });
    rows.forEach(this::relations);
  }

  private void span(String layer, String[] cells, int start, int end, int column, int features) {
    if (cells[column].equals("_")) {
      return;
    }
    List<String> first = split(cells[column], '|');
    for (int i = 0; i < first.size(); i++) {
      List<String> value = new ArrayList<>();
      String number = "";
      for (int f = 0; f < features; f++) {
        String cell = split(cells[column + f], '|').get(i);
        int bracket = cell.endsWith("]") ? cell.lastIndexOf('[') : -1;
        number = bracket < 0 ? "" : cell.substring(bracket + 1, cell.length() - 1);
        String bare = bracket < 0 ? cell : cell.substring(0, bracket);
        value.add(bare.equals("*") ? "" : unescape(bare));
      }
      String key = layer + (number.isEmpty() ? "@" + cells[0] : "#" + number);
      values.put(key, layer.equals("actor") ? value.getFirst() : String.join(" ", value));
      int[] span = spans.computeIfAbsent(key, _ -> new int[] {start, end});
      span[1] = end;
      if (layer.equals("actor")) {
        actorByNumber.put(number, key);
        if (number.isEmpty()) {
          actorByUnit.put(cells[0], key);
        }
      }
    }
  }

  private void relations(String[] cells) {
    if (cells[11].equals("_")) {
      return;
    }
    List<String> from = split(cells[11], '|');
    for (int i = 0; i < from.size(); i++) {
      String unit = from.get(i);
      String source = "0";
      String target = "0";
      if (unit.endsWith("]")) {
        String[] ids = unit.substring(unit.indexOf('[') + 1, unit.length() - 1).split("_", -1);
        source = ids[0];
        target = ids[1];
        unit = unit.substring(0, unit.indexOf('['));
      }
      String s = source.equals("0") ? of(actorByUnit, unit) : of(actorByNumber, source);
      String t = target.equals("0") ? of(actorByUnit, cells[0]) : of(actorByNumber, target);
      List<String> value = new ArrayList<>();
      for (int f = 8; f < 11; f++) {
        String cell = split(cells[f], '|').get(i);
        value.add(cell.equals("*") ? "" : unescape(cell));
      }
      deeds.add(
          of(spans, s)[0]
              + " "
              + of(values, s)
              + " > "
              + of(spans, t)[0]
              + " "
              + of(values, t)
              + " "
              + String.join(" ", value));
    }
  }

  private static <T> T of(Map<String, T> map, String key) {
    T value = map.get(key);
    if (value == null) {
      throw new IllegalStateException("Nothing has the id " + key + ".");
    }
    return value;
  }

  private static List<String> split(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        part.append(c).append(cell.charAt(++i));
      } else if (c == separator) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static String unescape(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        out.append(
            switch (next) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 'f' -> '\f';
              case 'b' -> '\b';
              default -> next;
            });
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
