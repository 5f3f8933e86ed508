package org.steelyard.read.identify;

/// Points that the words and letters of one text give to each language.
final class Evidence {
  private final FunctionWords functionWords;
  private final Letters letters;
  private final double[] points;
  private final int[] scripts = new int[3];
  private final int english;
  private long hash = FunctionWords.seed();
  private int length;
  private int strong;
  private int weak;
  private int absent;
  private int words;
  private int foreignLetters;
  private char last;
  private char beforeLast;

  Evidence(FunctionWords functionWords, Letters letters, int languages) {
    this.functionWords = functionWords;
    this.letters = letters;
    this.points = new double[languages];
    this.english = functionWords.bit("en");
  }

  boolean inWord() {
    return length > 0;
  }

  /// Next unit of the open word.
  ///
  /// @param script 0 Latin, 1 Cyrillic, 2 other, -1 for an apostrophe
  void letter(char c, int script) {
    hash = FunctionWords.step(hash, c);
    length++;
    strong |= letters.strong(c);
    weak |= letters.weak(c);
    absent |= letters.absent(c);
    if (script >= 0) {
      scripts[script]++;
    }
    if (c == 'h' && (last == 't' || last == 'w' || last == 'T' || last == 'W')) {
      weak |= english;
    }
    foreignLetters += c == 'q' || c == 'x' ? 1 : 0;
    beforeLast = last;
    last = c;
  }

  void endWord() {
    if (length == 0) {
      return;
    }
    boolean ending =
        (last == 'g' && beforeLast == 'n')
            || (last == 'd' && beforeLast == 'e')
            || (last == 'y' && beforeLast == 'l');
    weak |= ending && length > 4 ? english : 0;
    int mask = functionWords.mask(hash);
    if (mask != 0) {
      give(mask, 1.0 / Integer.bitCount(mask));
    }
    give(strong, LanguageGuesser.LETTER_POINTS);
    give(weak, LanguageGuesser.WEAK_LETTER_POINTS);
    words++;
    hash = FunctionWords.seed();
    length = 0;
    strong = 0;
    weak = 0;
    last = ' ';
  }

  private void give(int mask, double each) {
    int open = mask;
    while (open != 0) {
      points[Integer.numberOfTrailingZeros(open)] += each;
      open &= open - 1;
    }
  }

  /// Points by language; none for a language that lacks one of the letters seen.
  double[] points() {
    for (int i = 0; i < points.length; i++) {
      points[i] = (absent >> i & 1) == 1 ? 0 : points[i];
    }
    return points;
  }

  /// Latin, Cyrillic and other letters.
  int[] scripts() {
    return scripts;
  }

  int words() {
    return words;
  }

  /// Number of the letters q and x.
  int foreignLetters() {
    return foreignLetters;
  }
}
