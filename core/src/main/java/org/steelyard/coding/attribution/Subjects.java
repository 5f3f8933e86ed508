package org.steelyard.coding.attribution;

/// Finds the noun phrase that is a verb's subject, before it or, inverted, after it.
final class Subjects {
  /// Most tokens of a noun phrase.
  private static final int LONGEST = 18;

  /// Most tokens of an apposition between subject and verb.
  private static final int APPOSITION = 30;

  private final Stream stream;
  private final SpeechTable table;
  private final boolean[] quoted;

  Subjects(Stream stream, SpeechTable table, boolean[] quoted) {
    this.stream = stream;
    this.table = table;
    this.quoted = quoted;
  }

  /// First token of the verb's auxiliaries and adverbs, going left from `verb`, not before `low`.
  int phrase(int verb, int low) {
    int i = verb;
    while (i > low && helper(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean helper(int i) {
    String folded = stream.folded(i);
    boolean manner = folded.length() > 4 && folded.endsWith("ly") && !stream.token(i).capital();
    boolean name = stream.token(i).capital() && i > stream.start(i);
    return stream.word(i)
        && !quoted[i]
        && (manner || (!name && is("adverb", i)) || is("aux", i) || detached(i));
  }

  /// `’s` and `'ve` are tokens of their own after a mark only.
  private boolean detached(int i) {
    return stream.folded(i).startsWith("'");
  }

  boolean is(String name, int i) {
    return table.is(name, stream.folded(i));
  }

  /// The subject that ends before `verb`, a verb phrase's first token; may be empty.
  Range before(int verb, int low) {
    int k = verb - 1;
    if (k < low || quoted[k]) {
      return Range.NONE;
    }
    if (stream.mark(k, ",—–")) {
      return apposed(k, low);
    }
    if (stream.mark(k, ")")) {
      int open = k;
      while (open > low && !stream.mark(open, "(")) {
        open--;
      }
      Range name = open > low ? phraseEnding(open - 1, low) : Range.NONE;
      return name.empty() ? name : new Range(name.first(), k + 1);
    }
    return phraseEnding(k, low);
  }

  /// `N, a spokesman for M, said`: the phrase before the first comma, with the apposition.
  private Range apposed(int comma, int low) {
    for (int c = comma - 1; c > low && comma - c <= APPOSITION; c--) {
      if (quoted[c]) {
        return Range.NONE;
      }
      if (stream.mark(c, ",—–")) {
        Range name = phraseEnding(c - 1, low);
        boolean adjunct = c + 1 < comma && (is("adjunct", c + 1) || participle(c + 1));
        boolean more = name.empty() || stream.mark(c - 1, ",");
        if (more) {
          continue;
        }
        return adjunct ? name : new Range(name.first(), comma);
      }
    }
    return Range.NONE;
  }

  private boolean participle(int i) {
    return stream.folded(i).endsWith("ing") && !stream.token(i).capital();
  }

  private Range phraseEnding(int k, int low) {
    if (k < low || !nominal(k)) {
      return Range.NONE;
    }
    if (is("pronoun", k) && (k == low || !determined(k))) {
      return new Range(k, k + 1);
    }
    int i = k;
    while (i > low && k - i < LONGEST && reaches(i, low)) {
      i--;
    }
    i = stripped(i, k);
    boolean lone = i == k && !stream.token(k).capital() && is("opener", k);
    return lone ? Range.NONE : new Range(i, k + 1);
  }

  private boolean determined(int k) {
    return stream.word(k - 1) && is("determiner", k - 1);
  }

  private boolean nominal(int i) {
    boolean initial = stream.mark(i, ".") && stream.joined(i);
    return !quoted[i]
        && (stream.token(i).kind() != org.steelyard.language.Token.Kind.PUNCTUATION || initial)
        && !(is("break", i) && !is("pronoun", i));
  }

  /// Whether the token before `i` belongs to the noun phrase that `i` is part of.
  private boolean reaches(int i, int low) {
    int b = i - 1;
    if (quoted[b]) {
      return false;
    }
    if (!stream.word(b)) {
      boolean dot = stream.mark(b, ".") && stream.joined(b) && stream.text(b - 1).length() <= 4;
      boolean hyphen = stream.mark(b, "-") && stream.joined(b) && stream.joined(i);
      boolean number = stream.token(b).kind() == org.steelyard.language.Token.Kind.NUMBER;
      boolean other = stream.mark(b, "&’'%$") && stream.joined(i);
      return (dot && b > low) || hyphen || number || other;
    }
    if (stream.folded(b).equals("and")) {
      boolean names = b > low && stream.token(b - 1).capital() && stream.token(i).capital();
      boolean early = b - low <= 3 && b > low && !is("opener", b - 1);
      return names || early;
    }
    if (is("break", b)) {
      return false;
    }
    if (stream.token(i).word() && is("pronoun", i) && !is("determiner", i)) {
      return false;
    }
    if (is("determiner", i) && !stream.token(b).capital()) {
      return preposition(b);
    }
    return !(is("determiner", i) && stream.token(b).capital());
  }

  private boolean preposition(int i) {
    return switch (stream.folded(i)) {
      case "of", "for", "from", "in", "with", "at", "on", "to", "against", "between", "among" ->
          true;
      default -> false;
    };
  }

  /// Without openers and prepositions at its start.
  private int stripped(int first, int last) {
    int i = first;
    while (i < last && opener(i)) {
      i++;
    }
    if (i < last && preposition(i)) {
      int k = last;
      while (k > i + 1 && stream.token(k - 1).capital()) {
        k--;
      }
      while (k > i + 1 && !is("determiner", k) && !stream.token(k).capital()) {
        k--;
      }
      return k;
    }
    return i;
  }

  private boolean opener(int i) {
    boolean name = stream.token(i).capital() && i > stream.start(i);
    return !name
        && (is("opener", i) || is("adverb", i) || stream.folded(i).endsWith("ly"))
        && !is("determiner", i);
  }

  /// The noun phrase that begins at `from`, before `high`; may be empty.
  Range after(int from, int high) {
    int i = from;
    if (i >= high || quoted[i] || !nominal(i) || (is("adjunct", i) && !stream.token(i).capital())) {
      return Range.NONE;
    }
    if (is("pronoun", i) && !(i + 1 < high && is("determiner", i) && stream.word(i + 1))) {
      return new Range(i, i + 1);
    }
    while (i < high && !quoted[i] && goesOn(i, from)) {
      i++;
    }
    if (i < high - 1 && i > from && stream.mark(i, ",(") && apposition(i + 1)) {
      int end = i + 1;
      while (end < high && !quoted[end] && !stop(end)) {
        end++;
      }
      return new Range(from, stream.mark(end, ")") && stream.mark(i, "(") ? end + 1 : end);
    }
    return i > from ? new Range(from, i) : Range.NONE;
  }

  private boolean stop(int i) {
    boolean dot = stream.mark(i, ".") && !(stream.joined(i + 1) || i + 1 < stream.end(i));
    return dot || stream.mark(i, ";:)—–") || (stream.mark(i, ",") && !comma(i));
  }

  /// Whether more of the apposition follows the comma at `i`.
  private boolean comma(int i) {
    return i + 1 < stream.end(i) && stream.token(i + 1).capital() && stream.token(i - 1).capital();
  }

  private boolean apposition(int i) {
    boolean relative =
        switch (stream.folded(i)) {
          case "who", "whose", "a", "an", "the", "one", "his", "her" -> true;
          default -> false;
        };
    boolean party = stream.mark(i - 1, "(");
    boolean role =
        stream.word(i)
            && !stream.token(i).capital()
            && !is("opener", i)
            && !is("adjunct", i)
            && !is("break", i)
            && !participle(i);
    return relative || party || role;
  }

  private boolean goesOn(int i, int from) {
    if (!stream.word(i)) {
      boolean number = stream.token(i).kind() == org.steelyard.language.Token.Kind.NUMBER;
      boolean dot =
          stream.mark(i, ".") && i + 1 < stream.end(i) && stream.text(i - 1).length() <= 4;
      return number || dot || (stream.mark(i, "-&’'") && (stream.joined(i) || i > from));
    }
    boolean time = is("adjunct", i) && !preposition(i);
    boolean clause = is("break", i) || is("aux", i);
    boolean then =
        preposition(i)
            && i + 1 < stream.end(i)
            && !stream.token(i + 1).capital()
            && !stream.folded(i).equals("of")
            && !(stream.folded(i).equals("for") || stream.folded(i).equals("with"));
    boolean conjoined = stream.folded(i).equals("and") && !stream.token(i + 1).capital();
    return !time && !clause && !then && !conjoined;
  }

  /// The subject of a clause that begins at `from`: its first noun phrase, ended by a helper.
  Range clause(int from, int verb) {
    int i = from;
    while (i < verb && (opener(i) || !stream.word(i)) && !quoted[i]) {
      i++;
    }
    if (i < verb && (preposition(i) || (is("adjunct", i) && !stream.token(i).capital()))) {
      while (i < verb && !stream.mark(i, ",")) {
        i++;
      }
      i++;
    }
    if (i >= verb || quoted[i]) {
      return Range.NONE;
    }
    if (is("pronoun", i) && !(is("determiner", i) && stream.word(i + 1))) {
      return new Range(i, i + 1);
    }
    int end = i;
    boolean capital = false;
    while (end < verb && end - i < LONGEST && !quoted[end] && !helper(end) && !finite(end, i)) {
      boolean cap = stream.token(end).capital();
      boolean initial = stream.mark(end, ".") && stream.text(end - 1).length() <= 4;
      boolean link = preposition(end) || stream.folded(end).equals("the");
      boolean hyphen = stream.mark(end, "-&");
      if ((!stream.word(end) && !initial && !hyphen) || (capital && !cap && !link && !initial)) {
        break;
      }
      capital |= cap && end > i;
      end++;
    }
    while (end > i && (preposition(end - 1) || stream.folded(end - 1).equals("the"))) {
      end--;
    }
    return end > i && end < verb ? new Range(i, end) : Range.NONE;
  }

  private boolean finite(int i, int from) {
    return i > from
        && !stream.token(i).capital()
        && (stream.folded(i).endsWith("ed")
            || !table.at(stream, i, stream.end(i)).entry().isEmpty()
            || is("break", i));
  }
}
