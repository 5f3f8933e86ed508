package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steelyard.language.Lemmatiser;
import org.steelyard.language.Table;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;

/// Words that attribute, with the frames they take: `data/lexicon/speech-<code>.tsv`.
///
/// Frames of a verb are letters: `q` a quotation, `t` a clause with complementiser, `z` a clause
/// without, `w` a question, `i` an infinitive, `n` a noun phrase, `o` first the person addressed.
final class SpeechTable {
  /// A verb of one or more words found in a stream.
  ///
  /// @param first its first token
  /// @param end token after its last
  record Verb(int first, int end, String entry, String frames) {}

  private record Entry(List<String> words, String entry, String frames) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Lemmatiser lemmatiser;

  private SpeechTable(Lemmatiser lemmatiser) {
    this.lemmatiser = lemmatiser;
  }

  /// Reads the table of `tongue`.
  static SpeechTable load(Tongue tongue) {
    List<String[]> rows = Table.rows("data/lexicon/speech-" + tongue.code() + ".tsv", 3);
    Set<String> vocabulary = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    Map<String, Set<String>> classes = new HashMap<>();
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[0].equals("verb")) {
        List<String> words =
            Tokenizer.tokens(row[1], tongue).stream().map(token -> token.folded()).toList();
        entries.add(new Entry(words, row[1], row[2]));
        vocabulary.addAll(words);
      } else {
        classes.computeIfAbsent(row[0], k -> new HashSet<>()).add(tongue.fold(row[1]));
        if (row[0].equals("noun")) {
          vocabulary.add(tongue.fold(row[1]));
        }
      }
    }
    SpeechTable table = new SpeechTable(Lemmatiser.load(tongue, vocabulary));
    table.classes.putAll(classes);
    for (Entry entry : entries) {
      table.byFirst.computeIfAbsent(entry.words().getFirst(), k -> new ArrayList<>()).add(entry);
    }
    return table;
  }

  /// Whether `folded` belongs to class `name`.
  boolean is(String name, String folded) {
    Set<String> of = classes.get(name);
    return of != null && of.contains(folded);
  }

  /// Whether a form of `folded` belongs to class `noun`.
  boolean noun(String folded) {
    return is("noun", folded) || lemmatiser.lemmas(folded).stream().anyMatch(l -> is("noun", l));
  }

  /// The longest verb that begins at token `i`; an empty one (`end == first`) for none.
  Verb at(Stream stream, int i, int limit) {
    Verb best = new Verb(i, i, "", "");
    String form = stream.folded(i);
    for (String lemma : lemmatiser.lemmas(form)) {
      best = longer(best, lemma, stream, limit);
    }
    return longer(best, form, stream, limit);
  }

  /// The longest verb with `first` as its first word where one is longer than `best`, else `best`.
  private Verb longer(Verb best, String first, Stream stream, int limit) {
    Verb longest = best;
    int i = best.first();
    for (Entry entry : byFirst.getOrDefault(first, List.of())) {
      int end = i + entry.words().size();
      if (end > longest.end() && end <= limit && matches(stream, i, entry.words())) {
        longest = new Verb(i, end, entry.entry(), entry.frames());
      }
    }
    return longest;
  }

  private boolean matches(Stream stream, int i, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      String form = stream.folded(i + k);
      boolean same = form.equals(words.get(k)) || lemmatiser.lemmas(form).contains(words.get(k));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
