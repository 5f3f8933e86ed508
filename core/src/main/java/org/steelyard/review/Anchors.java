package org.steelyard.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Span;

/// Finds the item that a judgement speaks of, also where its words have moved in the text.
final class Anchors {
  /// What was found: an item, or why there is none.
  sealed interface Found {
    /// The item.
    record Place(Item item) implements Found {}

    /// None, and why.
    record Nowhere(String why) implements Found {}
  }

  private final Map<String, List<Item>> byDocument = new HashMap<>();
  private final Function<String, String> text;

  /// @param text gives a document's text; empty where there is no such document
  Anchors(List<Item> items, Function<String, String> text) {
    items.forEach(
        item ->
            byDocument.computeIfAbsent(item.at().documentId(), key -> new ArrayList<>()).add(item));
    this.text = text;
  }

  /// The item that `coding` was said of at `at`.
  Found find(Judgement judgement, FromText at, String coding) {
    String words = text.apply(at.documentId());
    if (words.isEmpty()) {
      return new Found.Nowhere("its document is not in this workspace");
    }
    int start = nearest(words, at.quote(), at.span().start());
    if (start < 0) {
      return new Found.Nowhere("its words are no longer in the document's text");
    }
    Span span = new Span(start, start + at.quote().length());
    Judgement.Kind kind =
        judgement.kind() == Judgement.Kind.EVENT_PAIR ? Judgement.Kind.REPORT : judgement.kind();
    List<Item> there =
        byDocument.getOrDefault(at.documentId(), List.of()).stream()
            .filter(item -> item.kind() == kind && item.at().span().overlaps(span))
            .filter(item -> item.isStill(coding, judgement.verdict()))
            .sorted(
                Comparator.comparing((Item item) -> !item.coding().equals(coding))
                    .thenComparing(item -> !item.isStill(coding, Judgement.Verdict.WRONG))
                    .thenComparing(item -> !item.at().quote().equals(at.quote()))
                    .thenComparingInt(item -> Math.abs(item.at().span().start() - start))
                    .thenComparing(Item::id))
            .toList();
    return there.isEmpty()
        ? new Found.Nowhere("its words are there, but nothing in them is coded " + coding + " now")
        : new Found.Place(there.getFirst());
  }

  /// Where `quote` begins in `text`, nearest to `start`, the earlier of two equally near; -1 where
  /// it does not occur.
  static int nearest(String text, String quote, int start) {
    int after = text.indexOf(quote, Math.min(start, text.length()));
    int before = start == 0 ? -1 : text.lastIndexOf(quote, start - 1);
    if (after < 0 || before < 0) {
      return Math.max(after, before);
    }
    return start - before <= after - start ? before : after;
  }
}
