package org.steelyard.measure.vectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.Spread;
import org.steelyard.model.Measured.Estimate;

/// Shares of poles in one domain: the mean over its strands, with redrawn ones beside them.
///
/// A pole that no strand knows has not a number. A strand gives shares of the poles that it knows;
/// the means of several strands are made to add up to 1 again.
final class Shares {
  final List<String> poles;
  final double[] points;
  final double[][] redrawn;
  final int[] observations;
  final List<Strand> used = new ArrayList<>();

  Shares(List<String> poles, List<Strand> strands, Redraw redraw) {
    this.poles = poles;
    this.points = new double[poles.size()];
    this.redrawn = new double[redraw.replicates()][poles.size()];
    this.observations = new int[poles.size()];
    int[] known = new int[poles.size()];
    for (Strand strand : strands) {
      take(strand, redraw, known);
    }
    finish(points, known);
    Arrays.stream(redrawn).forEach(row -> finish(row, known));
  }

  private void take(Strand strand, Redraw redraw, int[] known) {
    double[] amounts = new double[poles.size()];
    double[][] draws = new double[redraw.replicates()][poles.size()];
    double total = 0;
    int[] counts = new int[poles.size()];
    for (int p = 0; p < amounts.length; p++) {
      if (strand.amounts().get(poles.get(p)) instanceof Estimate e) {
        amounts[p] = e.value();
        total += e.value();
        counts[p] = e.n();
        String name = strand.domain() + "|" + strand.source() + "|" + poles.get(p);
        double[] column = Spread.draws(e, 0, Double.MAX_VALUE, draws.length, redraw.stream(name));
        for (int r = 0; r < draws.length; r++) {
          draws[r][p] = column[r];
        }
      }
    }
    if (total == 0) {
      return;
    }
    used.add(strand);
    for (int p = 0; p < amounts.length; p++) {
      known[p] += counts[p] > 0 ? 1 : 0;
      observations[p] += counts[p];
      points[p] += amounts[p] / total;
    }
    for (int r = 0; r < draws.length; r++) {
      double sum = Arrays.stream(draws[r]).sum();
      for (int p = 0; p < amounts.length; p++) {
        redrawn[r][p] += sum > 0 ? draws[r][p] / sum : amounts[p] / total;
      }
    }
  }

  private static void finish(double[] row, int[] known) {
    double total = 0;
    for (int p = 0; p < row.length; p++) {
      row[p] = known[p] == 0 ? Double.NaN : row[p] / known[p];
      total += known[p] == 0 ? 0 : row[p];
    }
    for (int p = 0; p < row.length; p++) {
      row[p] /= total;
    }
  }

  boolean knows(int pole) {
    return !Double.isNaN(points[pole]);
  }

  double[] column(int pole) {
    return Arrays.stream(redrawn).mapToDouble(row -> row[pole]).toArray();
  }
}
