package org.steelyard.coding.events;

import java.util.Map;
import java.util.TreeMap;

/// Weights as text: a line a feature, in order, with `class:hundredths` for each weight kept; a
/// link's one weight stands alone.
final class WeightsFile {
  /// Weights of words below this many hundredths are not kept: they decide nothing and fill the
  /// file.
  private static final int SMALLEST = 8;

  private WeightsFile() {}

  /// The weights file: words, then links, each in order of their names.
  static String text(LinearModel.Weights weights) {
    StringBuilder text = new StringBuilder();
    text.append("# feature, then class:hundredths; classes: ");
    text.append(String.join(" ", Classes.names())).append('\n');
    weights
        .words()
        .forEach(
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
    text.append("# links of predicates with pairs: hundredths\n");
    weights
        .links()
        .forEach(
            (feature, weight) -> {
              if (weight != 0) {
                text.append(feature).append('\t').append(weight).append('\n');
              }
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

  static LinearModel.Weights read(String text) {
    Map<String, short[]> words = new TreeMap<>();
    Map<String, Short> links = new TreeMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int tab = text.indexOf('\t', at);
      if (text.charAt(at) != '#' && tab > at && tab < end) {
        String feature = text.substring(at, tab);
        int colon = text.indexOf(':', tab);
        if (colon < 0 || colon > end) {
          links.put(feature, (short) Integer.parseInt(text, tab + 1, end, 10));
        } else {
          words.put(feature, row(text, tab + 1, end));
        }
      }
      at = end + 1;
    }
    return new LinearModel.Weights(words, links);
  }

  private static short[] row(String text, int from, int end) {
    short[] row = new short[Classes.COUNT];
    int i = from;
    while (i < end) {
      int colon = text.indexOf(':', i);
      int next = text.indexOf(' ', i);
      next = next < 0 || next > end ? end : next;
      row[Integer.parseInt(text, i, colon, 10)] =
          (short) Integer.parseInt(text, colon + 1, next, 10);
      i = next + 1;
    }
    return row;
  }

  static LinearModel parse(String text) {
    return new LinearModel(read(text));
  }
}
