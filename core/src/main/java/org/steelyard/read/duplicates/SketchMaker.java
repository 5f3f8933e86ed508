package org.steelyard.read.duplicates;

/// Reads text once, unit by unit, and collects what a [Sketch] holds.
///
/// A figure counts as "some number" in the shingles and by its digits in a sample of its own: a
/// report that repeats last week's words with new figures is thus told from a copy.
final class SketchMaker {
  private static final long FIGURE = 0x5bd1e9955bd1e995L;
  private static final long MUL = 0x9E3779B97F4A7C15L;
  private static final int LEAST_SENTENCE = 4;

  private final Sampler shingles;
  private final Sampler figures;
  private long word;
  private long before;
  private long twoBefore;
  private boolean figure;
  private int words;
  private int sentences;
  private int figured;
  private int wordsOfSentence;
  private boolean figureInSentence;

  SketchMaker(int shingles, int figures) {
    this.shingles = new Sampler(shingles);
    this.figures = new Sampler(figures);
  }

  /// Reads a sentence or a longer text; its end ends a sentence.
  void read(CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      char letter = Letters.fold(c);
      if (letter > Letters.SKIP) {
        if (word == 0) {
          figure = letter <= '9';
          word = 1;
        } else if (ideograph(c)) {
          endWord();
          word = 1;
        }
        word = (word + letter) * MUL;
        word ^= word >>> 29;
      } else if (letter == Letters.BREAK && word != 0 && !separator(c, text, i)) {
        endWord();
      }
      if (terminator(c) && (i + 1 == length || text.charAt(i + 1) <= ' ')) {
        endSentence(LEAST_SENTENCE);
      }
    }
    endWord();
    endSentence(1);
  }

  private boolean separator(char c, CharSequence text, int i) {
    return figure
        && (c == '.' || c == ',')
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  /// Scripts that write without blanks: each sign counts as a word.
  private static boolean ideograph(char c) {
    return c >= '\u2E80' && c <= '\uD7FF' && (c < '\uAC00' || c > '\uD7A3');
  }

  private static boolean terminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '։';
  }

  private void endWord() {
    if (word == 0) {
      return;
    }
    long now = word | 1;
    if (figure) {
      figures.add(hash(now));
      figureInSentence = true;
      now = FIGURE;
    }
    words++;
    wordsOfSentence++;
    if (words > 2) {
      shingles.add(hash((twoBefore * MUL + before) * MUL + now));
    }
    twoBefore = before;
    before = now;
    word = 0;
    figure = false;
  }

  private void endSentence(int least) {
    if (wordsOfSentence >= least) {
      sentences++;
      figured += figureInSentence ? 1 : 0;
      wordsOfSentence = 0;
      figureInSentence = false;
    }
  }

  /// The last step of MurmurHash3, cut to 31 bits.
  private static int hash(long value) {
    long h = value;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (int) (h >>> 33);
  }

  /// The sketch of all that was read.
  Sketch sketch() {
    if (words == 1 || words == 2) {
      shingles.add(hash(twoBefore * MUL + before));
    }
    return new Sketch(words, sentences, figured, shingles.sample(), figures.sample());
  }
}
