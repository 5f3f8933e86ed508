package org.steelyard.measure.vectors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.steelyard.measure.Redraw;

/// Which orders hold under every reasonable weighting.
///
/// Two are compared over the domains in which both are known, so that a gap in the data is no
/// disadvantage. Trap: with gaps, being ahead need not be transitive.
///
/// @param ranges one for each that has any data, in the order of ids
/// @param statements for every two, the one ahead with the given weights first
/// @param apart pairs without a domain in common, of which nothing is said
/// @param drawn how many weightings were drawn
/// @param seed of the weightings drawn
public record Ranking(
    List<RankRange> ranges, List<Statement> statements, List<String> apart, int drawn, long seed) {
  private static final int DRAWN = 2000;

  public Ranking {
    ranges = List.copyOf(ranges);
    statements = List.copyOf(statements);
    apart = List.copyOf(apart);
  }

  /// Orders those named in `scores` under all weightings of `box`.
  ///
  /// @param scores by id and then domain, higher is ahead; a domain left out is no data
  /// @param redrawn the same with redrawn inputs, for the belief; may be empty
  public static Ranking of(
      SortedMap<String, SortedMap<String, Double>> scores,
      List<SortedMap<String, SortedMap<String, Double>>> redrawn,
      SortedMap<String, Double> given,
      WeightBox box,
      Redraw redraw) {
    List<String> ids =
        scores.keySet().stream()
            .filter(id -> !Double.isNaN(box.lowest(part(scores, id)).value()))
            .toList();
    List<Statement> statements = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    int[] surelyBehind = new int[ids.size()];
    int[] perhapsAhead = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        SortedMap<String, Double> gaps = gaps(scores, ids.get(i), ids.get(j));
        double low = box.lowest(gaps).value();
        double high = box.highest(gaps).value();
        surelyBehind[i] += high < 0 ? 1 : 0;
        surelyBehind[j] += low > 0 ? 1 : 0;
        perhapsAhead[i] += low < 0 ? 1 : 0;
        perhapsAhead[j] += high > 0 ? 1 : 0;
        if (Double.isNaN(low)) {
          apart.add(ids.get(i) + " and " + ids.get(j));
        } else {
          boolean first = !(WeightBox.mean(gaps, given) < 0);
          String ahead = first ? ids.get(i) : ids.get(j);
          String behind = first ? ids.get(j) : ids.get(i);
          statements.add(statement(ahead, behind, scores, redrawn, given, box));
        }
      }
    }
    List<SortedMap<String, Double>> pairs = pairs(ids, scores);
    int[] places = places(ids.size(), pairs, given);
    int[] best = places.clone();
    int[] worst = places.clone();
    SplittableRandom random = redraw.stream("weightings");
    for (int r = 0; r < DRAWN; r++) {
      SortedMap<String, Double> weights = r % 2 == 0 ? box.draw(random) : corner(box, random);
      int[] drawn = places(ids.size(), pairs, weights);
      for (int i = 0; i < drawn.length; i++) {
        best[i] = Math.min(best[i], drawn[i]);
        worst[i] = Math.max(worst[i], drawn[i]);
      }
    }
    List<RankRange> ranges = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      ranges.add(
          new RankRange(
              ids.get(i), places[i], 1 + surelyBehind[i], 1 + perhapsAhead[i], best[i], worst[i]));
    }
    return new Ranking(ranges, statements, apart, DRAWN, redraw.seed());
  }

  private static Statement statement(
      String ahead,
      String behind,
      SortedMap<String, SortedMap<String, Double>> scores,
      List<SortedMap<String, SortedMap<String, Double>>> redrawn,
      SortedMap<String, Double> given,
      WeightBox box) {
    SortedMap<String, Double> gaps = gaps(scores, ahead, behind);
    WeightBox.Extreme worst = box.lowest(gaps);
    WeightBox.Extreme best = box.highest(gaps);
    long held =
        redrawn.stream().filter(one -> box.lowest(gaps(one, ahead, behind)).value() > 0).count();
    return new Statement(
        ahead,
        behind,
        Statement.Verdict.of(worst.value(), best.value()),
        WeightBox.mean(gaps, given),
        worst,
        best,
        redrawn.isEmpty() ? Double.NaN : (double) held / redrawn.size());
  }

  private static List<SortedMap<String, Double>> pairs(
      List<String> ids, SortedMap<String, SortedMap<String, Double>> scores) {
    List<SortedMap<String, Double>> pairs = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        pairs.add(gaps(scores, ids.get(i), ids.get(j)));
      }
    }
    return pairs;
  }

  private static int[] places(
      int count, List<SortedMap<String, Double>> pairs, SortedMap<String, Double> weights) {
    int[] places = new int[count];
    int pair = 0;
    for (int i = 0; i < places.length; i++) {
      places[i]++;
      for (int j = i + 1; j < places.length; j++) {
        double gap = WeightBox.mean(pairs.get(pair++), weights);
        places[i] += gap < 0 ? 1 : 0;
        places[j] += gap > 0 ? 1 : 0;
      }
    }
    return places;
  }

  /// A corner of the box: the extremes of places are attained there or near it.
  private static SortedMap<String, Double> corner(WeightBox box, SplittableRandom random) {
    TreeMap<String, Double> weights = new TreeMap<>();
    for (String name : box.least().keySet()) {
      SortedMap<String, Double> end = random.nextBoolean() ? box.most() : box.least();
      weights.put(name, end.getOrDefault(name, 0.0));
    }
    return weights;
  }

  private static SortedMap<String, Double> gaps(
      SortedMap<String, SortedMap<String, Double>> scores, String a, String b) {
    TreeMap<String, Double> gaps = new TreeMap<>();
    SortedMap<String, Double> other = part(scores, b);
    part(scores, a)
        .forEach(
            (domain, value) -> {
              if (other.containsKey(domain)) {
                gaps.put(domain, value - other.getOrDefault(domain, Double.NaN));
              }
            });
    return gaps;
  }

  private static SortedMap<String, Double> part(
      SortedMap<String, SortedMap<String, Double>> scores, String id) {
    return scores.getOrDefault(id, Collections.emptySortedMap());
  }
}
