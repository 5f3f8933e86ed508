package org.steelyard.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A declaration of a table: which columns of a CSV become which columns of the workspace.
///
/// @param name the kind's name
/// @param title what it is, in one line
/// @param origin licence and citation
/// @param shape how the files are written
/// @param header whether the first record names the columns; else they are `1`, `2`, ...
/// @param key names of stored columns that tell what a row speaks of
/// @param missing texts that mean no value
/// @param totals texts that stand for a sum over states or years; such rows are refused
/// @param fields what is taken, in order
public record Mapping(
    String name,
    String title,
    Origin origin,
    Shape shape,
    boolean header,
    List<String> key,
    Set<String> missing,
    Set<String> totals,
    List<Field> fields) {
  /// One column that is taken.
  ///
  /// @param source its name in the file, or its place from 1 where there is no header
  /// @param column what it becomes
  /// @param as how it is read: text, whole, real, day, year, or a system of country codes
  public record Field(String source, Column column, String as) {}

  private static final List<String> SYSTEMS = List.of("iso3", "iso2", "fips", "cow", "gw", "name");

  /// A mapping whose key is among its columns.
  public Mapping {
    key = List.copyOf(key);
    fields = List.copyOf(fields);
    missing = Set.copyOf(missing);
    totals = Set.copyOf(totals);
    List<String> names = fields.stream().map(field -> field.column().name()).toList();
    if (key.isEmpty()
        || !names.containsAll(key)
        || new LinkedHashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "The mapping '"
              + name
              + "' has the key "
              + key
              + " and the columns "
              + names
              + ".\nMaybe a key column is misspelt, or two columns have one name.");
    }
  }

  /// Whether values of this field are country codes.
  static boolean isCode(Field field) {
    return SYSTEMS.contains(field.as());
  }

  /// Reads a mapping: `key: value` lines, and below `columns:` indented lines
  /// `source: name type meaning`. A subset of YAML.
  ///
  /// @throws IllegalArgumentException naming the line that is wrong
  public static Mapping parse(String file, String text) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Field> fields = new ArrayList<>();
    int number = 0;
    boolean columns = false;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      int colon = line.indexOf(": ");
      boolean heading = line.strip().equals("columns:");
      if (colon < 0 && !heading) {
        throw wrong(file, number, line, "write `name: value`.");
      }
      if (heading) {
        columns = true;
      } else if (columns && line.startsWith(" ")) {
        fields.add(
            field(file, number, unquoted(line.substring(0, colon)), line.substring(colon + 2)));
      } else {
        columns = false;
        values.put(line.substring(0, colon).strip(), unquoted(line.substring(colon + 2)));
      }
    }
    return made(file, values, fields);
  }

  private static IllegalArgumentException wrong(String file, int line, String text, String maybe) {
    return new IllegalArgumentException(
        file + ", line " + line + " is '" + text.strip() + "'.\nMaybe " + maybe);
  }

  private static Field field(String file, int line, String source, String value) {
    String[] words = value.strip().split(" ", 3);
    if (words.length < 2) {
      throw wrong(file, line, value, "write `source column: name type meaning`.");
    }
    Type type =
        switch (words[1]) {
          case "whole", "year" -> Type.WHOLE;
          case "real" -> Type.REAL;
          case "day" -> Type.DAY;
          case "text", "iso3", "iso2", "fips", "cow", "gw", "name" -> Type.TEXT;
          default ->
              throw wrong(
                  file,
                  line,
                  value,
                  "the type is one of text, whole, real, day, year, iso3, iso2, fips, cow, gw,"
                      + " name.");
        };
    String meaning = words.length == 3 ? words[2] : source;
    return new Field(source, new Column(words[0], type, meaning), words[1]);
  }

  private static Mapping made(String file, Map<String, String> values, List<Field> fields) {
    for (String needed : List.of("name", "title", "licence", "citation", "key")) {
      if (values.getOrDefault(needed, "").isBlank()) {
        throw new IllegalArgumentException(
            file + " does not say '" + needed + "'.\nMaybe add a line `" + needed + ": ...`.");
      }
    }
    char delimiter =
        switch (values.getOrDefault("delimiter", "comma")) {
          case "comma" -> ',';
          case "semicolon" -> ';';
          case "tab" -> '\t';
          default ->
              throw new IllegalArgumentException(
                  file + " has an unknown delimiter.\nMaybe it is comma, semicolon or tab.");
        };
    boolean latin = values.getOrDefault("encoding", "utf-8").equals("latin-1");
    Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    return new Mapping(
        values.getOrDefault("name", ""),
        values.getOrDefault("title", ""),
        new Origin(
            values.getOrDefault("licence", ""),
            values.getOrDefault("citation", ""),
            values.getOrDefault("address", ""),
            values.getOrDefault("coverage", "")),
        new Shape(delimiter, !values.getOrDefault("quotes", "yes").equals("no"), false, charset),
        !values.getOrDefault("header", "yes").equals("no"),
        words(values.getOrDefault("key", "")),
        new LinkedHashSet<>(words(values.getOrDefault("missing", "NA"))),
        new LinkedHashSet<>(words(values.getOrDefault("totals", ""))),
        fields);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    for (String word : list.split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    return words;
  }

  private static String unquoted(String text) {
    String bare = text.strip();
    boolean quoted = bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1) : bare;
  }
}
