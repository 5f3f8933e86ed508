package org.steelyard.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Kind;
import org.steelyard.review.Judgement.Verdict;

/// Writes down what one coder says: makes judgements, each later than the one before.
public final class Judging {
  private final String coder;
  private Instant last = Instant.MIN;

  /// @param coder who judges
  public Judging(String coder) {
    this.coder = coder;
  }

  /// Right or wrong as a whole.
  public Judgement whole(Item item, boolean right) {
    Verdict verdict = right ? Verdict.RIGHT : Verdict.WRONG;
    return make(item, Field.WHOLE, verdict, right ? item.details() : "", "", List.of(), "");
  }

  /// One field has another value.
  public Judgement edit(Item item, Field field, String oldValue, String newValue) {
    return make(item, field, Verdict.EDITED, oldValue, newValue, List.of(), "");
  }

  /// `item` tells of the same event as `other`.
  public Judgement duplicate(Item item, Item other) {
    Item pair = new Item(Kind.EVENT_PAIR, item.id(), item.coding(), "", "", 1, item.at());
    return make(
        pair, Field.DUPLICATE, Verdict.DUPLICATE, "", other.coding(), List.of(other.at()), "");
  }

  /// The same of every item that is coded by the same rule as the same type.
  public Judgement everywhere(Judgement judgement, String pattern) {
    return make(
        new Item(judgement.kind(), "", judgement.item(), "", pattern, 1, judgement.at()),
        judgement.field(),
        judgement.verdict(),
        judgement.oldValue(),
        judgement.newValue(),
        judgement.same(),
        pattern);
  }

  /// Takes `judgement` back.
  public Judgement undo(Judgement judgement) {
    return make(
        new Item(judgement.kind(), "", judgement.item(), "", "", 1, judgement.at()),
        judgement.field(),
        Verdict.UNDO,
        "",
        judgement.id(),
        List.of(),
        "");
  }

  private Judgement make(
      Item item,
      Field field,
      Verdict verdict,
      String oldValue,
      String newValue,
      List<FromText> same,
      String pattern) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    // The same said, taken back and said again are three judgements.
    last = now.isAfter(last) ? now : last.plusMillis(1);
    String id =
        Ids.of(
            "j",
            last,
            coder,
            item.at().documentId(),
            item.at().span(),
            item.kind(),
            item.coding(),
            field,
            verdict,
            oldValue,
            newValue,
            same,
            pattern);
    return new Judgement(
        id,
        last,
        coder,
        item.at(),
        item.kind(),
        item.coding(),
        field,
        verdict,
        oldValue,
        newValue,
        same,
        pattern);
  }
}
