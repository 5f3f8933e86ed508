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
  private final Map<String, Speaker> byRole = new HashMap<>();
  private Speaker last = NOBODY;
  private Speaker lastPerson = NOBODY;
  private int lastAt = Integer.MIN_VALUE / 2;

  /// No speaker is known.
  static final Speaker NOBODY = new Speaker("?", "", "", "");

  /// Remembers a person with a full name.
  void name(String surname, Speaker speaker) {
    Speaker known = bySurname.get(surname);
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
    for (Map.Entry<String, Speaker> entry : bySurname.entrySet()) {
      String known = entry.getKey();
      boolean alike =
          known.length() >= SHARED
              && folded.length() >= SHARED
              && Math.abs(known.length() - folded.length()) <= ENDING
              && known.regionMatches(0, folded, 0, Math.min(known.length(), folded.length()) - 1);
      if (alike) {
        return entry.getValue();
      }
    }
    return NOBODY;
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
