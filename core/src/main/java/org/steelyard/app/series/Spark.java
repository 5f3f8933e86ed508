package org.steelyard.app.series;

import java.util.List;
import org.steelyard.model.Measured;

/// A line of small bars, for a first look in the terminal; a period without data is a dot.
final class Spark {
  private static final String BARS = "▁▂▃▄▅▆▇█";
  private static final int WIDEST = 60;

  private Spark() {}

  /// At most [#WIDEST] bars; where there are more periods, each bar is the mean of several.
  static String of(List<Row> rows) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Row row : rows) {
      if (row.value() instanceof Measured.Estimate e) {
        low = Math.min(low, e.value());
        high = Math.max(high, e.value());
      }
    }
    int each = (rows.size() + WIDEST - 1) / WIDEST;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < rows.size(); i += each) {
      line.append(bar(rows.subList(i, Math.min(rows.size(), i + each)), low, high));
    }
    return line.toString();
  }

  private static char bar(List<Row> rows, double low, double high) {
    double sum = 0;
    int n = 0;
    for (Row row : rows) {
      if (row.value() instanceof Measured.Estimate e) {
        sum += e.value();
        n++;
      }
    }
    if (n == 0) {
      return '·';
    }
    double share = high > low ? (sum / n - low) / (high - low) : 0.5;
    return BARS.charAt(Math.clamp((int) (share * BARS.length()), 0, BARS.length() - 1));
  }
}
