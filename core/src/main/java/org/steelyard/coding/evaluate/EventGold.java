package org.steelyard.coding.evaluate;

import java.util.List;
import java.util.Set;
import org.steelyard.model.Pair;
import org.steelyard.model.PloverType;

/// One labelled sentence: the acts between different states or organisations that it tells of.
///
/// @param id key of the row
/// @param document document that the sentence belongs to
/// @param sentence place in that document
/// @param language ISO 639-1
/// @param records the acts; none where any coding is wrong
/// @param ignore pairs on which the labellers disagreed
public record EventGold(
    String id,
    String document,
    int sentence,
    String language,
    String text,
    List<Act> records,
    Set<Pair> ignore) {
  public EventGold {
    records = List.copyOf(records);
    ignore = Set.copyOf(ignore);
  }

  /// One labelled act.
  ///
  /// @param types accepted types
  /// @param alternatives defensible types: neither right nor wrong
  /// @param reciprocal both did it to each other
  public record Act(
      String source,
      String target,
      Set<PloverType> types,
      Set<PloverType> alternatives,
      boolean reciprocal) {
    public Act {
      Pair.of(source, target);
      types = Set.copyOf(types);
      alternatives = Set.copyOf(alternatives);
    }

    boolean between(Triple triple) {
      boolean same = source.equals(triple.source()) && target.equals(triple.target());
      boolean swapped = source.equals(triple.target()) && target.equals(triple.source());
      return same || (swapped && (reciprocal || triple.reciprocal()));
    }
  }
}
