package org.steelyard.store.json;

import java.util.Locale;

/// Unpaired UTF-16 surrogates. Java text may hold them, UTF-8 cannot.
public final class Surrogates {
  private Surrogates() {}

  /// JSON text with unpaired surrogates written as `\ud800`, so that it survives UTF-8.
  static String escape(String json) {
    if (first(json, 0) < 0) {
      return json;
    }
    StringBuilder safe = new StringBuilder(json.length() + 12);
    int from = 0;
    for (int at = first(json, 0); at >= 0; at = first(json, from)) {
      safe.append(json, from, at);
      safe.append("\\u").append(Integer.toHexString(json.charAt(at)).toLowerCase(Locale.ROOT));
      from = at + 1;
    }
    return safe.append(json, from, json.length()).toString();
  }

  /// `text` with unpaired surrogates replaced by U+FFFD: for columns and names that people read.
  public static String replace(String text) {
    if (first(text, 0) < 0) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text);
    for (int at = first(text, 0); at >= 0; at = first(text, at + 1)) {
      safe.setCharAt(at, '\ufffd');
    }
    return safe.toString();
  }

  private static int first(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        return i;
      }
    }
    return -1;
  }
}
