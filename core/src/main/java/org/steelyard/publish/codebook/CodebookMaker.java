package org.steelyard.publish.codebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;
import org.steelyard.ontology.Ontology;
import org.steelyard.publish.codebook.Codebook.Boundary;
import org.steelyard.publish.codebook.Codebook.Context;
import org.steelyard.publish.codebook.Codebook.Entry;
import org.steelyard.publish.codebook.Codebook.Example;

/// Puts the codebook together from the program's own tables.
public final class CodebookMaker {
  private static final String FOLDER = "data/codebook/";

  /// Predicates shown of each type and language.
  private static final int SHOWN = 12;

  /// Hexadecimal digits of the hash that are shown.
  private static final int DIGITS = 12;

  private CodebookMaker() {}

  /// The codebook of the tables that ship.
  ///
  /// @throws IllegalStateException where a table is absent or wrong
  public static Codebook make() {
    Map<String, Map<PloverType, List<String>>> predicates = new LinkedHashMap<>();
    Tongue.codes().forEach(code -> predicates.put(code, predicates(code)));
    List<Example> examples = examples();
    List<Entry> entries = new ArrayList<>();
    for (Ontology.TypeEntry type : Ontology.load().entries()) {
      Map<String, List<String>> words = new LinkedHashMap<>();
      predicates.forEach(
          (code, byType) -> words.put(code, byType.getOrDefault(type.type(), List.of())));
      entries.add(
          new Entry(
              type,
              boundaries(type.type()),
              examples.stream().filter(e -> e.type() == type.type()).toList(),
              words));
    }
    List<Context> contexts =
        Table.rows(FOLDER + "contexts.tsv", 2).stream()
            .map(row -> new Context(row[0], row[1]))
            .toList();
    return new Codebook(
        Ontology.VERSION + " " + hash(entries.toString() + contexts), entries, contexts);
  }

  /// All examples, by type, number and language in the table's order.
  public static List<Example> examples() {
    return Table.rows(FOLDER + "examples.tsv", 4).stream()
        .map(
            row ->
                new Example(PloverType.valueOf(row[0]), Integer.parseInt(row[1]), row[2], row[3]))
        .toList();
  }

  private static List<Boundary> boundaries(PloverType type) {
    return Table.rows(FOLDER + "boundaries.tsv", 3).stream()
        .filter(row -> row[0].equals(type.name()))
        .map(row -> new Boundary(PloverType.valueOf(row[1]), row[2]))
        .toList();
  }

  /// The heaviest entries of each type; equally heavy ones in the order of the table.
  private static Map<PloverType, List<String>> predicates(String language) {
    Map<PloverType, List<String[]>> rows = new HashMap<>();
    // English entries have no column for the frame.
    int width = language.equals("en") ? 5 : 6;
    for (String[] row : Table.rows("data/lexicon/" + language + ".tsv", width)) {
      if (!row[0].equals("type")) {
        rows.computeIfAbsent(PloverType.valueOf(row[0]), _ -> new ArrayList<>()).add(row);
      }
    }
    Map<PloverType, List<String>> top = new HashMap<>();
    rows.forEach(
        (type, all) ->
            top.put(
                type,
                all.stream()
                    .sorted(
                        Comparator.comparingDouble(
                            (String[] row) -> -Double.parseDouble(row[width - 1])))
                    .map(row -> row[1])
                    .distinct()
                    .limit(SHOWN)
                    .toList()));
    return top;
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
