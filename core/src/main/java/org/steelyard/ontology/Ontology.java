package org.steelyard.ontology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Table;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

/// The event types with their modes: what each means and how cooperative it is.
///
/// Source: PLOVER manual, draft of 17 September 2021; the definitions are in our own words.
public final class Ontology {
  /// Name and version of the ontology, for runs and explanations.
  public static final String VERSION = "PLOVER 2021-09-17";

  private static final String PATH = "data/ontology/plover.tsv";

  private final Map<PloverType, TypeEntry> types;
  private final PloverScores scores;

  private Ontology(List<TypeEntry> entries) {
    types = new EnumMap<>(PloverType.class);
    entries.forEach(entry -> types.put(entry.type(), entry));
    Set<PloverType> missing = EnumSet.allOf(PloverType.class);
    missing.removeAll(types.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalStateException(PATH + " has no row for " + missing + ".");
    }
    scores = new PloverScores(entries);
  }

  /// Reads the program's own table.
  ///
  /// @throws IllegalStateException where the table is absent or wrong
  public static Ontology load() {
    Map<PloverType, List<Mode>> modes = new EnumMap<>(PloverType.class);
    Map<PloverType, Mode> own = new LinkedHashMap<>();
    for (String[] row : Table.rows(PATH, 4)) {
      PloverType type = PloverType.valueOf(row[0]);
      Mode mode = new Mode(row[1], Double.parseDouble(row[2]), row[3]);
      if (row[1].isEmpty()) {
        own.put(type, mode);
      } else {
        modes.computeIfAbsent(type, _ -> new ArrayList<>()).add(mode);
      }
    }
    List<TypeEntry> entries = new ArrayList<>();
    own.forEach(
        (type, mode) ->
            entries.add(
                new TypeEntry(
                    type, mode.score(), mode.definition(), modes.getOrDefault(type, List.of()))));
    return new Ontology(entries);
  }

  /// What a type means, its score and its modes.
  public TypeEntry entry(PloverType type) {
    TypeEntry entry = types.get(type);
    if (entry == null) {
      throw new IllegalStateException("The ontology has no " + type + ".");
    }
    return entry;
  }

  /// All types in the manual's order.
  public List<TypeEntry> entries() {
    return List.copyOf(types.values());
  }

  /// The intensity table.
  public PloverScores scores() {
    return scores;
  }

  /// One type.
  ///
  /// @param score -10 (conflict) to +10 (cooperation)
  /// @param definition what counts, one or two sentences
  /// @param modes in the manual's order; may be empty
  public record TypeEntry(PloverType type, double score, String definition, List<Mode> modes) {
    public TypeEntry {
      modes = List.copyOf(modes);
    }

    /// The type's class among the four.
    public QuadClass quad() {
      return type.quad();
    }
  }

  /// One way of doing what the type says.
  ///
  /// @param name as data have it, for example `visit`
  /// @param score -10 (conflict) to +10 (cooperation)
  /// @param definition what counts, one sentence
  public record Mode(String name, double score, String definition) {}
}
