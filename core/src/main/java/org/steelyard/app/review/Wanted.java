package org.steelyard.app.review;

import java.util.List;
import org.steelyard.review.Judgement;

/// What is to be reviewed, and how.
///
/// @param coder who judges
/// @param blind whether the others' judgements are hidden
/// @param pair codes of two actors, or empty for all
/// @param document beginning of a document's id, or empty for all
/// @param order which first
/// @param kinds what is shown; empty: reports, and of one document everything
/// @param limit most items
/// @param again whether items that were judged before come again
public record Wanted(
    String coder,
    boolean blind,
    List<String> pair,
    String document,
    Order order,
    List<Judgement.Kind> kinds,
    int limit,
    boolean again) {
  /// Which items come first.
  public enum Order {
    /// Those that the coder is least sure of: confidence nearest to one half.
    UNCERTAINTY,
    /// Those whose events move the affinity of their two actors most.
    INFLUENCE
  }

  public Wanted {
    pair = List.copyOf(pair);
    kinds = List.copyOf(kinds);
  }
}
