package org.steelyard.measure.dependence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.measure.Explanation;
import org.steelyard.measure.Spread;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;

/// The plane of dependence and affinity, cut into four by a border on each axis.
///
/// Own measure: dependence among friends and among foes are two different things, and so are two
/// kinds of independence. A value at a border counts as above it. The two axes are taken as
/// independent.
///
/// @param dependence from which value on a state counts as dependent, for example 0 for asymmetry
/// @param affinity from which value on a relation counts as friendly, usually 0
public record Plane(double dependence, double affinity) {
  /// Borders at 0: for asymmetry of dependence, and affinity.
  public static final Plane AT_ZERO = new Plane(0, 0);

  /// A quarter of the plane.
  public enum Quadrant {
    /// Not dependent, on good terms.
    FRIENDLY_NEIGHBOURLINESS("friendly neighbourliness"),
    /// Dependent, on good terms.
    FRIENDLY_DEPENDENCE("friendly dependence"),
    /// Dependent, on bad terms.
    HOSTILE_DEPENDENCE("hostile dependence"),
    /// Not dependent, on bad terms.
    HOSTILE_DISTANCE("hostile distance");

    private final String words;

    Quadrant(String words) {
      this.words = words;
    }

    /// Words for people.
    public String words() {
      return words;
    }

    static Quadrant of(boolean dependent, boolean friendly) {
      if (friendly) {
        return dependent ? FRIENDLY_DEPENDENCE : FRIENDLY_NEIGHBOURLINESS;
      }
      return dependent ? HOSTILE_DEPENDENCE : HOSTILE_DISTANCE;
    }
  }

  /// Where a relation lies.
  ///
  /// @param missing reason why it has no place; empty where it has one
  /// @param likely how likely each quadrant is; empty without a place
  /// @param touched quadrants that the two intervals reach: one where the place is certain
  public record Place(
      Measured dependence,
      Measured affinity,
      String missing,
      Map<Quadrant, Double> likely,
      List<Quadrant> touched,
      Explanation why) {
    public Place {
      Map<Quadrant, Double> copy = new EnumMap<>(Quadrant.class);
      copy.putAll(likely);
      likely = Collections.unmodifiableMap(copy);
      touched = List.copyOf(touched);
    }

    /// Whether both intervals stay on one side of their borders.
    public boolean certain() {
      return touched.size() == 1;
    }

    /// The quadrant, or between which it cannot be told, or why there is none.
    public String words() {
      if (touched.isEmpty()) {
        return "no data: " + missing;
      }
      if (certain()) {
        return touched.getFirst().words();
      }
      return "cannot be told apart: "
          + String.join(
              ", ",
              touched.stream()
                  .map(
                      q ->
                          String.format(
                              Locale.ROOT, "%s %.2f", q.words(), likely.getOrDefault(q, 0.0)))
                  .toList());
    }
  }

  /// Where a relation with these two values lies.
  public Place place(Measured x, Measured y) {
    Map<Quadrant, Double> likely = new EnumMap<>(Quadrant.class);
    List<Quadrant> touched = new ArrayList<>();
    String missing = "";
    if (x instanceof Estimate e && y instanceof Estimate f) {
      double dependent = Spread.atLeast(e, dependence);
      double friendly = Spread.atLeast(f, affinity);
      for (Quadrant quadrant : Quadrant.values()) {
        boolean below =
            quadrant == Quadrant.FRIENDLY_NEIGHBOURLINESS || quadrant == Quadrant.HOSTILE_DISTANCE;
        boolean foe =
            quadrant == Quadrant.HOSTILE_DEPENDENCE || quadrant == Quadrant.HOSTILE_DISTANCE;
        likely.put(quadrant, (below ? 1 - dependent : dependent) * (foe ? 1 - friendly : friendly));
        boolean reachedX = below ? e.low() < dependence : e.high() >= dependence;
        boolean reachedY = foe ? f.low() < affinity : f.high() >= affinity;
        if (reachedX && reachedY) {
          touched.add(quadrant);
        }
      }
    } else {
      missing = x instanceof Measured.NoData none ? none.reason() : ((Measured.NoData) y).reason();
    }
    return new Place(x, y, missing, likely, touched, explain(x, y));
  }

  /// The quadrant of the values themselves, whatever their intervals.
  Quadrant quadrant(Estimate x, Estimate y) {
    return Quadrant.of(x.value() >= dependence, y.value() >= affinity);
  }

  private Explanation explain(Measured x, Measured y) {
    List<Explanation.Input> inputs = new ArrayList<>();
    if (x instanceof Estimate e) {
      inputs.add(new Explanation.Input("dependence", 1, e.value()));
    }
    if (y instanceof Estimate f) {
      inputs.add(new Explanation.Input("affinity", 1, f.value()));
    }
    TreeMap<String, String> parameters = new TreeMap<>();
    parameters.put("border of dependence", Double.toString(dependence));
    parameters.put("border of affinity", Double.toString(affinity));
    return new Explanation(
        "place on the plane of dependence and affinity",
        "P(quadrant) = P(x on its side) * P(y on its side), each axis two half normal curves"
            + " through low, value, high",
        inputs,
        parameters,
        List.of("Certain only where neither interval crosses its border."),
        Explanation.VERSION);
  }
}
