package org.steelyard.app.names;

import java.text.Normalizer;
import java.util.Locale;

/// Writes that people take for the same made the same: case, accents, dotless i, apostrophes.
final class Fold {
  private Fold() {}

  static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = decomposed.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    return bare.replace('ı', 'i')
        .replace('ə', 'a')
        .replaceAll("['’ʼ`]", "")
        .replaceAll("[\\s\\p{Pd}]+", " ")
        .strip();
  }
}
