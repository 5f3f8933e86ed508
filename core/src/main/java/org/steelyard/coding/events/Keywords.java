package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.language.Sieve;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;

/// A table of words that stand for a value: modes by type, contexts, places. A form that ends in
/// `*` matches every word that begins so.
final class Keywords {
  private record Form(List<String> words, boolean prefix, String value) {}

  private final Map<String, List<Form>> byFirst = new LinkedHashMap<>();

  /// Forms that are beginnings of words, by their first two letters.
  private final Map<String, List<Form>> prefixes = new LinkedHashMap<>();

  private final Sieve firsts;
  private final Sieve heads;

  /// A form of a table with the value it stands for.
  private record Row(String language, String form, String value) {}

  private Keywords(Tongue tongue, List<Row> rows) {
    for (Row row : rows) {
      if (row.language().equals(tongue.code())) {
        add(tongue, row.form(), row.value());
      }
    }
    this.firsts = Sieve.of(byFirst.keySet());
    this.heads = Sieve.of(prefixes.keySet());
  }

  /// Modes of each type: values are `<TYPE>:<mode>`.
  static Keywords modes(Tongue tongue) {
    return new Keywords(
        tongue,
        Table.rows("data/ontology/modes.tsv", 4).stream()
            .map(row -> new Row(row[0], row[3], row[1] + ":" + row[2]))
            .toList());
  }

  static Keywords contexts(Tongue tongue) {
    return new Keywords(
        tongue,
        Table.rows("data/ontology/contexts.tsv", 3).stream()
            .map(row -> new Row(row[0], row[2], row[1]))
            .toList());
  }

  /// Places: values are English names.
  static Keywords places(Tongue tongue) {
    return new Keywords(
        tongue,
        Table.rows("data/ontology/places.tsv", 4).stream()
            .map(row -> new Row(row[0], row[1], row[2]))
            .toList());
  }

  private void add(Tongue tongue, String form, String value) {
    boolean prefix = form.endsWith("*");
    String folded = tongue.fold(prefix ? form.substring(0, form.length() - 1) : form).strip();
    List<String> words = List.of(folded.replace("-", " - ").split(" +", -1));
    Form entry = new Form(words, prefix, value);
    if (prefix && words.size() == 1) {
      prefixes.computeIfAbsent(Sieve.head(folded), k -> new ArrayList<>()).add(entry);
    } else {
      byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(entry);
    }
  }

  /// A value found at a token.
  record Hit(int first, int end, String value) {}

  /// Hits in order of their first token.
  List<Hit> find(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String folded = tokens.get(i).folded();
      if (firsts.passes(folded.hashCode())) {
        for (Form form : byFirst.getOrDefault(folded, List.of())) {
          if (matches(form, tokens, i)) {
            hits.add(new Hit(i, i + form.words().size(), form.value()));
          }
        }
      }
      if (tokens.get(i).word() && heads.passesHead(folded)) {
        for (Form form : prefixes.getOrDefault(Sieve.head(folded), List.of())) {
          if (folded.startsWith(form.words().getFirst())) {
            hits.add(new Hit(i, i + 1, form.value()));
          }
        }
      }
    }
    return hits;
  }

  private static boolean matches(Form form, List<Token> tokens, int i) {
    int n = form.words().size();
    if (i + n > tokens.size()) {
      return false;
    }
    for (int k = 0; k < n; k++) {
      String word = tokens.get(i + k).folded();
      boolean last = k == n - 1;
      boolean same =
          (last && form.prefix())
              ? word.startsWith(form.words().get(k))
              : word.equals(form.words().get(k));
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
