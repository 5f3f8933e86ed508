package org.steelyard.measure;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameters of [Affinity] and of what is built on it.
///
/// @param halfLife days after which an event counts half; above 0
/// @param shrinkage weight `k` of the pull towards 0, in events of today; 0 for none
/// @param silence half-lives without any event after which there is no data; above 0
/// @param level coverage of intervals, between 0 and 1
/// @param replicates how often the blocks are redrawn; at least 50
/// @param seed seed of the random numbers
public record AffinitySettings(
    double halfLife, double shrinkage, double silence, double level, int replicates, long seed) {
  /// A year's memory, the pull of one event, silence after two half-lives, 80 % intervals.
  public static final AffinitySettings DEFAULT = new AffinitySettings(365, 1, 2, 0.8, 400, 1);

  public AffinitySettings {
    require(halfLife > 0 && Double.isFinite(halfLife), "A half-life is above 0 days", halfLife);
    require(shrinkage >= 0 && Double.isFinite(shrinkage), "Shrinkage is 0 or more", shrinkage);
    require(silence > 0 && Double.isFinite(silence), "Silence is above 0 half-lives", silence);
    require(level > 0 && level < 1, "A level lies between 0 and 1", level);
    require(replicates >= 50, "An interval needs 50 replicates or more", replicates);
  }

  private static void require(boolean holds, String rule, double found) {
    if (!holds) {
      throw new IllegalArgumentException(
          rule + ", but is " + found + ".\nMaybe the settings file has another unit in mind.");
    }
  }

  /// The same with another half-life, in days.
  public AffinitySettings withHalfLife(double days) {
    return new AffinitySettings(days, shrinkage, silence, level, replicates, seed);
  }

  /// The same with another shrinkage.
  public AffinitySettings withShrinkage(double k) {
    return new AffinitySettings(halfLife, k, silence, level, replicates, seed);
  }

  /// The same with intervals of another level.
  public AffinitySettings withLevel(double coverage) {
    return new AffinitySettings(halfLife, shrinkage, silence, coverage, replicates, seed);
  }

  /// Days without any event after which there is no data.
  public double silentDays() {
    return silence * halfLife;
  }

  /// 2^(-age/h): what is left after `days` of a weight of 1.
  ///
  /// Strict mathematics, because digests of results must agree on every machine.
  double decay(long days) {
    return StrictMath.pow(2, -(double) days / halfLife);
  }

  SortedMap<String, String> parameters() {
    SortedMap<String, String> map = new TreeMap<>();
    map.put("h (half-life, days)", number(halfLife));
    map.put("k (shrinkage)", number(shrinkage));
    map.put("silence (half-lives)", number(silence));
    map.put("level", number(level));
    map.put("replicates", Integer.toString(replicates));
    map.put("seed", Long.toString(seed));
    return map;
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }
}
