package org.steelyard.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// The word forms of the Ukrainian dictionary that Lucene uses (`morfologik-ukrainian-search`,
/// Apache-2.0). It is read when the first word is asked for. Not safe for several threads: one
/// each.
public final class UkrainianDictionary {
  private static final String FOLDER = "ua/net/nlp/ukrainian";

  /// Read once: seven megabytes that never change.
  private static final class Shared {
    static final Dictionary DICTIONARY = load();

    private static Dictionary load() {
      ClassLoader loader = UkrainianDictionary.class.getClassLoader();
      try (InputStream words = loader.getResourceAsStream(FOLDER + ".dict");
          InputStream info = loader.getResourceAsStream(FOLDER + ".info")) {
        if (words == null || info == null) {
          throw new IllegalStateException(
              "The Ukrainian dictionary is missing from the class path.\n"
                  + "Maybe the library morfologik-ukrainian-search was left out.");
        }
        return Dictionary.read(words, info);
      } catch (IOException e) {
        throw new UncheckedIOException("The Ukrainian dictionary cannot be read", e);
      }
    }
  }

  private final DictionaryLookup[] lookup = new DictionaryLookup[1];

  /// A dictionary for one thread; nothing is read yet.
  public UkrainianDictionary() {}

  /// Whether `word`, in any case, is a form of a word. Folds as the dictionary does: lower
  /// case, ґ to г, typographic apostrophes to the plain one.
  public boolean knows(String word) {
    if (lookup[0] == null) {
      lookup[0] = new DictionaryLookup(Shared.DICTIONARY);
    }
    String folded =
        word.toLowerCase(Locale.ROOT)
            .replace('ґ', 'г')
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace("\u0301", "");
    return !lookup[0].lookup(folded).isEmpty();
  }
}
