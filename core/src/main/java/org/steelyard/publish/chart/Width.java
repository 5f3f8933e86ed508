package org.steelyard.publish.chart;

/// The widths that each chart is drawn for, in SVG units (pixels on screen).
public enum Width {
  WIDE(960, "wide"),
  MEDIUM(600, "medium"),
  NARROW(328, "narrow");

  private final int units;
  private final String style;

  Width(int units, String style) {
    this.units = units;
    this.style = style;
  }

  /// Width of the drawing.
  public int units() {
    return units;
  }

  /// Class name that the style sheet shows and hides.
  public String style() {
    return style;
  }
}
