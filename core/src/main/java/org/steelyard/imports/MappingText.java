package org.steelyard.imports;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Reads the text of a mapping. Not safe for several threads.
final class MappingText {
  private static final List<String> WORDS =
      List.of(
          "name",
          "title",
          "licence",
          "citation",
          "bibtex",
          "address",
          "coverage",
          "reexport",
          "delimiter",
          "encoding",
          "header",
          "quotes",
          "missing",
          "totals",
          "key");

  private final String file;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final List<Mapping.Field> fields = new ArrayList<>();

  MappingText(String file) {
    this.file = file;
  }

  Mapping read(String text) {
    int number = 0;
    boolean columns = false;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.strip().startsWith("#")) {
        continue;
      }
      if (line.strip().equals("columns:")) {
        columns = true;
      } else if (columns && line.startsWith(" ")) {
        fields.add(field(number, line));
      } else {
        columns = false;
        value(number, line);
      }
    }
    return made();
  }

  private void value(int number, String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw wrong(number, line, "write `name: value`.");
    }
    String word = line.substring(0, colon).strip();
    if (!WORDS.contains(word)) {
      throw wrong(number, line, "the word is one of " + String.join(", ", WORDS) + ", columns.");
    }
    if (values.put(word, unquoted(line.substring(colon + 2))) != null) {
      throw wrong(number, line, "'" + word + "' stands in line " + lines.get(word) + " too.");
    }
    lines.put(word, number);
  }

  private IllegalArgumentException wrong(int line, String text, String maybe) {
    return new IllegalArgumentException(
        file + ", line " + line + " is '" + text.strip() + "'.\nMaybe " + maybe);
  }

  private Mapping.Field field(int number, String line) {
    int colon = line.indexOf(": ");
    String[] words = colon < 0 ? new String[0] : line.substring(colon + 2).strip().split(" +", 3);
    if (words.length < 2) {
      throw wrong(number, line, "write `source column: name type meaning`.");
    }
    String source = unquoted(line.substring(0, colon));
    boolean optional = words[1].endsWith("?");
    String word = optional ? words[1].substring(0, words[1].length() - 1) : words[1];
    As as =
        List.of(As.values()).stream()
            .filter(one -> one.word().equals(word))
            .findFirst()
            .orElseThrow(() -> wrong(number, line, "the type is one of " + As.words() + "."));
    try {
      String meaning = words.length == 3 ? words[2] : source;
      return new Mapping.Field(source, new Column(words[0], as.type(), meaning), as, optional);
    } catch (IllegalArgumentException e) {
      throw wrong(number, line, "a column's name has letters a-z, digits and _ only.");
    }
  }

  private String value(String word, String otherwise) {
    return values.getOrDefault(word, otherwise);
  }

  /// A value of a few that can be.
  private String one(String word, String... allowed) {
    String value = value(word, allowed[0]);
    if (!List.of(allowed).contains(value)) {
      throw wrong(
          lines.getOrDefault(word, 0),
          word + ": " + value,
          "it is one of " + String.join(", ", allowed) + ".");
    }
    return value;
  }

  private Mapping made() {
    for (String needed : List.of("name", "title", "licence", "citation", "key")) {
      if (value(needed, "").isBlank()) {
        throw new IllegalArgumentException(
            file + " does not say '" + needed + "'.\nMaybe add a line `" + needed + ": ...`.");
      }
    }
    char delimiter =
        switch (one("delimiter", "comma", "semicolon", "tab")) {
          case "semicolon" -> ';';
          case "tab" -> '\t';
          default -> ',';
        };
    boolean latin = one("encoding", "utf-8", "latin-1").equals("latin-1");
    Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    boolean header = one("header", "yes", "no").equals("yes");
    return new Mapping(
        value("name", ""),
        value("title", ""),
        origin(),
        new Shape(delimiter, one("quotes", "yes", "no").equals("yes"), false, charset),
        header,
        words("key", ""),
        new LinkedHashSet<>(words("missing", "NA")),
        new LinkedHashSet<>(words("totals", "")),
        header ? fields : placed());
  }

  /// Columns without a header have places from 1.
  private List<Mapping.Field> placed() {
    for (Mapping.Field field : fields) {
      boolean place =
          field.source().startsWith("(")
              || (field.source().length() <= 4
                  && field.source().chars().allMatch(c -> c >= '0' && c <= '9')
                  && Integer.parseInt(field.source()) > 0);
      if (!place) {
        throw new IllegalArgumentException(
            file
                + " says `header: no`, but has a column '"
                + field.source()
                + "'.\nMaybe write its place: 1, 2, ...");
      }
    }
    return fields;
  }

  private Origin origin() {
    String key = value("bibtex", "");
    String bibtex =
        key.isEmpty()
            ? Bibliography.misc(
                value("name", ""), value("title", ""), value("citation", ""), value("address", ""))
            : Bibliography.entry(key);
    return new Origin(
        value("licence", ""),
        value("citation", ""),
        value("address", ""),
        value("coverage", ""),
        bibtex,
        one("reexport", "yes", "no").equals("yes"));
  }

  private List<String> words(String word, String otherwise) {
    List<String> words = new ArrayList<>();
    for (String one : value(word, otherwise).split(",", -1)) {
      if (!one.isBlank()) {
        words.add(one.strip());
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
