package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Documents in canonical order, numbered from 0, with what is compared of each.
final class Corpus {
  private final List<Entry> entries;
  private final List<Sample> samples;
  private final Rule rule;

  private Corpus(List<Entry> entries, List<Sample> samples, Rule rule) {
    this.entries = entries;
    this.samples = samples;
    this.rule = rule;
  }

  /// All shingles count.
  static Corpus of(List<Entry> sorted, Rule rule) {
    return new Corpus(sorted, sorted.stream().map(e -> e.sketch().shingles()).toList(), rule);
  }

  /// The same without the shingles that `common` names.
  Corpus without(IntPredicate common) {
    List<Sample> rest = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      rest.add(entry.sketch().shingles().without(common));
    }
    return new Corpus(entries, rest, rule);
  }

  int size() {
    return entries.size();
  }

  Entry entry(int number) {
    return entries.get(number);
  }

  /// The document's shingles, those common to many included.
  Sample full(int number) {
    return entries.get(number).sketch().shingles();
  }

  /// How two documents stand to each other.
  Verdict verdict(int left, int right) {
    boolean kept = keeps(left) && keeps(right);
    return rule.verdict(
        entry(left).sketch(),
        kept ? samples.get(left) : full(left),
        entry(right).sketch(),
        kept ? samples.get(right) : full(right));
  }

  private boolean keeps(int number) {
    return samples.get(number).size() >= Math.max(2, Rule.KEPT * full(number).size());
  }
}
