package org.steelyard.coding.events;

import java.util.HashMap;
import java.util.Map;

/// Weights as text: a line a feature, in order, with `class:hundredths` for each weight kept.
final class WeightsFile {
  /// Weights below this many hundredths are not kept: they decide nothing and fill the file.
  private static final int SMALLEST = 8;

  private WeightsFile() {}

  /// The weights file: one feature a line, in order.
  static String text(Map<String, short[]> weights) {
    StringBuilder text = new StringBuilder();
    text.append("# feature, then class:hundredths; classes: ");
    text.append(String.join(" ", Classes.names())).append('\n');
    weights.forEach(
        (feature, row) -> {
          if (!large(row)) {
            return;
          }
          text.append(feature);
          char separator = '\t';
          for (int c = 0; c < row.length; c++) {
            if (Math.abs(row[c]) >= SMALLEST) {
              text.append(separator).append(c).append(':').append(row[c]);
              separator = ' ';
            }
          }
          text.append('\n');
        });
    return text.toString();
  }

  private static boolean large(short[] row) {
    for (short weight : row) {
      if (Math.abs(weight) >= SMALLEST) {
        return true;
      }
    }
    return false;
  }

  static LinearModel parse(String text) {
    Map<String, short[]> dense = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int tab = text.indexOf('\t', at);
      if (text.charAt(at) != '#' && tab > at && tab < end) {
        short[] row = new short[Classes.COUNT];
        int i = tab + 1;
        while (i < end) {
          int colon = text.indexOf(':', i);
          int next = text.indexOf(' ', i);
          next = next < 0 || next > end ? end : next;
          row[Integer.parseInt(text, i, colon, 10)] =
              (short) Integer.parseInt(text, colon + 1, next, 10);
          i = next + 1;
        }
        dense.put(text.substring(at, tab), row);
      }
      at = end + 1;
    }
    return new LinearModel(dense);
  }
}
