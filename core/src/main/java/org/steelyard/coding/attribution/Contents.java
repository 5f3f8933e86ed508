package org.steelyard.coding.attribution;

import java.util.List;
import org.steelyard.coding.attribution.QuoteMarks.Quote;
import org.steelyard.coding.attribution.SpeechTable.Verb;

/// Finds what a verb attributes, to its right, by the frames that the verb takes.
final class Contents {
  /// Most tokens between a verb and the complementiser or quotation that it introduces.
  private static final int REACH = 12;

  /// Most tokens of the person addressed.
  private static final int ADDRESSEE = 6;

  private final Stream stream;
  private final SpeechTable table;
  private final int[] quoteAt;
  private final List<Quote> quotes;

  /// @param quoteAt by token the index of its quotation, or -1
  Contents(Stream stream, SpeechTable table, List<Quote> quotes, int[] quoteAt) {
    this.stream = stream;
    this.table = table;
    this.quotes = quotes;
    this.quoteAt = quoteAt;
  }

  /// What `verb` attributes after it, in its sentence before `high`; may be empty.
  Range after(Verb verb, int high, List<Verb> verbs) {
    Range given = introduced(verb, high, verbs);
    if (!given.empty()) {
      return given;
    }
    int from = verb.end();
    while (from < high && quoteAt[from] < 0 && adverb(from)) {
      from++;
    }
    if (from >= high || !(stream.word(from) || quoteAt[from] >= 0 || number(from))) {
      return Range.NONE;
    }
    String frames = verb.frames();
    boolean to = stream.folded(from).equals("to");
    if (to && quoteAt[from] < 0) {
      return has(frames, "i") ? clause(from, high, verbs) : Range.NONE;
    }
    if (quoteAt[from] < 0 && is("wh", from)) {
      return has(frames, "wtn") ? clause(from, high, verbs) : Range.NONE;
    }
    if (has(frames, "o")) {
      int end = addressee(from, high);
      if (end > from && end < high) {
        return told(frames, end, high, verbs);
      }
    }
    boolean adjunct = quoteAt[from] < 0 && is("adjunct", from) && !determined(from);
    if (adjunct || (quoteAt[from] < 0 && is("break", from) && !is("determiner", from))) {
      return Range.NONE;
    }
    return has(frames, "zn") ? clause(from, high, verbs) : Range.NONE;
  }

  /// `this week` is an adjunct, `this man` is none.
  private boolean determined(int i) {
    return is("determiner", i) && !is("time", i + 1);
  }

  private Range told(String frames, int from, int high, List<Verb> verbs) {
    String next = stream.folded(from);
    if (next.equals("to")) {
      return has(frames, "i") ? clause(from, high, verbs) : Range.NONE;
    }
    boolean content =
        is("wh", from)
            || next.equals("about")
            || next.equals("of")
            || quoteAt[from] >= 0
            || (stream.word(from) && !is("adjunct", from) && has(frames, "z"));
    return content ? clause(from, high, verbs) : Range.NONE;
  }

  private int addressee(int from, int high) {
    if (quoteAt[from] >= 0) {
      return from;
    }
    switch (stream.folded(from)) {
      case "him", "her", "them", "us", "me", "you", "it", "reporters", "voters", "people" -> {
        return from + 1;
      }
      default -> {}
    }
    int i = from;
    while (i < high
        && i - from < ADDRESSEE
        && quoteAt[i] < 0
        && (stream.token(i).capital()
            || ((is("determiner", i) || is("owner", i)) && i == from)
            || stream.folded(i).endsWith("s")
            || (i > from && (is("determiner", i - 1) || is("owner", i - 1))))
        && !is("aux", i)) {
      i++;
    }
    return i;
  }

  /// A complementiser or a quotation after a comma or colon, perhaps beyond other words.
  Range introduced(Verb verb, int high, List<Verb> verbs) {
    for (int i = verb.end(); i < Math.min(high, verb.end() + REACH); i++) {
      boolean near = i <= verb.end() + 1;
      if (quoteAt[i] >= 0) {
        Quote quote = quotes.get(quoteAt[i]);
        boolean marked = i > verb.end() && stream.mark(i - 1, ",:");
        boolean enough = stream.words(quote.first(), quote.end()) > 2;
        if (has(verb.frames(), "q") && enough && i == quote.first() && (marked || near)) {
          return marked ? direct(quote) : clause(i, high, verbs);
        }
        i = quote.end() - 1;
        continue;
      }
      int at = i;
      if (stream.folded(i).equals("that") && has(verb.frames(), "t") && at > verb.end() - 1) {
        return i + 1 < high && !stream.mark(i + 1, ",.") && !is("aux", i + 1)
            ? clause(i, high, verbs)
            : Range.NONE;
      }
      boolean other = verbs.stream().anyMatch(v -> v.first() == at);
      boolean colon = stream.mark(i, ":") && i + 1 < high && quoteAt[i + 1] < 0;
      if (colon && has(verb.frames(), "q") && i <= verb.end() + 1) {
        return clause(i + 1, high, verbs);
      }
      boolean clause = is("aux", i) || (is("break", i) && !is("adjunct", i));
      if (other || clause || stream.mark(i, ";") || (stream.mark(i, ",") && far(i))) {
        return Range.NONE;
      }
    }
    return Range.NONE;
  }

  private boolean far(int comma) {
    return comma + 1 >= stream.size() || quoteAt[comma + 1] < 0;
  }

  private static Range direct(Quote quote) {
    return new Range(quote.first(), quote.end());
  }

  /// From `from` to the end of its clause; a quotation within is not cut.
  Range clause(int from, int high, List<Verb> verbs) {
    if (from >= high) {
      return Range.NONE;
    }
    boolean object = from > 0 && quoteAt[from] < 0 && !clausal(from, high);
    int i = from;
    while (i < high) {
      if (quoteAt[i] >= 0) {
        i = quotes.get(quoteAt[i]).end();
        continue;
      }
      if (i > from && boundary(i, high, verbs, object)) {
        break;
      }
      i++;
    }
    return trimmed(from, i);
  }

  /// Whether a clause with a verb of its own begins at `from`: then a second verb may be its.
  private boolean clausal(int from, int high) {
    boolean helper = false;
    for (int i = from; i < high; i++) {
      helper |= is("aux", i) || stream.folded(i).endsWith("ed") || (finite(i) && is("past", i));
      if (stream.folded(i).equals("and")) {
        break;
      }
    }
    return helper || stream.folded(from).equals("that");
  }

  Range trimmed(int from, int end) {
    int to = end;
    while (to > from && quoteAt[to - 1] < 0 && stream.mark(to - 1, ".,;:!?—–-")) {
      boolean initial = stream.mark(to - 1, ".") && stream.text(to - 2).length() == 1;
      if (initial) {
        break;
      }
      to--;
    }
    return new Range(from, to);
  }

  private boolean boundary(int i, int high, List<Verb> verbs, boolean object) {
    if (stream.mark(i, ";")) {
      return true;
    }
    boolean source = stream.folded(i).equals("according") && i + 1 < high;
    if (source && stream.folded(i + 1).equals("to")) {
      return true;
    }
    boolean comma = stream.mark(i, ",—–");
    boolean and = stream.folded(i).equals("and") || stream.folded(i).equals("but");
    if (!comma && !and) {
      return false;
    }
    int next = i + 1;
    if (comma && next < high && (stream.folded(next).equals("and") || is("opener", next))) {
      next++;
    }
    while (next < high && quoteAt[next] < 0 && (adverb(next) || is("aux", next))) {
      next++;
    }
    int at = next;
    for (Verb verb : verbs) {
      if (verb.first() == at) {
        boolean participle = stream.folded(at).endsWith("ing");
        return comma ? participle && has(verb.frames(), "qt") : !participle && finite(at);
      }
    }
    boolean past = and && next < high && stream.folded(next).endsWith("ed");
    return past && object && next == i + 1;
  }

  private boolean finite(int i) {
    String folded = stream.folded(i);
    return folded.endsWith("ed") || folded.endsWith("s") || is("past", i);
  }

  private boolean adverb(int i) {
    String folded = stream.folded(i);
    boolean subject = i + 1 < stream.size() && is("aux", i + 1);
    return (is("adverb", i) && !subject)
        || (folded.length() > 4 && folded.endsWith("ly") && !stream.token(i).capital());
  }

  private boolean number(int i) {
    return stream.token(i).kind() == org.steelyard.language.Token.Kind.NUMBER;
  }

  private boolean is(String name, int i) {
    return i < stream.size() && table.is(name, stream.folded(i));
  }

  static boolean has(String frames, String any) {
    for (int i = 0; i < any.length(); i++) {
      if (frames.indexOf(any.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
