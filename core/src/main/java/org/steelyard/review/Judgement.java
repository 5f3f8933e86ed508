package org.steelyard.review;

import java.time.Instant;
import java.util.List;
import org.steelyard.model.Provenance.FromText;

/// What one person said of one coded item, or of all items of a pattern. Never changed; an undo is
/// a judgement too.
///
/// @param id derived from all else
/// @param coder who says so
/// @param at the words judged: document, span, quote
/// @param item the coding judged, in short, for example `RUS>AZE CONSULT/visit`
/// @param oldValue the field's value as coded; for what is right as a whole its modality, date and
///     place (or what else its kind has), so that `right` does not outlive a change of them
/// @param newValue the field's value as it should be; for a duplicate the other item in short; for
///     an undo the id of the judgement undone
/// @param same the words of the other item; only for a duplicate
/// @param pattern rule and type that it applies to wherever they occur, or empty: this item only
public record Judgement(
    String id,
    Instant when,
    String coder,
    FromText at,
    Kind kind,
    String item,
    Field field,
    Verdict verdict,
    String oldValue,
    String newValue,
    List<FromText> same,
    String pattern) {
  /// What is judged.
  public enum Kind {
    REPORT,
    CLAIM,
    QUANTITY,
    MEMBERSHIP,
    /// Two reports as one event or not.
    EVENT_PAIR
  }

  /// What of it.
  public enum Field {
    WHOLE,
    TYPE,
    MODE,
    SOURCE,
    TARGET,
    DATE,
    MODALITY,
    PLACE,
    SPEAKER,
    /// Whom a claim speaks of; whose a quantity is.
    ABOUT,
    POLARITY,
    FORECAST,
    HORIZON,
    CONDITION,
    MEASURAND,
    AMOUNT,
    UNIT,
    BOUND,
    PERIOD,
    CHANGE,
    MEMBER,
    STATUS,
    ORGANISATION,
    DUPLICATE
  }

  /// What is said.
  public enum Verdict {
    RIGHT,
    WRONG,
    EDITED,
    DUPLICATE,
    UNDO
  }

  public Judgement {
    if (id.isBlank() || coder.isBlank()) {
      throw new IllegalArgumentException(
          "A judgement names itself and its coder, but has '" + id + "' and '" + coder + "'.");
    }
    same = List.copyOf(same);
    if ((verdict == Verdict.DUPLICATE) == same.isEmpty()) {
      throw new IllegalArgumentException(
          "A duplicate names the other item's words, and nothing else does; " + id + " does not.");
    }
    if (verdict == Verdict.EDITED && (field == Field.WHOLE || field == Field.DUPLICATE)) {
      throw new IllegalArgumentException("An edit names the field that it changes, not the whole.");
    }
  }

  /// Whether it speaks of every item of a pattern.
  public boolean ofPattern() {
    return !pattern.isEmpty();
  }

  /// In words, for example `ANNA: type SUPPORT -> AGREE (j-1f...)`.
  public String words() {
    String what =
        switch (verdict) {
          case RIGHT -> "right";
          case WRONG -> "wrong";
          case EDITED -> name(field) + " " + shown(oldValue) + " -> " + shown(newValue);
          case DUPLICATE -> "the same event as " + newValue;
          case UNDO -> "takes back " + newValue;
        };
    return coder + ": " + what + (ofPattern() ? ", by pattern " + pattern : "") + " (" + id + ")";
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : value;
  }

  /// An enum constant as data have it: lower case.
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
