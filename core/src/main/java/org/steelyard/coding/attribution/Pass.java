package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.steelyard.coding.attribution.QuoteMarks.Quote;
import org.steelyard.coding.attribution.SpeechTable.Verb;

/// One reading of one document.
final class Pass {
  /// Fewest words of a quotation in which no verb of the narrator is sought.
  private static final int QUOTED = 2;

  /// Sentences of more tokens are tables or broken texts; they are not read.
  private static final int LONGEST = 600;

  private final Stream stream;
  private final SpeechTable table;
  private final List<Quote> quotes;
  private final int[] quoteAt;
  private final boolean[] quoted;
  private final boolean[] taken;

  /// By token the index of the draft whose cue it is, or -1.
  private final int[] cueOf;
  private final Subjects subjects;
  private final Contents contents;
  private final Cues cues;
  private final List<Draft> drafts = new ArrayList<>();

  Pass(Stream stream, SpeechTable table) {
    this.stream = stream;
    this.table = table;
    this.quotes = QuoteMarks.of(stream);
    this.quoteAt = new int[stream.size()];
    this.quoted = new boolean[stream.size()];
    this.taken = new boolean[stream.size()];
    this.cueOf = new int[stream.size()];
    Arrays.fill(cueOf, -1);
    Arrays.fill(quoteAt, -1);
    for (int q = 0; q < quotes.size(); q++) {
      Quote quote = quotes.get(q);
      boolean real = stream.words(quote.first(), quote.end()) >= QUOTED;
      for (int i = quote.first(); i < quote.end(); i++) {
        quoteAt[i] = q;
        quoted[i] = real;
      }
    }
    this.subjects = new Subjects(stream, table, quoted);
    this.contents = new Contents(stream, table, quotes, quoteAt);
    this.cues = new Cues(stream, table, quoted, subjects);
  }

  List<Attribution> all() {
    int i = 0;
    while (i < stream.size()) {
      int end = stream.end(i);
      List<Draft> script = Scripts.at(stream, table, i);
      script.forEach(d -> keep(d.content(), d.source(), d.cue(), d.rule()));
      if (script.isEmpty() && !taken[i] && end - i <= LONGEST) {
        sentence(i, end);
      }
      i = end;
    }
    leftover();
    drafts.sort(Comparator.comparingInt(d -> d.content().getFirst().first()));
    return drafts.stream().map(d -> d.attribution(stream)).toList();
  }

  private void sentence(int from, int to) {
    List<Verb> verbs = cues.in(from, to);
    sources(from, to, verbs);
    for (int v = verbs.size() - 1; v >= 0; v--) {
      closing(verbs.get(v), from, to, verbs);
    }
    Range last = Range.NONE;
    for (Verb verb : verbs) {
      if (!free(verb.first(), verb.end())) {
        int owner = cueOf[verb.first()];
        last = owner >= 0 ? drafts.get(owner).source() : last;
        continue;
      }
      last = opening(verb, from, to, verbs, last);
    }
  }

  /// `content, N said` and `"content," said N`.
  private void closing(Verb verb, int from, int to, List<Verb> verbs) {
    if (!Contents.has(verb.frames(), "ql") || !free(verb.first(), verb.end())) {
      return;
    }
    int phrase = subjects.phrase(verb.first(), from);
    Range after = subjects.after(verb.end(), to);
    boolean inverted = follows(phrase) && !after.empty() && !Contents.has(verb.frames(), "o");
    Range subject = inverted ? after : subjects.before(phrase, from);
    boolean usual = !inverted && !subject.empty() && follows(subject.first());
    if (!inverted && !usual) {
      return;
    }
    int mark = (inverted ? phrase : subject.first()) - 1;
    int end = stream.mark(mark, ",—–") && quoteAt[mark] < 0 ? mark : mark + 1;
    boolean quote = end > from && quoteAt[end - 1] >= 0;
    int rest = inverted ? after.end() : verb.end();
    boolean within = !quote && rest < to && stream.mark(rest, ",");
    boolean weak = !within && (adjunct(lead(from)) || words(from, end) < 3);
    boolean light = !Contents.has(verb.frames(), "l") || weak;
    if (!quote && (light || !(tail(rest, to) || within))) {
      return;
    }
    if (!quote && !contents.introduced(verb, to, verbs).empty()) {
      return;
    }
    List<Range> content = new ArrayList<>();
    int start = from;
    if (quote) {
      Quote before = quotes.get(quoteAt[end - 1]);
      earlier(before, content);
      int own = stream.start(before.first());
      boolean lead = stream.words(own, before.first()) > 0 && free(own, before.first());
      if (lead && adjunct(lead(own)) && stream.words(before.first(), before.end()) < 5) {
        return;
      }
      start = lead ? lead(own) : before.first();
    } else {
      start = lead(from);
    }
    if (end - start < 1 || !free(start, end) || stream.words(start, end) < 1) {
      return;
    }
    content.add(new Range(start, end));
    Range cue = new Range(phrase, verb.end());
    boolean brief = words(from, end) < 3;
    if (within) {
      Range more = contents.clause(rest + 1, to, verbs);
      boolean goes = stream.words(more.first(), more.end()) > 2 && !adjunct(more.first());
      if (goes && !cues.participle(more.first()) && free(more.first(), more.end())) {
        content.add(more);
      } else if (brief) {
        return;
      }
    }
    later(rest, to, quote, content, verbs);
    keep(content, subject, cue, "attribution.closing");
  }

  /// Whether a comma, dash or quotation ends right before token `i`.
  private boolean follows(int i) {
    int b = i - 1;
    return b > stream.start(i) && (stream.mark(b, ",—–") || quoteAt[b] >= 0);
  }

  private boolean adjunct(int i) {
    boolean name = stream.token(i).capital() && i > stream.start(i);
    return (table.is("adjunct", stream.folded(i)) && !name) || cues.participle(i);
  }

  private int words(int from, int end) {
    return stream.words(from, Math.max(from, end));
  }

  private int lead(int from) {
    int i = from;
    while (stream.word(i) && (stream.folded(i).equals("but") || stream.folded(i).equals("and"))) {
      i++;
    }
    return i;
  }

  /// Whether only circumstances follow until the sentence ends.
  private boolean tail(int from, int to) {
    int i = from;
    while (i < to && !stream.word(i)) {
      i++;
    }
    if (i >= to) {
      return true;
    }
    boolean adjunct = table.is("adjunct", stream.folded(i)) || table.is("adverb", stream.folded(i));
    return adjunct || (stream.mark(i - 1, ",") && i > from);
  }

  /// Whole quotations that stand before `quote` in its paragraph and belong to nobody.
  private void earlier(Quote quote, List<Range> content) {
    int q = quoteAt[quote.first()] - 1;
    int end = quote.first();
    while (q >= 0) {
      Quote before = quotes.get(q);
      boolean whole =
          before.end() == end
              && stream.paragraph(before.first()) == stream.paragraph(quote.first())
              && free(before.first(), before.end());
      if (!whole) {
        return;
      }
      content.addFirst(new Range(before.first(), before.end()));
      end = before.first();
      q--;
    }
  }

  /// Quotations that go on after the cue, in its sentence and in its paragraph.
  private void later(int from, int to, boolean quote, List<Range> content, List<Verb> verbs) {
    if (!quote) {
      return;
    }
    int i = from;
    while (i < to && quoteAt[i] < 0) {
      int at = i;
      if (i > from && verbs.stream().anyMatch(v -> v.first() == at && v.end() < to)) {
        return;
      }
      i++;
    }
    int end = to;
    if (i < to) {
      Quote next = quotes.get(quoteAt[i]);
      if (!stream.mark(i - 1, ",.:—–") || stream.words(next.first(), next.end()) < 3) {
        return;
      }
      content.add(new Range(next.first(), next.end()));
      end = next.end();
    }
    following(end, content);
  }

  private void following(int from, List<Range> content) {
    int i = from;
    int paragraph = stream.paragraph(from - 1);
    while (i < stream.size() && stream.paragraph(i) == paragraph && quoteAt[i] >= 0) {
      Quote next = quotes.get(quoteAt[i]);
      int after = next.end();
      boolean ends = after >= stream.size() || stream.start(after) == after;
      if (!ends || next.first() != i) {
        return;
      }
      content.add(new Range(next.first(), next.end()));
      i = after;
    }
  }

  /// `N said that content`.
  private Range opening(Verb verb, int from, int to, List<Verb> verbs, Range last) {
    int low = from;
    for (int i = verb.first() - 1; i >= from; i--) {
      if (quoted[i]) {
        low = i + 1;
        break;
      }
    }
    int phrase = subjects.phrase(verb.first(), low);
    boolean participle = phrase == verb.first() && cues.participle(verb.first());
    boolean joined = phrase > low && table.is("joiner", stream.folded(phrase - 1));
    Range subject = Range.NONE;
    if (cues.infinitive(verb.first())) {
      return last;
    }
    if (!participle && !joined) {
      subject = subjects.before(phrase, low);
    }
    if (subject.empty() && (participle || joined || stream.mark(phrase - 1, ","))) {
      subject = last.empty() ? subjects.clause(low, phrase) : last;
    }
    boolean object = subject.first() > low && table.is("aux", stream.folded(subject.first() - 1));
    if (subject.empty() || object || !cues.agrees(verb, phrase, subject)) {
      return last;
    }
    if (cues.passive(verb, phrase)) {
      passive(verb, phrase, subject, to);
      return last;
    }
    boolean thing = table.is("thing", stream.folded(subject.end() - 1));
    if (thing && subject.end() - subject.first() == 1 && !Contents.has(verb.frames(), "tq")) {
      return last;
    }
    Range content = contents.after(verb, to, verbs);
    if (content.empty() || !free(content.first(), Math.min(content.end(), to))) {
      return subject;
    }
    List<Range> all = new ArrayList<>();
    all.add(content);
    if (quoteAt[content.end() - 1] >= 0) {
      following(content.end(), all);
    }
    keep(all, subject, new Range(phrase, verb.end()), "attribution.opening");
    return subject;
  }

  /// `content was reported by N`.
  private void passive(Verb verb, int phrase, Range subject, int to) {
    boolean by = verb.end() < to && stream.folded(verb.end()).equals("by");
    Range who = by ? subjects.after(verb.end() + 1, to) : Range.NONE;
    if (!who.empty() && free(subject.first(), who.end())) {
      keep(List.of(subject), who, new Range(phrase, verb.end() + 1), "attribution.passive");
    }
  }

  /// `according to N`.
  private void sources(int from, int to, List<Verb> verbs) {
    for (int i = from; i < to - 2; i++) {
      boolean source =
          !quoted[i] && stream.folded(i).equals("according") && stream.folded(i + 1).equals("to");
      Range who = source ? subjects.after(i + 2, to) : Range.NONE;
      if (who.empty()) {
        continue;
      }
      Range content = Range.NONE;
      if (i <= from + 2 && who.end() >= to - 1) {
        who = upTo(who, i + 2);
      }
      if (i <= from + 2) {
        int k = who.end();
        while (k < to && !stream.mark(k, ",")) {
          k++;
        }
        content = k + 1 < to ? contents.clause(k + 1, to, verbs) : Range.NONE;
      } else {
        content = contents.trimmed(lead(from), i);
      }
      if (!content.empty() && free(content.first(), Math.min(content.end(), to))) {
        keep(List.of(content), who, new Range(i, i + 2), "attribution.source");
      }
    }
  }

  /// A source before its first comma: what follows is no apposition but the content.
  private Range upTo(Range who, int from) {
    int k = from;
    while (k < who.end() && !stream.mark(k, ",")) {
      k++;
    }
    return new Range(who.first(), k);
  }

  /// Quotations that stand alone, as a paragraph that goes on with what was said before.
  private void leftover() {
    for (Quote quote : quotes) {
      boolean alone =
          stream.opensParagraph(quote.first())
              && (quote.end() >= stream.size() || stream.opensParagraph(quote.end()))
              && free(quote.first(), quote.end());
      if (alone) {
        keep(
            List.of(new Range(quote.first(), quote.end())),
            Range.NONE,
            Range.NONE,
            "attribution.alone");
      }
    }
  }

  private boolean free(int from, int to) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private void keep(List<Range> content, Range source, Range cue, String rule) {
    for (Range range : content) {
      Arrays.fill(taken, range.first(), range.end(), true);
    }
    Arrays.fill(taken, cue.first(), Math.max(cue.first(), cue.end()), true);
    Arrays.fill(cueOf, cue.first(), Math.max(cue.first(), cue.end()), drafts.size());
    drafts.add(new Draft(content, source, cue, rule));
  }
}
