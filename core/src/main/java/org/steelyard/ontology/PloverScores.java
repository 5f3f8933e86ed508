package org.steelyard.ontology;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.model.Intensity;
import org.steelyard.model.PloverType;

/// How cooperative an act is by type and mode, on the scale `PLOVER`, -10..+10.
///
/// Source: score table of the PLOVER manual, draft of 17 September 2021. Trap: a score knows
/// neither who acts nor how much is at stake, so sums of scores measure volume, not closeness.
public final class PloverScores {
  /// Name of the scale.
  public static final String SCALE = "PLOVER";

  private final Map<PloverType, Map<String, Intensity>> table = new EnumMap<>(PloverType.class);

  PloverScores(List<Ontology.TypeEntry> entries) {
    for (Ontology.TypeEntry entry : entries) {
      Map<String, Intensity> modes = new HashMap<>();
      modes.put("", new Intensity(SCALE, entry.score()));
      entry.modes().forEach(m -> modes.put(m.name(), new Intensity(SCALE, m.score())));
      table.put(entry.type(), modes);
    }
  }

  /// Intensity of `type` done as `mode`; an empty or unknown mode takes the type's own score.
  public Intensity of(PloverType type, String mode) {
    Map<String, Intensity> modes = table.getOrDefault(type, Map.of());
    Intensity known = modes.containsKey(mode) ? modes.get(mode) : modes.get("");
    if (known == null) {
      throw new IllegalStateException("The score table has no " + type + ".");
    }
    return known;
  }
}
