package org.steelyard.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The forms of one class of words with their values: folded, words parted by single blanks.
public final class WordClass {
  private final Map<String, String> forms;
  private final Sieve sieve;
  private final Sieve firsts;

  /// How many tokens the longest form has that begins with a word.
  private final Map<String, Integer> reach = new HashMap<>();

  private final int longest;

  /// The class of `forms` in `tongue`; the order is kept.
  WordClass(Map<String, String> forms, Tongue tongue) {
    this.forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    int most = 0;
    for (String form : forms.keySet()) {
      most = Math.max(most, form.split(" ", -1).length);
      List<Token> tokens = Tokenizer.tokens(form, tongue);
      if (!tokens.isEmpty()) {
        reach.merge(tokens.getFirst().folded(), tokens.size(), Math::max);
      }
    }
    this.longest = most;
    reach.replaceAll((word, size) -> Math.min(size, longest));
    this.sieve = Sieve.of(forms.keySet());
    this.firsts = Sieve.of(reach.keySet());
  }

  /// Whether `form`, folded, belongs here.
  public boolean is(String form) {
    return sieve.passes(form.hashCode()) && forms.containsKey(form);
  }

  /// Value of `form`; empty where it has none or does not belong.
  public String value(String form) {
    return forms.getOrDefault(form, "");
  }

  /// All forms with their values, in the table's order.
  public Map<String, String> forms() {
    return forms;
  }

  /// Most tokens of a form that begins with the folded token `word`; 0 where none does.
  public int reach(String word) {
    return firsts.passes(word.hashCode()) ? reach.getOrDefault(word, 0) : 0;
  }

  /// Number of words of the longest form.
  public int longest() {
    return longest;
  }
}
