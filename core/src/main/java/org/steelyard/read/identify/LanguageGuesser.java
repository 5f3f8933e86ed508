package org.steelyard.read.identify;

import java.util.List;
import org.steelyard.read.terms.WordList;

/// Tells twelve languages from each other and from the rest: English, Ukrainian, Russian,
/// Azerbaijani, Turkish, Armenian, Georgian, Persian, Arabic, German, French, Chinese.
///
/// The script decides where it can. Then each language of the script collects points: for
/// letters that only it (or few) has, and for function words, which count for less where several
/// languages share them. Safe for use by several threads.
public final class LanguageGuesser {
  /// No language of ours, or no evidence.
  public static final String UNDETERMINED = "und";

  /// Fewest letters that a text must have to be judged on its own.
  public static final int SHORTEST = 30;

  private static final String WORDS = "data/reading/function-words.tsv";
  private static final String ENDINGS = "data/reading/word-endings.tsv";

  private final List<String> languages = WordTable.languages(WORDS);
  private final Points points = new Points(languages);
  private final WordReader reader =
      new WordReader(
          new WordTable(WORDS, languages, false),
          new WordTable(ENDINGS, languages, true),
          new Letters(languages),
          languages);

  /// A guesser with the tables of the class path.
  public LanguageGuesser() {}

  /// A guess: the language, or `und` where no language leads or one that is not told does.
  ///
  /// @param language ISO 639-1 or `und`
  /// @param letters number of letters seen
  /// @param foreign whether there is evidence for a language that is not told
  /// @param script of most letters
  public record Guess(String language, int letters, boolean foreign, Writing script) {
    /// Whether a language was found.
    public boolean sure() {
      return !language.equals(UNDETERMINED);
    }

    /// The language of a text whose surroundings are in `around`: its own where it is long
    /// enough and clear, else that of its surroundings where the script allows it.
    public String within(String around) {
      if (letters >= SHORTEST && (sure() || foreign)) {
        return language;
      }
      boolean fits = letters < SHORTEST || script.writes(around);
      return fits ? around : UNDETERMINED;
    }
  }

  /// Whether texts in `language` (ISO 639-1) are told; those in others are `und`.
  public static boolean tells(String language) {
    return Alphabets.told(language);
  }

  /// What each of `words` says of its language.
  public WordMarks marks(WordList words) {
    return reader.read(words);
  }

  /// Judges `text` by itself.
  public Guess guess(CharSequence text) {
    WordList words = WordList.of(text.toString());
    return guess(marks(words), 0, words.size());
  }

  /// Language of words `from` to `to` of a paragraph in `around`.
  public String within(WordMarks marks, int from, int to, String around) {
    return points.agree(marks, from, to, around) ? around : guess(marks, from, to).within(around);
  }

  /// Judges words `from` to `to` by themselves.
  public Guess guess(WordMarks marks, int from, int to) {
    return points.decide(marks, from, to);
  }
}
