package org.steelyard.measure.organisations;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a state belongs to on 31 December of a year, or why that cannot be said.
public sealed interface Held {
  /// Codes of organisations in order of the alphabet.
  ///
  /// @param full those of which it is a full member or party
  /// @param beside those of which it is an observer, associate or dialogue partner only
  record Lists(SortedSet<String> full, SortedSet<String> beside) implements Held {
    public Lists {
      full = Collections.unmodifiableSortedSet(new TreeSet<>(full));
      beside = Collections.unmodifiableSortedSet(new TreeSet<>(beside));
    }
  }

  /// Nothing can be said.
  ///
  /// @param reason for people
  record Unknown(String reason) implements Held {}
}
