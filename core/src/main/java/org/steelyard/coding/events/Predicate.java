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

  /// Kind of an entry that stands for the tone of what is said.
  static final String TONE = "tone";

  /// Kind of an act that follows from another that is planned, refused or asked for.
  static final String DERIVED = "derived";

  /// Name of the type, marked where the act only follows from another.
  String sort() {
    return kind.equals(DERIVED) ? "~" + type : type.name();
  }

  /// Gives the features of a predicate for `pair` to `features`.
  static void link(Candidate pair, Hit hit, Features features) {
    if (hit.predicate().kind().equals(TONE)) {
      ToneFeatures.of(pair, hit, features);
    } else {
      LinkFeatures.of(pair, hit, features);
    }
  }

  /// A predicate found in a sentence.
  ///
  /// @param first index of its first token
  /// @param end index after its last token
  record Hit(int first, int end, Predicate predicate) {}
}
