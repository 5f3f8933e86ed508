package org.steelyard.read.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

/// The word forms of the Ukrainian dictionary that Lucene uses (`morfologik-ukrainian-search`,
/// Apache-2.0). It is read when the first word is asked for. Safe for several threads.
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

  /// A dictionary; nothing is read yet.
  public UkrainianDictionary() {}

  /// Whether `word`, in any case, is a form of a word. Folds as the dictionary does: lower
  /// case, ґ to г, typographic apostrophes to the plain one.
  public boolean knows(String word) {
    String folded =
        word.toLowerCase(Locale.ROOT)
            .replace('ґ', 'г')
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace("\u0301", "");
    // The automaton holds `form + separator + lemma`. Whether a form is there needs no lemma:
    // this is ten times as quick as a look-up.
    FSA forms = Shared.DICTIONARY.fsa;
    byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
    byte separator = Shared.DICTIONARY.metadata.getSeparator();
    if (bytes.length == 0 || folded.indexOf(separator) >= 0) {
      return false;
    }
    MatchResult match = new FSATraversal(forms).match(bytes);
    return match.kind == MatchResult.SEQUENCE_IS_A_PREFIX
        && forms.getArc(match.node, separator) != 0;
  }
}
