package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.language.Table;

/// All kinds that come with the program, and those that a person declares.
public final class Kinds {
  private static final String LIST = "data/imports/mappings.tsv";

  private final Codes codes = Codes.read();
  private final List<Kind> all;

  /// Reads the tables of codes and the declared kinds that ship.
  public Kinds() {
    List<Kind> kinds = new ArrayList<>();
    kinds.add(new GdeltEvents(codes));
    kinds.add(new IcewsEvents(codes));
    kinds.add(new TemporalGraph());
    kinds.add(new UnVotes(codes));
    for (String[] row : Table.rows(LIST, 1)) {
      String file = "data/imports/" + row[0] + ".yml";
      kinds.add(new Declared(Mapping.parse(file, Table.text(file)), codes));
    }
    this.all = List.copyOf(kinds);
  }

  /// The kinds that ship, in the order of the documentation.
  public List<Kind> all() {
    return all;
  }

  /// A kind that a person declares.
  ///
  /// @throws IllegalArgumentException naming what is wrong, also where the name is taken
  public Kind declared(String file, String text) {
    Mapping mapping = Mapping.parse(file, text);
    if (all.stream().anyMatch(kind -> kind.name().equals(mapping.name()))) {
      throw new IllegalArgumentException(
          file
              + " is named '"
              + mapping.name()
              + "', as a kind that ships.\nMaybe name it otherwise.");
    }
    boolean plain =
        mapping
            .name()
            .chars()
            .allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    if (!plain || mapping.name().startsWith("-")) {
      throw new IllegalArgumentException(
          file + " is named '" + mapping.name() + "'.\nMaybe use letters a-z, digits and hyphens.");
    }
    return new Declared(mapping, codes);
  }
}
