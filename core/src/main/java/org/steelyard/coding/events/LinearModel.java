package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Multinomial logistic regression over features that are present or absent.
///
/// Weights are whole hundredths, so that the file is exact and the result the same on any
/// machine.
final class LinearModel {
  /// Weights of one feature: class indices and hundredths, side by side.
  private static final class Weights {
    private final byte[] classes;
    private final short[] hundredths;

    Weights(byte[] classes, short[] hundredths) {
      this.classes = classes;
      this.hundredths = hundredths;
    }
  }

  /// What a type's probability is multiplied by where no predicate of it stands in the
  /// sentence.
  static final double UNNAMED = 0.1;

  private final Map<String, Weights> features;

  LinearModel(Map<String, short[]> dense) {
    this.features = HashMap.newHashMap(dense.size());
    dense.forEach((feature, row) -> features.put(feature, sparse(row)));
  }

  private static Weights sparse(short[] row) {
    int n = 0;
    for (short weight : row) {
      n += weight == 0 ? 0 : 1;
    }
    byte[] classes = new byte[n];
    short[] hundredths = new short[n];
    int k = 0;
    for (int c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        classes[k] = (byte) c;
        hundredths[k++] = row[c];
      }
    }
    return new Weights(classes, hundredths);
  }

  /// Probability of each class, summing to 1.
  double[] probabilities(List<String> present) {
    double[] scores = new double[Classes.COUNT];
    for (String feature : present) {
      Weights weights = features.get(feature);
      if (weights == null) {
        continue;
      }
      for (int k = 0; k < weights.classes.length; k++) {
        scores[weights.classes[k]] += weights.hundredths[k] / 100.0;
      }
    }
    return softmax(scores);
  }

  /// Probabilities of a pair: a type for which the sentence has no predicate of the lexicon
  /// counts
  /// `penalty` times, since what words alone suggest transfers poorly to new texts.
  double[] probabilities(Candidate pair, List<String> present, double penalty) {
    double[] shares = probabilities(present);
    boolean[] named = new boolean[shares.length];
    for (Predicate.Hit hit : pair.hits()) {
      named[Classes.of(hit.predicate().type())] = true;
    }
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] *= c == Classes.NONE || named[c] ? 1 : penalty;
      sum += shares[c];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= sum;
    }
    return shares;
  }

  static double[] softmax(double[] scores) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int c = 0; c < scores.length; c++) {
      shares[c] = StrictMath.exp(scores[c] - max);
      sum += shares[c];
    }
    for (int c = 0; c < scores.length; c++) {
      shares[c] /= sum;
    }
    return shares;
  }

  /// The features that speak most for class `index` against no act, strongest first.
  List<String> evidence(List<String> present, int index, int most) {
    record Weighed(String feature, int hundredths) {}
    List<Weighed> weighed = new ArrayList<>();
    for (String feature : present) {
      Weights weights = features.get(feature);
      if (weights == null) {
        continue;
      }
      int weight = 0;
      for (int k = 0; k < weights.classes.length; k++) {
        if (weights.classes[k] == index) {
          weight += weights.hundredths[k];
        } else if (weights.classes[k] == Classes.NONE) {
          weight -= weights.hundredths[k];
        }
      }
      if (weight > 0) {
        weighed.add(new Weighed(feature, weight));
      }
    }
    weighed.sort(
        Comparator.comparingInt(Weighed::hundredths).reversed().thenComparing(Weighed::feature));
    List<String> strongest = new ArrayList<>();
    for (Weighed one : weighed.subList(0, Math.min(most, weighed.size()))) {
      strongest.add(
          one.feature()
              + " +"
              + String.format(java.util.Locale.ROOT, "%.2f", one.hundredths() / 100.0));
    }
    return strongest;
  }
}
