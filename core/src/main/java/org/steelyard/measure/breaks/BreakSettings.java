package org.steelyard.measure.breaks;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Parameters of [Breaks].
///
/// @param trimming share of the points that a segment holds at least, above 0, up to one half
/// @param most most breaks tried; fewer where the trimming leaves no room
/// @param level coverage of the intervals of the dates, between 0 and 1
public record BreakSettings(double trimming, int most, double level) {
  /// Segments of 15 per cent, as many breaks as they allow, 95 % intervals.
  public static final BreakSettings DEFAULT = new BreakSettings(0.15, 50, 0.95);

  public BreakSettings {
    if (!(trimming > 0 && trimming <= 0.5 && most >= 0 && level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "Breaks need a trimming in 0..0.5, 0 breaks or more and a level in 0..1, but got "
              + trimming
              + ", "
              + most
              + " and "
              + level
              + ".\nMaybe a share was given in per cent?");
    }
  }

  /// The same with another trimming.
  public BreakSettings withTrimming(double share) {
    return new BreakSettings(share, most, level);
  }

  /// Fewest points of a segment among `n`; a mean with a spread needs two.
  int least(int n) {
    return Math.max(2, (int) Math.floor(n * trimming + 1e-9));
  }

  /// Most breaks among `n` points.
  int most(int n) {
    int least = least(n);
    return Math.max(0, Math.min(most, (n + least - 1) / least - 2));
  }

  SortedMap<String, String> parameters() {
    SortedMap<String, String> map = new TreeMap<>();
    map.put("trimming h", String.format(Locale.ROOT, "%s", trimming));
    map.put("level", Double.toString(level));
    return map;
  }
}
