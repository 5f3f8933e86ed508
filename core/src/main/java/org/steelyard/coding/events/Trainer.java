package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Trains the linear model: stochastic gradient descent with per-weight step sizes (AdaGrad:
/// Duchi, Hazan & Singer 2011) and an L2 penalty; which of a type's predicates counts is chosen
/// anew at each step, the best linked (latent, as in Felzenszwalb et al. 2010). The same examples
/// and seed give the same weights, bit for bit: one thread, a fixed order, StrictMath.
final class Trainer {
  /// One example: features, predicates, the right class and how much it counts.
  record Example(List<String> words, List<Link> links, int label, double weight) {
    Example {
      words = List.copyOf(words);
      links = List.copyOf(links);
    }
  }

  /// A predicate: the class that it speaks for and its features.
  record Link(int type, List<String> features) {
    Link {
      features = List.copyOf(features);
    }
  }

  /// How to train.
  ///
  /// @param epochs passes over the examples
  /// @param rate first step size of words
  /// @param linkRate first step size of links
  /// @param penalty L2 penalty per example
  /// @param rarest features seen in fewer examples are dropped
  record Settings(int epochs, double rate, double linkRate, double penalty, int rarest, long seed) {
    static final Settings STANDARD = new Settings(8, 0.02, 0.05, 2e-5, 2, 20261126L);
  }

  private final List<Example> examples;
  private final Settings settings;
  private final Map<String, Integer> words;
  private final Map<String, Integer> links;
  private final int[][] rows;
  private final int[][][] linkRows;
  private final double[][] weights;
  private final double[][] squares;
  private final double[] linkWeights;
  private final double[] linkSquares;

  private Trainer(List<Example> examples, Settings settings) {
    this.examples = examples;
    this.settings = settings;
    this.words = index(examples.stream().map(Example::words).toList(), settings.rarest());
    this.links =
        index(
            examples.stream().flatMap(e -> e.links().stream()).map(Link::features).toList(),
            settings.rarest() + 1);
    this.rows = new int[examples.size()][];
    this.linkRows = new int[examples.size()][][];
    for (int e = 0; e < rows.length; e++) {
      Example example = examples.get(e);
      rows[e] = numbers(example.words(), words);
      linkRows[e] = new int[example.links().size()][];
      for (int k = 0; k < linkRows[e].length; k++) {
        linkRows[e][k] = numbers(example.links().get(k).features(), links);
      }
    }
    this.weights = new double[words.size()][Classes.COUNT];
    this.squares = new double[words.size()][Classes.COUNT];
    this.linkWeights = new double[links.size()];
    this.linkSquares = new double[links.size()];
  }

  /// Weights in hundredths.
  static LinearModel.Weights train(List<Example> examples, Settings settings) {
    Trainer trainer = new Trainer(examples, settings);
    trainer.run();
    return trainer.weights();
  }

  private static int[] numbers(List<String> features, Map<String, Integer> index) {
    return features.stream().mapToInt(f -> index.getOrDefault(f, -1)).filter(i -> i >= 0).toArray();
  }

  private static Map<String, Integer> index(Collection<List<String>> features, int rarest) {
    Map<String, Integer> counts = new HashMap<>();
    features.forEach(some -> some.forEach(one -> counts.merge(one, 1, Integer::sum)));
    counts.values().removeIf(n -> n < rarest);
    Map<String, Integer> index = new TreeMap<>(counts);
    int i = 0;
    for (Map.Entry<String, Integer> entry : index.entrySet()) {
      entry.setValue(i++);
    }
    return index;
  }

  private void run() {
    List<Integer> order = new ArrayList<>();
    for (int e = 0; e < rows.length; e++) {
      order.add(e);
    }
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int e : order) {
        step(e);
      }
    }
  }

  private void step(int e) {
    Example example = examples.get(e);
    int[] row = rows[e];
    double[] scores = new double[Classes.COUNT];
    for (int i : row) {
      for (int c = 0; c < scores.length; c++) {
        scores[c] += weights[i][c];
      }
    }
    int[] best = best(e, scores);
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
      if (best[c] >= 0) {
        for (int i : linkRows[e][best[c]]) {
          double gradient = error + settings.penalty() * linkWeights[i];
          linkSquares[i] += gradient * gradient;
          linkWeights[i] -= settings.linkRate() * gradient / StrictMath.sqrt(1e-8 + linkSquares[i]);
        }
      }
    }
  }

  /// The best linked predicate of each class, or -1; adds what it weighs to `scores`.
  private int[] best(int e, double[] scores) {
    int[] best = new int[Classes.COUNT];
    double[] most = new double[Classes.COUNT];
    java.util.Arrays.fill(best, -1);
    for (int k = 0; k < linkRows[e].length; k++) {
      double sum = 0;
      for (int i : linkRows[e][k]) {
        sum += linkWeights[i];
      }
      int type = examples.get(e).links().get(k).type();
      if (best[type] < 0 || sum > most[type]) {
        best[type] = k;
        most[type] = sum;
      }
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] += most[c];
    }
    return best;
  }

  private LinearModel.Weights weights() {
    Map<String, short[]> trained = new TreeMap<>();
    words.forEach(
        (feature, i) -> {
          short[] row = new short[Classes.COUNT];
          for (int c = 0; c < row.length; c++) {
            row[c] = (short) StrictMath.round(weights[i][c] * 100);
          }
          trained.put(feature, row);
        });
    Map<String, Short> linked = new TreeMap<>();
    links.forEach(
        (feature, i) -> linked.put(feature, (short) StrictMath.round(linkWeights[i] * 100)));
    return new LinearModel.Weights(trained, linked);
  }
}
