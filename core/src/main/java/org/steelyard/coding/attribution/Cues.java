package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.attribution.SpeechTable.Verb;

/// Finds the verbs of a sentence that may attribute something.
final class Cues {
  private final Stream stream;
  private final SpeechTable table;
  private final boolean[] quoted;
  private final Subjects subjects;

  Cues(Stream stream, SpeechTable table, boolean[] quoted, Subjects subjects) {
    this.stream = stream;
    this.table = table;
    this.quoted = quoted;
    this.subjects = subjects;
  }

  /// Verbs of the sentence `[from, to)` outside quotations, in order.
  List<Verb> in(int from, int to) {
    List<Verb> verbs = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (quoted[i] || !stream.word(i)) {
        i++;
        continue;
      }
      Verb verb = table.at(stream, i, to);
      if (verb.end() > i && verbal(verb, from, to)) {
        verbs.add(verb);
        i = verb.end();
      } else {
        i++;
      }
    }
    return verbs;
  }

  /// Whether the form is used as a verb: no article or preposition before it, no name.
  private boolean verbal(Verb verb, int from, int to) {
    int i = verb.first();
    boolean name = stream.token(i).capital() && i > from && !stream.mark(i - 1, "”\"»,:");
    if (name) {
      return false;
    }
    if (i == from) {
      return participle(i) || stream.folded(i).endsWith("ed");
    }
    String before = stream.folded(i - 1);
    boolean owned = before.endsWith("'s") && !stream.folded(i).endsWith("ing");
    boolean noun =
        (table.is("determiner", before) && !table.is("pronoun", before))
            || table.is("owner", before)
            || before.equals("of")
            || (owned && table.noun(stream.folded(i)));
    boolean gerund = participle(i) && !set(i, from);
    boolean hyphen = stream.mark(i - 1, "-") || (verb.end() < to && stream.mark(verb.end(), "-"));
    return !noun && !hyphen && !gerund;
  }

  /// Whether a participle begins a clause of its own: after a mark, a helper or a conjunction.
  private boolean set(int i, int from) {
    int phrase = subjects.phrase(i, from);
    boolean helper = false;
    for (int k = phrase; k < i; k++) {
      helper |= table.is("aux", stream.folded(k)) || stream.folded(k).endsWith("'s");
    }
    return helper
        || phrase == from
        || !stream.word(phrase - 1)
        || stream.folded(phrase - 1).endsWith("'s")
        || stream.folded(phrase - 1).endsWith("'re")
        || table.is("joiner", stream.folded(phrase - 1));
  }

  /// Whether verb and subject agree in number: a bare form wants a plural or a helper.
  boolean agrees(Verb verb, int phrase, Range subject) {
    String form = stream.folded(verb.first());
    String entry = verb.entry().split(" ", -1)[0];
    if (phrase < verb.first() || subject.empty()) {
      return true;
    }
    String last = stream.folded(subject.end() - 1);
    boolean one = subject.end() - subject.first() == 1;
    boolean plural =
        (last.endsWith("s") && !last.endsWith("'s") && !last.endsWith("ss"))
            || (one && table.is("pronoun", last) && !table.is("singular", last))
            || table.is("plural", last);
    for (int i = subject.first(); i < subject.end(); i++) {
      plural |= stream.folded(i).equals("and") || stream.mark(i, ",");
    }
    if (form.equals(entry) && !form.endsWith("ed")) {
      return plural || table.is("past", form);
    }
    boolean third = form.endsWith("s") && form.startsWith(entry.substring(0, 1));
    boolean name = stream.token(subject.end() - 1).capital() || last.length() < 4;
    return !third || !plural || name || (one && table.is("relative", last));
  }

  /// Whether the verb is passive: its last helper is a form of `be` and it ends like a participle.
  boolean passive(Verb verb, int phrase) {
    String form = stream.folded(verb.first());
    boolean participle = form.endsWith("ed") || table.is("participle", form);
    boolean be = false;
    for (int i = phrase; i < verb.first(); i++) {
      be = table.is("be", stream.folded(i)) || (be && !table.is("aux", stream.folded(i)));
    }
    return participle && be;
  }

  boolean participle(int i) {
    return stream.folded(i).endsWith("ing");
  }

  /// Whether the verb at `i` is an infinitive or a passive, which no subject before it says.
  boolean infinitive(int i) {
    return i > stream.start(i) && stream.folded(i - 1).equals("to");
  }

  Subjects subjects() {
    return subjects;
  }
}
