package org.steelyard.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.steelyard.language.Table;

/// All kinds that come with the program, and those that a person declares. A declaration is read
/// when its kind is asked for, not before.
public final class Kinds {
  private static final String LIST = "data/imports/mappings.tsv";
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*");

  private final Codes codes = Codes.read();
  private final List<Kind> coded =
      List.of(
          new GdeltEvents(codes),
          new IcewsEvents(codes),
          new Polecat(codes),
          new TemporalGraph(),
          new UnVotes(codes));
  private final List<String> declared = new ArrayList<>();

  /// Reads the tables of codes and the names of the declared kinds that ship.
  public Kinds() {
    for (String[] row : Table.rows(LIST, 1)) {
      declared.add(row[0]);
    }
  }

  /// Names of the kinds that ship, in the order of the documentation.
  public List<String> names() {
    List<String> names = new ArrayList<>(coded.stream().map(Kind::name).toList());
    names.addAll(declared);
    return names;
  }

  /// The kinds that ship, in the order of the documentation.
  public List<Kind> all() {
    return names().stream().map(this::named).toList();
  }

  /// The kind of that name.
  ///
  /// @throws IllegalArgumentException where none ships
  public Kind named(String name) {
    for (Kind kind : coded) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    if (!declared.contains(name)) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' is no kind of data.\nMaybe you mean one of "
              + String.join(", ", names())
              + "?");
    }
    String file = "data/imports/" + name + ".yml";
    return new Declared(Mapping.parse(file, Table.text(file)), codes);
  }

  /// A kind that a person declares.
  ///
  /// @throws IllegalArgumentException naming what is wrong, also where the name is taken
  public Kind declared(String file, String text) {
    Mapping mapping = Mapping.parse(file, text);
    if (names().contains(mapping.name())) {
      throw new IllegalArgumentException(
          file
              + " is named '"
              + mapping.name()
              + "', as a kind that ships.\nMaybe name it otherwise.");
    }
    if (!NAME.matcher(mapping.name()).matches()) {
      throw new IllegalArgumentException(
          file + " is named '" + mapping.name() + "'.\nMaybe use letters a-z, digits and hyphens.");
    }
    return new Declared(mapping, codes);
  }
}
