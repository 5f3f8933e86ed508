package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Trains the linear model: stochastic gradient descent with per-weight step sizes (AdaGrad:
/// Duchi, Hazan & Singer 2011) and an L2 penalty. The same examples and seed give the same
/// weights, bit for bit: one thread, a fixed order, StrictMath.
final class Trainer {
  /// One example: features, the right class and how much it counts.
  record Example(List<String> features, int label, double weight) {
    Example {
      features = List.copyOf(features);
    }
  }

  /// How to train.
  ///
  /// @param epochs passes over the examples
  /// @param rate first step size
  /// @param penalty L2 penalty per example
  /// @param rarest features seen in fewer examples are dropped
  record Settings(int epochs, double rate, double penalty, int rarest, long seed) {
    static final Settings STANDARD = new Settings(8, 0.03, 2e-5, 2, 20261126L);
  }

  private Trainer() {}

  /// Weights in hundredths by feature, in order of the feature's name.
  static Map<String, short[]> train(List<Example> examples, Settings settings) {
    Map<String, Integer> index = index(examples, settings.rarest());
    int[][] rows = new int[examples.size()][];
    for (int e = 0; e < rows.length; e++) {
      rows[e] =
          examples.get(e).features().stream()
              .map(f -> index.getOrDefault(f, -1))
              .mapToInt(Integer::intValue)
              .filter(i -> i >= 0)
              .toArray();
    }
    double[][] weights = new double[index.size()][Classes.COUNT];
    double[][] squares = new double[index.size()][Classes.COUNT];
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < rows.length; e++) {
      order.add(e);
    }
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int e : order) {
        step(rows[e], examples.get(e), weights, squares, settings);
      }
    }
    Map<String, short[]> trained = new TreeMap<>();
    index.forEach(
        (feature, i) -> {
          short[] row = new short[Classes.COUNT];
          boolean any = false;
          for (int c = 0; c < row.length; c++) {
            row[c] = (short) StrictMath.round(weights[i][c] * 100);
            any |= Math.abs(row[c]) >= 3;
          }
          if (any) {
            trained.put(feature, row);
          }
        });
    return trained;
  }

  private static Map<String, Integer> index(List<Example> examples, int rarest) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (String feature : example.features()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    counts.forEach(
        (feature, n) -> {
          if (n >= rarest) {
            index.put(feature, 0);
          }
        });
    int i = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(i++);
    }
    return index;
  }

  private static void step(
      int[] row, Example example, double[][] weights, double[][] squares, Settings settings) {
    double[] scores = new double[Classes.COUNT];
    for (int i : row) {
      for (int c = 0; c < scores.length; c++) {
        scores[c] += weights[i][c];
      }
    }
    double[] shares = LinearModel.softmax(scores);
    for (int c = 0; c < scores.length; c++) {
      double error = example.weight() * (shares[c] - (c == example.label() ? 1 : 0));
      if (Math.abs(error) < 1e-6) {
        continue;
      }
      for (int i : row) {
        double gradient = error + settings.penalty() * weights[i][c];
        squares[i][c] += gradient * gradient;
        weights[i][c] -= settings.rate() * gradient / StrictMath.sqrt(1e-8 + squares[i][c]);
      }
    }
  }
}
