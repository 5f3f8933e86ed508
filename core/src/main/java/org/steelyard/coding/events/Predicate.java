package org.steelyard.coding.events;

import java.util.List;
import org.steelyard.model.PloverType;

/// An entry of a predicate lexicon.
///
/// @param id `<language>:<TYPE>:<entry>`, the name of the rule
/// @param tokens folded words in citation form; `*` stands for one to three free words
/// @param kind `verb`, `noun`, `phrase` or `adj`
/// @param direction `st` the source comes first, `ts` the target, `r` both act
/// @param frame case or preposition of the target, or empty
/// @param weight belief in the entry, 0 to 1
record Predicate(
    String id,
    PloverType type,
    List<String> tokens,
    String kind,
    String direction,
    String frame,
    double weight) {
  Predicate {
    tokens = List.copyOf(tokens);
  }

  /// A predicate found in a sentence.
  ///
  /// @param first index of its first token
  /// @param end index after its last token
  record Hit(int first, int end, Predicate predicate) {}
}
