package org.steelyard.coding.evaluate;

import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

/// Which types a gold set tells apart.
public enum LabelSet {
  /// The sixteen types of PLOVER.
  PLOVER,
  /// Fifteen: CONCEDE and RETREAT are one type, YIELD, which is material cooperation.
  PLV15;

  /// The name under which a coded type is compared.
  public String name(PloverType type) {
    return switch (this) {
      case PLOVER -> type.name();
      case PLV15 -> yields(type) ? "YIELD" : type.name();
    };
  }

  /// The quad class under which a coded type is compared.
  public QuadClass quad(PloverType type) {
    return switch (this) {
      case PLOVER -> type.quad();
      case PLV15 -> yields(type) ? QuadClass.MATERIAL_COOPERATION : type.quad();
    };
  }

  /// The quad class of a gold row: its own where it has one, else its label's.
  ///
  /// @throws IllegalArgumentException where neither the quad nor the label is known
  public QuadClass quad(RelationGold row) {
    return switch (row.quad()) {
      case "Q1" -> QuadClass.VERBAL_COOPERATION;
      case "Q2" -> QuadClass.MATERIAL_COOPERATION;
      case "Q3" -> QuadClass.VERBAL_CONFLICT;
      case "Q4" -> QuadClass.MATERIAL_CONFLICT;
      case "" -> row.label().equals("YIELD") ? QuadClass.MATERIAL_COOPERATION : quad(type(row));
      default ->
          throw new IllegalArgumentException(
              "Row " + row.id() + " has the quad class '" + row.quad() + "'.\nMaybe Q1 to Q4?");
    };
  }

  /// Refuses a label that this set does not have.
  ///
  /// @throws IllegalArgumentException with a line that begins "Maybe"
  void check(RelationGold row) {
    if (this == PLV15 && row.label().equals("YIELD")) {
      return;
    }
    if (row.label().equals("YIELD")) {
      throw new IllegalArgumentException(
          "Row " + row.id() + " has the label YIELD.\nMaybe add --labels plv15.");
    }
    if (this == PLV15 && yields(type(row))) {
      throw new IllegalArgumentException(
          "Row "
              + row.id()
              + " has the label "
              + row.label()
              + ", which PLV15 calls YIELD.\nMaybe leave out --labels plv15.");
    }
  }

  private static PloverType type(RelationGold row) {
    for (PloverType type : PloverType.values()) {
      if (type.name().equals(row.label())) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "Row "
            + row.id()
            + " has the label '"
            + row.label()
            + "'.\nMaybe one of the PLOVER types in upper case, for example "
            + PloverType.CONSULT
            + "?");
  }

  private static boolean yields(PloverType type) {
    return type == PloverType.CONCEDE || type == PloverType.RETREAT;
  }
}
