package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A cluster in the making: numbers of its documents, in canonical order.
final class Group {
  private static final int ASKED = 12;

  private final List<Integer> members = new ArrayList<>();

  Group(int first) {
    members.add(first);
  }

  int first() {
    return members.getFirst();
  }

  List<Integer> members() {
    return members;
  }

  void add(int member) {
    members.add(member);
  }

  void addAll(Group other) {
    members.addAll(other.members);
    Collections.sort(members);
  }

  /// The share of this group's first members that are the same text as the first ones of `other`,
  /// 0..1; 0 where more than a quarter of these pairs are different texts: groups that only a
  /// digest of both connects stay apart.
  double agreement(Group other, Corpus corpus) {
    int most = other.members.size() == 1 ? ASKED : ASKED / 2;
    int mine = Math.min(most, members.size());
    int theirs = Math.min(ASKED / 2, other.members.size());
    int same = 0;
    int different = 0;
    for (int i = 0; i < mine; i++) {
      for (int j = 0; j < theirs; j++) {
        switch (corpus.verdict(members.get(i), other.members.get(j))) {
          case SAME -> same++;
          case DIFFERENT -> different++;
          case UNSURE -> {}
        }
      }
    }
    int pairs = mine * theirs;
    return 4 * different > pairs ? 0 : (double) same / pairs;
  }
}
