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
    boolean hyphen = stream.mark(i - 1, "-") || (verb.end() < to && stream.mark(verb.end(), "-"));
    return !noun && !hyphen;
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
