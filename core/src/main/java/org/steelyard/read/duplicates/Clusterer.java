package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// An index of documents that tells which are one text.
///
/// Its answer depends on the documents alone: not on the order in which they were added, nor on
/// whether it was asked in between. Not thread-safe.
public final class Clusterer {
  private final Rule rule;
  private final SortedMap<String, Entry> entries = new TreeMap<>();

  /// An empty index with the standard rule.
  public Clusterer() {
    this(Rule.STANDARD);
  }

  /// An empty index with a rule of one's own.
  public Clusterer(Rule rule) {
    this.rule = rule;
  }

  /// Adds a document; one with the same id is replaced.
  public void add(Entry entry) {
    entries.put(entry.id(), entry);
  }

  /// Adds documents.
  public void addAll(Collection<Entry> more) {
    more.forEach(this::add);
  }

  /// Every document in exactly one cluster; clusters in the order of their canonical documents.
  ///
  /// Joins twice: first with all shingles, then without those that turned out to be
  /// common to many stories.
  public List<Cluster> clusters() {
    List<Entry> sorted = entries.values().stream().sorted(Entry.CANONICAL).toList();
    Corpus all = Corpus.of(sorted, rule);
    Candidates candidates = new Candidates(all);
    int[] first = new Linkage(all, candidates).firsts();
    CommonShingles common = CommonShingles.of(all, first, rule.common());
    Corpus telling = all.without(common::contains);
    return clusters(telling, new Linkage(telling, candidates).firsts());
  }

  private static List<Cluster> clusters(Corpus corpus, int[] firsts) {
    SortedMap<Integer, List<String>> members = new TreeMap<>();
    for (int d = 0; d < firsts.length; d++) {
      members.computeIfAbsent(firsts[d], any -> new ArrayList<>()).add(corpus.entry(d).id());
    }
    return members.values().stream().map(Cluster::new).toList();
  }
}
