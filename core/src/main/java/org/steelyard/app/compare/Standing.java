package org.steelyard.app.compare;

import java.util.List;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.measure.ranks.RankSet;

/// One state on one measure.
///
/// @param rank its rank among those with data; empty where there is none or nothing to rank
public record Standing(String state, Answer answer, List<RankSet> rank) {
  public Standing {
    rank = List.copyOf(rank);
  }
}
