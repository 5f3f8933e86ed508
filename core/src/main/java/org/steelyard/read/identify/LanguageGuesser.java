package org.steelyard.read.identify;

import java.util.List;

/// Tells English, Ukrainian, Russian, Azerbaijani and Turkish from each other and from the
/// rest.
///
/// Each language collects points: for letters that only it (or few) has, and for function
/// words, which count for less where several languages share them. Safe for use by several
/// threads.
public final class LanguageGuesser {
  /// No language of ours, or no evidence.
  public static final String UNDETERMINED = "und";

  /// Fewest letters that a text must have to be judged on its own.
  public static final int SHORTEST = 30;

  /// Points of a word that has letters which only the language (or few) has, however many.
  static final double LETTER_POINTS = 1.2;

  static final double WEAK_LETTER_POINTS = .4;
  private static final double SCHWA_MISSING = .3;

  /// Points from which a text may be Turkic at all.
  private static final double TURKIC = .6;

  private static final double LETTERS_MISSING = .5;

  private final FunctionWords words = new FunctionWords();
  private final List<String> languages = words.languages();
  private final Letters letters = new Letters(languages);

  /// A guess: the language, or `und` where no language leads or a language of no interest to
  /// us does.
  ///
  /// @param language ISO 639-1 or `und`
  /// @param letters number of letters seen
  /// @param foreign whether there is evidence for a language that is not one of ours
  /// @param cyrillic whether most letters are Cyrillic
  public record Guess(String language, int letters, boolean foreign, boolean cyrillic) {
    /// Whether a language of ours was found.
    public boolean sure() {
      return !language.equals(UNDETERMINED);
    }

    /// The language of a text whose surroundings are in `around`: its own where it is long
    /// enough and clear, else that of its surroundings where the script allows it.
    public String within(String around) {
      if (letters >= SHORTEST && (sure() || foreign)) {
        return language;
      }
      boolean scriptFits =
          letters < SHORTEST || (around.equals("uk") || around.equals("ru")) == cyrillic;
      return scriptFits ? around : UNDETERMINED;
    }
  }

  /// Judges `text` by itself.
  public Guess guess(CharSequence text) {
    Evidence evidence = new Evidence(words, letters, languages.size());
    int n = text.length();
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c);
      if (letter || (evidence.inWord() && apostrophe(c) && letterAt(text, i + 1))) {
        evidence.letter(c, letter ? script(c) : -1);
      } else if (c != '\u00AD') {
        evidence.endWord();
      }
    }
    evidence.endWord();
    double[] points = evidence.points();
    settleTurkic(points, evidence.foreignLetters());
    settleCyrillic(points);
    return decide(points, evidence.scripts(), evidence.words());
  }

  /// Azerbaijani is hardly ever written without its schwa: what both may be is Turkish, unless
  /// it has the letters q and x, which Turkish lacks.
  private void settleTurkic(double[] points, int foreignLetters) {
    int turkish = languages.indexOf("tr");
    int azerbaijani = languages.indexOf("az");
    if (points[turkish] >= TURKIC && points[azerbaijani] <= points[turkish]) {
      points[turkish] += SCHWA_MISSING;
    }
    if (points[azerbaijani] >= LETTER_POINTS) {
      points[azerbaijani] += foreignLetters * LETTER_POINTS;
    }
  }

  /// Nearly every Ukrainian sentence has an і, ї or є: one without is rather Russian.
  private void settleCyrillic(double[] points) {
    if (points[languages.indexOf("uk")] < LETTER_POINTS) {
      points[languages.indexOf("ru")] += LETTERS_MISSING;
    }
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean letterAt(CharSequence text, int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private static int script(char c) {
    if (c >= 0x0400 && c < 0x0530) {
      return 1;
    }
    return c < 0x0250 || c == 'ə' || (c >= 0x1E00 && c < 0x1F00) ? 0 : 2;
  }

  private Guess decide(double[] points, int[] scripts, int count) {
    int letterCount = scripts[0] + scripts[1] + scripts[2];
    if (scripts[2] * 2 > letterCount) {
      return new Guess(UNDETERMINED, letterCount, true, false);
    }
    boolean cyrillic = scripts[1] > scripts[0];
    int best = -1;
    double second = 0;
    for (int i = 0; i < points.length; i++) {
      if (Alphabets.cyrillic(languages.get(i)) != cyrillic) {
        continue;
      }
      if (best < 0 || points[i] > points[best]) {
        second = best < 0 ? 0 : points[best];
        best = i;
      } else if (points[i] > second) {
        second = points[i];
      }
    }
    double least = Math.max(.3, count * .04);
    if (best < 0 || points[best] < least || points[best] - second < 1e-9) {
      return new Guess(UNDETERMINED, letterCount, false, cyrillic);
    }
    String language = languages.get(best);
    return Alphabets.ours(language)
        ? new Guess(language, letterCount, false, cyrillic)
        : new Guess(UNDETERMINED, letterCount, true, cyrillic);
  }
}
