package org.steelyard.measure;

import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// How intervals of combined values are found: inputs are redrawn from their own intervals.
///
/// @param level coverage of the intervals, between 0 and 1
/// @param replicates how often the inputs are redrawn; at least 50
/// @param seed seed of the random numbers; a stream depends on seed and name only
public record Redraw(double level, int replicates, long seed) {
  /// Intervals of 80 % from 400 replicates, as those of the affinity.
  public static final Redraw USUAL = new Redraw(0.8, 400, 1);

  public Redraw {
    if (!(level > 0 && level < 1) || replicates < 50) {
      throw new IllegalArgumentException(
          "A level lies between 0 and 1 and replicates are 50 or more, but are "
              + level
              + " and "
              + replicates
              + ".\nMaybe the level was given in per cent.");
    }
  }

  /// Random numbers of the thing named so, the same in whatever order things are asked for.
  public SplittableRandom stream(String name) {
    long z = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < name.length(); i++) {
      z = (z ^ name.charAt(i)) * 0xBF58476D1CE4E5B9L;
      z ^= z >>> 29;
    }
    return new SplittableRandom(z);
  }

  /// Level, replicates and seed by name, for an [Explanation].
  public SortedMap<String, String> parameters() {
    SortedMap<String, String> map = new TreeMap<>();
    map.put("level", Double.toString(level));
    map.put("replicates", Integer.toString(replicates));
    map.put("seed", String.format(Locale.ROOT, "%d", seed));
    return map;
  }
}
