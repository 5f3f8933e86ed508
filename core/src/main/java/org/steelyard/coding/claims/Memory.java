package org.steelyard.coding.claims;

import java.util.HashMap;
import java.util.Map;
import org.steelyard.model.Speaker;

/// Who has spoken so far, for `he`, `the analyst` and surnames.
final class Memory {
  /// Letters that a surname in another case shares with the one known.
  private static final int SHARED = 5;

  /// Letters that a case ending may add or take.
  private static final int ENDING = 3;

  private final Map<String, Speaker> bySurname = new HashMap<>();

  /// A surname with its place among those remembered.
  private record Numbered(String surname, int number) {}

  /// Surnames by their length and a beginning.
  private final Map<String, Numbered> alike = new HashMap<>();
  private final Map<String, Speaker> byRole = new HashMap<>();
  private Speaker last = NOBODY;
  private Speaker lastPerson = NOBODY;
  private int lastAt = Integer.MIN_VALUE / 2;

  /// No speaker is known.
  static final Speaker NOBODY = new Speaker("?", "", "", "");

  /// Remembers a person with a full name.
  void name(String surname, Speaker speaker) {
    Speaker known = bySurname.get(surname);
    if (known == null) {
      index(surname);
    }
    if (known == null || (known.role().isEmpty() && !speaker.role().isEmpty())) {
      bySurname.put(surname, speaker);
    }
  }

  /// The person with that surname (folded), perhaps in another case; or [#NOBODY].
  Speaker surname(String folded) {
    Speaker exact = bySurname.get(folded);
    if (exact != null) {
      return exact;
    }
    String first = "";
    int least = Integer.MAX_VALUE;
    for (int length = folded.length() - ENDING; length <= folded.length() + ENDING; length++) {
      int shared = Math.min(length, folded.length()) - 1;
      if (Math.min(length, folded.length()) < SHARED) {
        continue;
      }
      Numbered known = alike.get(length + ":" + folded.substring(0, shared));
      if (known != null && known.number() < least) {
        least = known.number();
        first = known.surname();
      }
    }
    return bySurname.getOrDefault(first, NOBODY);
  }

  /// Keeps a surname by its length and by each beginning that one alike shares with it: all but
  /// the last letter of the shorter of the two.
  private void index(String surname) {
    int length = surname.length();
    for (int shared = length - 1 - ENDING; shared < length; shared++) {
      if (shared >= SHARED - 1) {
        alike.putIfAbsent(
            length + ":" + surname.substring(0, shared), new Numbered(surname, alike.size()));
      }
    }
  }

  /// Remembers that `speaker` spoke in sentence `at`.
  ///
  /// @param roleWord last word of the role, folded, or empty
  void spoke(Speaker speaker, String roleWord, int at, boolean person) {
    last = speaker;
    lastAt = at;
    if (person) {
      lastPerson = speaker;
    }
    if (!roleWord.isEmpty()) {
      byRole.put(roleWord, speaker);
    }
  }

  /// Remembers a person spoken of.
  void topic(Speaker speaker) {
    lastPerson = speaker;
  }

  /// Who was last called by that word for a role; or [#NOBODY].
  Speaker role(String roleWord) {
    return byRole.getOrDefault(roleWord, NOBODY);
  }

  Speaker last() {
    return last;
  }

  Speaker lastPerson() {
    return lastPerson.equals(NOBODY) ? last : lastPerson;
  }

  int lastAt() {
    return lastAt;
  }
}
