package org.steelyard.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a mapping reads a column.
public enum As {
  /// As it stands.
  TEXT(Type.TEXT, ""),
  /// A whole number.
  WHOLE(Type.WHOLE, ""),
  /// A number.
  REAL(Type.REAL, ""),
  /// A calendar day, or its year, month and day in three columns.
  DAY(Type.DAY, ""),
  /// A year; the row's codes are read in its middle.
  YEAR(Type.WHOLE, ""),
  /// What the column's own name has after the `*` of the source.
  SUFFIX(Type.TEXT, ""),
  /// Made from all values of the row and how many equal rows came before it in the file.
  MADE(Type.TEXT, ""),
  /// A CAMEO code; its quad class stands beside it.
  CAMEO(Type.TEXT, "_quad"),
  /// A PLOVER event type; its quad class stands beside it.
  PLOVER(Type.TEXT, "_quad"),
  /// A code of [CodeSystem#ISO3]; the state stands beside it.
  ISO3(Type.TEXT, "_iso3"),
  /// A code of [CodeSystem#ISO2].
  ISO2(Type.TEXT, "_iso3"),
  /// A code of [CodeSystem#NUMERIC].
  NUMERIC(Type.TEXT, "_iso3"),
  /// A code of [CodeSystem#FIPS].
  FIPS(Type.TEXT, "_iso3"),
  /// A code of [CodeSystem#COW].
  COW(Type.TEXT, "_iso3"),
  /// A code of [CodeSystem#GW].
  GW(Type.TEXT, "_iso3"),
  /// A name of [CodeSystem#NAME].
  NAME(Type.TEXT, "_iso3");

  private final Type type;
  private final String beside;

  As(Type type, String beside) {
    this.type = type;
    this.beside = beside;
  }

  /// Type of the stored column.
  public Type type() {
    return type;
  }

  /// What the name of the column beside it adds; empty where none stands there.
  public String beside() {
    return beside;
  }

  /// Whether the values are codes of states.
  public boolean state() {
    return beside.equals("_iso3");
  }

  /// The word in a mapping.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// All words of mappings, separated by commas.
  public static String words() {
    return Arrays.stream(values()).map(As::word).collect(Collectors.joining(", "));
  }
}
