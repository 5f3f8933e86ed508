package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Joins documents in canonical order: each goes to the group that most agrees with it, if at
/// least half of the group's first members are the same text as it; then groups are joined by the
/// same rule.
///
/// Average linkage over verified pairs: a chain of documents each like the next, but not like the
/// others, does not become one group.
final class Linkage {
  private static final double HALF = .5;

  /// A pair that is the same text although its documents went to two groups.
  private record Loose(int left, int right) {}

  private final Corpus corpus;
  private final Candidates candidates;
  private final Group[] groupOf;
  private final List<Loose> loose = new ArrayList<>();

  Linkage(Corpus corpus, Candidates candidates) {
    this.corpus = corpus;
    this.candidates = candidates;
    this.groupOf = new Group[corpus.size()];
  }

  /// For each document the number of its group's first document.
  int[] firsts() {
    for (int d = 0; d < corpus.size(); d++) {
      place(d, candidates.before(d));
    }
    joinGroups();
    int[] firsts = new int[corpus.size()];
    for (int d = 0; d < firsts.length; d++) {
      firsts[d] = groupOf[d].first();
    }
    return firsts;
  }

  private void place(int document, int[] earlier) {
    Group alone = new Group(document);
    List<Loose> found = new ArrayList<>();
    TreeSet<Group> groups = new TreeSet<>(Comparator.comparingInt(Group::first));
    for (int other : earlier) {
      if (corpus.verdict(other, document) == Verdict.SAME) {
        found.add(new Loose(other, document));
        groups.add(groupOf[other]);
      }
    }
    Group best = alone;
    double most = 0;
    for (Group group : groups) {
      double agreement = group.agreement(alone, corpus);
      if (agreement >= HALF && agreement > most) {
        best = group;
        most = agreement;
      }
    }
    groupOf[document] = best;
    if (best.first() != document) {
      best.add(document);
    }
    found.removeIf(pair -> groupOf[pair.left()].first() == groupOf[document].first());
    loose.addAll(found);
  }

  private void joinGroups() {
    boolean joined = !loose.isEmpty();
    while (joined) {
      joined = false;
      for (Loose pair : loose) {
        Group left = groupOf[pair.left()];
        Group right = groupOf[pair.right()];
        if (left.first() != right.first() && left.agreement(right, corpus) >= HALF) {
          join(left, right);
          joined = true;
        }
      }
      loose.removeIf(pair -> groupOf[pair.left()].first() == groupOf[pair.right()].first());
    }
  }

  private void join(Group left, Group right) {
    Group kept = left.first() < right.first() ? left : right;
    Group gone = left.first() < right.first() ? right : left;
    kept.addAll(gone);
    for (int member : gone.members()) {
      groupOf[member] = kept;
    }
  }
}
