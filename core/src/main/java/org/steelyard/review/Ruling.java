package org.steelyard.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What holds of one item by one coder's judgements on it.
///
/// @param coder whose
/// @param outcome what they come to
/// @param edits by field the judgement that changes it; empty unless the outcome is edited
/// @param judgements all of the coder's standing judgements on the item, oldest first
/// @param byHand whether the coder saw this very item, and not only its pattern
public record Ruling(
    String coder,
    Outcome outcome,
    Map<Judgement.Field, Judgement> edits,
    List<Judgement> judgements,
    boolean byHand) {
  /// What judgements come to.
  public enum Outcome {
    RIGHT,
    WRONG,
    EDITED,
    /// Rightly coded, but another report tells of the same event.
    DUPLICATE
  }

  public Ruling {
    edits = edits.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(edits);
    judgements = List.copyOf(judgements);
  }

  /// The ruling of judgements by one coder on one item: the latest on the whole, and the latest on
  /// each field. An edit to what the coder finds anyway changes nothing.
  static Ruling of(List<Judgement> judgements, Map<Judgement.Field, String> coded) {
    Outcome whole = Outcome.RIGHT;
    Map<Judgement.Field, Judgement> edits = new EnumMap<>(Judgement.Field.class);
    for (Judgement judgement : judgements) {
      switch (judgement.verdict()) {
        case RIGHT -> whole = Outcome.RIGHT;
        case WRONG -> whole = Outcome.WRONG;
        case DUPLICATE -> whole = Outcome.DUPLICATE;
        case EDITED -> edits.put(judgement.field(), judgement);
        case UNDO -> throw new IllegalArgumentException("An undo does not stand by itself.");
      }
    }
    edits.values().removeIf(edit -> edit.newValue().equals(coded.getOrDefault(edit.field(), "")));
    Outcome outcome = whole;
    if (outcome == Outcome.WRONG) {
      edits.clear();
    } else if (!edits.isEmpty()) {
      outcome = Outcome.EDITED;
    }
    return new Ruling(
        judgements.getFirst().coder(),
        outcome,
        edits,
        judgements,
        judgements.stream().anyMatch(judgement -> !judgement.ofPattern()));
  }

  /// The latest judgement, which says who and why.
  public Judgement last() {
    return judgements.getLast();
  }
}
