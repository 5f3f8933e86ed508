package org.steelyard.measure.bulk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.steelyard.measure.AffinitySettings;
import org.steelyard.store.data.DailyBlocks;

/// [org.steelyard.measure.Affinity] for all pairs and months at once, events of confidence 1.
///
/// Same values; intervals are normal around the value, cut at the ends of the scale, instead of
/// redrawn ones: near those of the bootstrap where 20 or more blocks count, symmetric where few do.
public final class BulkAffinity {
  private final AffinitySettings settings;
  private final double reach;

  /// @param settings replicates and seed are not used
  public BulkAffinity(AffinitySettings settings) {
    this.settings = settings;
    this.reach = Normal.quantile((1 + settings.level()) / 2);
  }

  /// All months from the one of the first block to the one that holds `to`; nothing after `to` is
  /// looked at. No month where there is no block before.
  public MonthlyAffinities of(DailyBlocks blocks, LocalDate to) {
    int[] ends = ends(blocks.first(), to);
    MonthlyAffinities made = new MonthlyAffinities(blocks, ends, settings.level());
    if (ends.length > 0) {
      int first = Math.toIntExact(blocks.first().toEpochDay());
      double[] decay = decay(ends[ends.length - 1] - first + 1);
      // Each pair writes to its own places: no number of threads shows in the result.
      IntStream.range(0, blocks.pairs())
          .parallel()
          .forEach(pair -> new PairRun(settings, reach, decay).run(blocks, pair, ends, made));
    }
    return made;
  }

  /// All months of the blocks, up to their last day.
  public MonthlyAffinities of(DailyBlocks blocks) {
    return of(blocks, blocks.last());
  }

  private static int[] ends(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      return new int[0];
    }
    YearMonth first = YearMonth.from(from);
    int months = (int) first.until(YearMonth.from(to), java.time.temporal.ChronoUnit.MONTHS) + 1;
    int[] ends = new int[months];
    for (int m = 0; m < months; m++) {
      ends[m] = (int) first.plusMonths(m).atEndOfMonth().toEpochDay();
    }
    ends[months - 1] = (int) to.toEpochDay();
    return ends;
  }

  private double[] decay(int days) {
    double[] decay = new double[days];
    for (int d = 0; d < days; d++) {
      decay[d] = StrictMath.pow(2, -d / settings.halfLife());
    }
    return decay;
  }
}
