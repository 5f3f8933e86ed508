package org.steelyard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is reproduced, as a file of `docs/reproduction` has it: lines `name: value`, and indented
/// ones below `data:`, `commands:`, `expected:`, `order:`.
///
/// A value is named `RUN MEASURE STATE`, `RUN MEASURE STATE PART`, or `RUN mean`.
///
/// @param data file under the shared data by kind
/// @param commands command line by run
/// @param expected value by name
/// @param within tolerance by name where it is not the common one: `4330000000 within 5000000`
/// @param order statements `name > name` that hold
/// @param fails published statements that do not hold here
record Reproduction(
    String name,
    String title,
    String reproduces,
    String verdict,
    String note,
    double tolerance,
    Map<String, String> data,
    Map<String, String> commands,
    Map<String, Double> expected,
    Map<String, Double> within,
    List<String> order,
    List<String> fails) {

  static Reproduction read(Path file) throws IOException {
    Map<String, String> plain = new TreeMap<>();
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String section = "";
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      if (line.startsWith("  - ")) {
        lists.computeIfAbsent(section, _ -> new ArrayList<>()).add(line.substring(4).strip());
        continue;
      }
      // Names hold colons (votes:IRN); a colon and a blank end them.
      int colon = line.indexOf(": ");
      String key =
          (colon < 0 ? line.substring(0, line.lastIndexOf(':')) : line.substring(0, colon));
      String value = colon < 0 ? "" : line.substring(colon + 2).strip();
      if (line.startsWith(" ")) {
        sections.computeIfAbsent(section, _ -> new LinkedHashMap<>()).put(key.strip(), value);
      } else if (value.isEmpty()) {
        section = key;
      } else {
        plain.put(key, value);
      }
    }
    Map<String, Double> expected = new LinkedHashMap<>();
    Map<String, Double> within = new LinkedHashMap<>();
    sections
        .getOrDefault("expected", Map.of())
        .forEach(
            (key, value) -> {
              String[] both = value.split(" within ", 2);
              expected.put(key, Double.valueOf(both[0]));
              if (both.length == 2) {
                within.put(key, Double.valueOf(both[1]));
              }
            });
    String name = file.getFileName().toString().replace(".yml", "");
    return new Reproduction(
        name,
        plain.getOrDefault("title", name),
        plain.getOrDefault("reproduces", ""),
        plain.getOrDefault("verdict", ""),
        plain.getOrDefault("note", ""),
        Double.parseDouble(plain.getOrDefault("tolerance", "0")),
        sections.getOrDefault("data", Map.of()),
        sections.getOrDefault("commands", Map.of()),
        expected,
        within,
        lists.getOrDefault("order", List.of()),
        lists.getOrDefault("fails", List.of()));
  }

  /// How far a value may be off.
  double tolerance(String key) {
    return within.getOrDefault(key, tolerance);
  }

  /// What is wrong with `got`; empty where all holds.
  List<String> wrong(Map<String, Double> got) {
    List<String> wrong = new ArrayList<>();
    expected.forEach(
        (key, value) -> {
          double found = got.getOrDefault(key, Double.NaN);
          if (!(Math.abs(found - value) <= tolerance(key))) {
            wrong.add(name + ": " + key + " should be " + value + ", but is " + found);
          }
        });
    for (String statement : order) {
      if (!holds(statement, got)) {
        wrong.add(name + ": " + statement + " does not hold");
      }
    }
    for (String statement : fails) {
      if (holds(statement, got)) {
        wrong.add(name + ": " + statement + " holds, though the file says that it does not");
      }
    }
    return wrong;
  }

  static boolean holds(String statement, Map<String, Double> got) {
    String[] sides = statement.split(" > ", -1);
    return got.getOrDefault(sides[0], Double.NaN) > got.getOrDefault(sides[1], Double.NaN);
  }
}
