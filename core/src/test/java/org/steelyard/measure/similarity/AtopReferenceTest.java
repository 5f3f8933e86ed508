package org.steelyard.measure.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AtopReferenceTest {
  /// Columns of the reference file from the seventh on; all but the last in the variants' order.
  private static final List<Variant> COLUMNS =
      List.of(
          Variant.S_VALUED,
          Variant.S_SQUARED,
          Variant.S_BINARY,
          Variant.S_CAPABILITY,
          Variant.PI_VALUED,
          Variant.KAPPA_SQUARED,
          Variant.PI_BINARY,
          Variant.KAPPA_BINARY,
          Variant.PI_SQUARED);

  private static final Map<Integer, YearSimilarity> YEARS = new HashMap<>();
  private static SortedMap<Integer, Portfolios> portfolios = new TreeMap<>();

  @BeforeAll
  static void load() {
    portfolios = AtopPortfolios.read();
  }

  private static YearSimilarity year(int year) {
    return YEARS.computeIfAbsent(
        year,
        y ->
            YearSimilarity.of(
                portfolios.getOrDefault(y, new Portfolios.Builder(y, List.of()).build())));
  }

  private static double value(String a, String b, Variant variant) {
    return year(2018).between(a, b, variant) instanceof Similarity.Value v ? v.value() : Double.NaN;
  }

  @Test
  void everyRowOfTheReferenceFileHoldsToSixDigitsInAllNineVariants() {
    List<List<String>> rows = SharedFiles.rows("reference/models/atop_similarity_reference.csv");
    assertThat(rows).hasSize(457);
    int compared = 0;
    for (List<String> row : rows) {
      YearSimilarity year = year(Integer.parseInt(row.getFirst()));
      for (int c = 0; c < COLUMNS.size(); c++) {
        Similarity found = year.between(row.get(1), row.get(2), COLUMNS.get(c));
        assertThat(found).as("%s %s", row, COLUMNS.get(c)).isInstanceOf(Similarity.Value.class);
        if (found instanceof Similarity.Value v) {
          assertThat(v.value())
              .as("%s %s", row, COLUMNS.get(c))
              .isCloseTo(Double.parseDouble(row.get(6 + c)), within(5.1e-7));
          assertThat(v.n()).isEqualTo(Integer.parseInt(row.get(5)));
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(457 * 9);
  }

  @Test
  void azerbaijanIn2018HasTheValuesOfTheMeasuresTable() {
    assertThat(value("373", "365", Variant.S_VALUED)).isCloseTo(.774359, within(5e-7));
    assertThat(value("373", "640", Variant.S_VALUED)).isCloseTo(.671795, within(5e-7));
    assertThat(value("373", "2", Variant.S_VALUED)).isCloseTo(.275214, within(5e-7));
    assertThat(value("373", "371", Variant.S_VALUED)).isCloseTo(.982906, within(5e-7));
    assertThat(value("373", "365", Variant.KAPPA_SQUARED)).isCloseTo(.662759, within(5e-7));
    assertThat(value("373", "640", Variant.KAPPA_SQUARED)).isCloseTo(.540027, within(5e-7));
  }

  @Test
  void tiesOfNonMembersAreCountedAndNotAdded() {
    assertThat(portfolios.firstKey()).isEqualTo(1816);
    assertThat(portfolios.values().stream().mapToInt(Portfolios::outside).sum()).isPositive();
  }
}
