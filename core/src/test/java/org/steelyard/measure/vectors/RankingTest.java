package org.steelyard.measure.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.steelyard.measure.Redraw;

class RankingTest {
  private static final List<String> DOMAINS = List.of("arms", "trade", "votes");

  private static SortedMap<String, Double> row(double... values) {
    TreeMap<String, Double> row = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        row.put(DOMAINS.get(i), values[i]);
      }
    }
    return row;
  }

  private static SortedMap<String, SortedMap<String, Double>> random(long seed, int poles) {
    Random random = new Random(seed);
    TreeMap<String, SortedMap<String, Double>> scores = new TreeMap<>();
    for (int p = 0; p < poles; p++) {
      scores.put("P" + p, row(random.doubles(3, 0, 1).toArray()));
    }
    return scores;
  }

  /// What `map` has at `key`, which the test knows to be there.
  private static <K, V> V at(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key));
  }

  private static Ranking rank(SortedMap<String, SortedMap<String, Double>> scores, double factor) {
    SortedMap<String, Double> given = row(1, 2, 1);
    return Ranking.of(scores, List.of(), given, WeightBox.around(given, factor), Redraw.USUAL);
  }

  @Test
  void noWeightingInTheBoxContradictsAStatementSaidToHoldAlways() {
    for (long seed = 1; seed <= 40; seed++) {
      SortedMap<String, SortedMap<String, Double>> scores = random(seed, 5);
      SortedMap<String, Double> given = row(1, 2, 1);
      WeightBox box = WeightBox.around(given, 2);
      Ranking ranking = rank(scores, 2);
      assertThat(ranking.statements()).hasSize(10);
      for (Statement s : ranking.statements()) {
        for (int i = 0; i < 200; i++) {
          SortedMap<String, Double> w = box.draw(Redraw.USUAL.stream(seed + "|" + i));
          double lead =
              WeightBox.mean(at(scores, s.ahead()), w) - WeightBox.mean(at(scores, s.behind()), w);
          assertThat(lead)
              .as("seed %s, %s", seed, s.words())
              .isBetween(s.worst().value() - 1e-12, s.best().value() + 1e-12);
          if (s.verdict() == Statement.Verdict.ALWAYS) {
            assertThat(lead).isPositive();
          }
        }
      }
    }
  }

  @Test
  void placesLieWithinTheProvenBoundsAndTheSeenOnesWithinThose() {
    int exact = 0;
    for (long seed = 1; seed <= 40; seed++) {
      for (RankRange r : rank(random(seed, 6), 2).ranges()) {
        assertThat(r.best())
            .as("seed %s, %s", seed, r)
            .isLessThanOrEqualTo(r.seenBest())
            .isLessThanOrEqualTo(r.given());
        assertThat(r.worst()).isGreaterThanOrEqualTo(r.seenWorst());
        exact += r.exact() ? 1 : 0;
      }
    }
    assertThat(exact).as("most bounds are attained").isGreaterThan(200);
  }

  @Test
  void oneWeightingAloneMovesNoPlace() {
    Ranking ranking = rank(random(7, 5), 1);
    assertThat(ranking.ranges()).allMatch(r -> r.best() == r.worst() && r.exact());
    assertThat(ranking.ranges()).extracting(RankRange::given).containsOnlyOnce(1, 2, 3, 4, 5);
  }

  @Test
  void whoeverIsAheadInEveryDomainIsAheadUnderAnyWeights() {
    TreeMap<String, SortedMap<String, Double>> scores = new TreeMap<>();
    scores.put("A", row(.5, .6, .7));
    scores.put("B", row(.4, .3, .2));
    scores.put("C", row(.1, .7, .1));
    Ranking ranking =
        Ranking.of(scores, List.of(), row(1, 1, 1), WeightBox.any(DOMAINS), Redraw.USUAL);
    assertThat(ranking.statements().getFirst().words())
        .startsWith("A gets more than B under every weighting (lead 0.300, from 0.100 to 0.500)");
    assertThat(ranking.statements().get(1).verdict()).isEqualTo(Statement.Verdict.DEPENDS);
  }

  @Test
  void twoAreComparedWhereBothAreKnownAndNotAtAllWhereNothingIsShared() {
    TreeMap<String, SortedMap<String, Double>> scores = new TreeMap<>();
    scores.put("A", row(.2, Double.NaN, .9));
    scores.put("B", row(.1, .9, Double.NaN));
    scores.put("C", row(Double.NaN, Double.NaN, .1));
    Ranking ranking = rank(scores, 2);
    assertThat(ranking.statements())
        .extracting(Statement::words)
        .anyMatch(w -> w.startsWith("A gets more than B under every weighting (lead 0.100"));
    assertThat(ranking.apart()).containsExactly("B and C");
  }
}
