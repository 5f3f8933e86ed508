package org.steelyard.read.identify;

import java.util.List;
import org.steelyard.read.identify.LanguageGuesser.Guess;

/// Adds up what words say of their language, and decides.
final class Points {
  /// Points of a function word, shared among its languages. Whole numbers, so that the order of
  /// addition does not matter.
  private static final int WORD = 60;

  /// Points of a word that has letters which only the language (or few) has, however many.
  private static final int LETTER = 72;

  private static final int WEAK_LETTER = 24;
  private static final int SCHWA_MISSING = 18;

  /// Points from which a text may be Turkic at all.
  private static final int TURKIC = 36;

  private static final int LETTERS_MISSING = 30;
  private static final int LIKELIER = 6;

  /// Least points to speak of any evidence; and for each word.
  private static final int LEAST = 18;

  private static final double LEAST_PER_WORD = 2.4;

  private final List<String> languages;
  private final Script[] scripts;
  private final boolean[] told;
  private final int turkish;
  private final int azerbaijani;
  private final int ukrainian;
  private final int russian;

  Points(List<String> languages) {
    this.languages = languages;
    int size = languages.size();
    scripts = new Script[size];
    told = new boolean[size];
    for (int i = 0; i < size; i++) {
      scripts[i] = Alphabets.script(languages.get(i));
      told[i] = Alphabets.told(languages.get(i));
    }
    turkish = languages.indexOf("tr");
    azerbaijani = languages.indexOf("az");
    ukrainian = languages.indexOf("uk");
    russian = languages.indexOf("ru");
  }

  Guess decide(WordMarks marks, int from, int to) {
    int[] points = new int[languages.size()];
    int[] byScript = new int[Script.count()];
    int absent = 0;
    int foreign = 0;
    boolean schwa = false;
    int letters = 0;
    for (int i = from; i < to; i++) {
      int known = marks.known(i);
      if (known != 0) {
        give(points, known, WORD / Integer.bitCount(known));
      }
      if (marks.lettered(i)) {
        give(points, marks.strong(i), LETTER);
        give(points, marks.weak(i), WEAK_LETTER);
        absent |= marks.absent(i);
        foreign += marks.foreign(i);
        schwa |= marks.schwa(i);
      }
      int count = marks.letters(i);
      if (count > 0) {
        byScript[marks.script(i)] += count;
        letters += count;
      }
    }
    Script script = commonest(byScript);
    rule(points, absent);
    settleTurkic(points, foreign, schwa, letters >= LanguageGuesser.SHORTEST);
    settleCyrillic(points, absent);
    return switch (script) {
      case LATIN, CYRILLIC, ARABIC -> best(points, script, letters, to - from);
      case ARMENIAN -> sure("hy", letters);
      case GEORGIAN -> sure("ka", letters);
      case HAN -> sure("zh", letters);
      case OTHER -> new Guess(LanguageGuesser.UNDETERMINED, letters, true, Writing.OTHER);
    };
  }

  /// Whether all that words `from` to `to` say speaks for `language` too, so that it must be
  /// theirs in a paragraph that has it: the sentences of most paragraphs need no guess of their
  /// own.
  boolean agree(WordMarks marks, int from, int to, String language) {
    int index = languages.indexOf(language);
    boolean letter = index != ukrainian && index != azerbaijani;
    for (int i = from; i < to && index >= 0; i++) {
      boolean other = lacks(marks.known(i), index);
      if (marks.lettered(i)) {
        other |= lacks(marks.strong(i), index) || lacks(marks.weak(i), index);
        other |= (marks.absent(i) >> index & 1) == 1 || marks.foreign(i) > 0;
        // These two lose to a neighbour where their own letters are missing.
        letter |= index == azerbaijani ? marks.schwa(i) : marks.strong(i) != 0;
      }
      other |= marks.letters(i) > 0 && marks.script(i) != scripts[index].number();
      if (other) {
        return false;
      }
    }
    return index >= 0 && letter;
  }

  private static boolean lacks(int mask, int index) {
    return mask != 0 && (mask >> index & 1) == 0;
  }

  private static void give(int[] points, int mask, int each) {
    int open = mask;
    while (open != 0) {
      points[Integer.numberOfTrailingZeros(open)] += each;
      open &= open - 1;
    }
  }

  private static Script commonest(int[] byScript) {
    int best = 0;
    for (int i = 1; i < byScript.length; i++) {
      best = byScript[i] > byScript[best] ? i : best;
    }
    return Script.numbered(best);
  }

  private static Guess sure(String language, int letters) {
    return new Guess(language, letters, false, Writing.OTHER);
  }

  private static void rule(int[] points, int absent) {
    for (int i = 0; i < points.length; i++) {
      points[i] = (absent >> i & 1) == 1 ? 0 : points[i];
    }
  }

  /// One Azerbaijani letter in ten is a schwa: what has none is rather Turkish, unless it has
  /// the letters q and x, which Turkish lacks.
  private void settleTurkic(int[] points, int foreign, boolean schwa, boolean enough) {
    if (enough && !schwa) {
      points[azerbaijani] = points[azerbaijani] * 7 / 8;
    }
    if (points[turkish] >= TURKIC && points[azerbaijani] <= points[turkish]) {
      points[turkish] += SCHWA_MISSING;
    }
    if (points[azerbaijani] >= LETTER) {
      points[azerbaijani] += foreign * LETTER;
    }
  }

  /// Nearly every Ukrainian sentence has an і, ї or є: one without is rather Russian. Of
  /// Ukrainian and Belarusian, which share the і, Ukrainian is the more likely.
  private void settleCyrillic(int[] points, int absent) {
    points[ukrainian] += points[ukrainian] > 0 ? LIKELIER : 0;
    if (points[ukrainian] < LETTER && (absent >> russian & 1) == 0) {
      points[russian] += LETTERS_MISSING;
    }
  }

  private Guess best(int[] points, Script script, int letters, int words) {
    int best = -1;
    int second = 0;
    for (int i = 0; i < points.length; i++) {
      if (scripts[i] != script) {
        continue;
      }
      if (best < 0 || points[i] > points[best]) {
        second = best < 0 ? 0 : points[best];
        best = i;
      } else if (points[i] > second) {
        second = points[i];
      }
    }
    Writing writing = Writing.of(script);
    double least = Math.max(LEAST, words * LEAST_PER_WORD);
    if (best < 0 || points[best] < least || points[best] == second) {
      return new Guess(LanguageGuesser.UNDETERMINED, letters, false, writing);
    }
    return told[best]
        ? new Guess(languages.get(best), letters, false, writing)
        : new Guess(LanguageGuesser.UNDETERMINED, letters, true, writing);
  }
}
