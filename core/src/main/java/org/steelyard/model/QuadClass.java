package org.steelyard.model;

/// The four classes of PLOVER types.
public enum QuadClass {
  VERBAL_COOPERATION("verbal cooperation"),
  MATERIAL_COOPERATION("material cooperation"),
  VERBAL_CONFLICT("verbal conflict"),
  MATERIAL_CONFLICT("material conflict");

  private final String label;

  QuadClass(String label) {
    this.label = label;
  }

  /// Words for people and for data.
  public String label() {
    return label;
  }

  public boolean cooperative() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  public boolean material() {
    return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
  }
}
