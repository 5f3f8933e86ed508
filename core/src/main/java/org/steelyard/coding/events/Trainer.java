package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Arrays;
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
  /// One example: a pair of actors of a sentence, the right class and how much it counts.
  ///
  /// @param instances the mentions of the two, paired; which of them carries the act is chosen
  ///     anew at each step, as when coding (multiple instances: Dietterich et al. 1997)
  record Example(List<Instance> instances, int label, double weight) {
    Example {
      instances = List.copyOf(instances);
    }
  }

  /// Two mentions: what stands around them, and predicates.
  record Instance(List<String> words, List<Link> links) {
    Instance {
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
  /// @param rarest features seen in fewer examples are left out
  /// @param dropped share of the features of words that a step does not see
  record Settings(
      int epochs,
      double rate,
      double linkRate,
      double penalty,
      int rarest,
      double dropped,
      long seed) {
    static final Settings STANDARD = new Settings(8, 0.02, 0.05, 1e-3, 4, 0.7, 20261126L);
  }

  private final List<Example> examples;
  private final Settings settings;
  private final Random random;
  private final Map<String, Integer> words;
  private final Map<String, Integer> links;
  private final Numbered[][] bags;
  private final double[][] weights;
  private final double[][] squares;
  private final double[] linkWeights;
  private final double[] linkSquares;

  private Trainer(List<Example> examples, Settings settings) {
    this.examples = examples;
    this.settings = settings;
    this.random = new Random(settings.seed());
    List<Instance> instances = examples.stream().flatMap(e -> e.instances().stream()).toList();
    this.words = index(instances.stream().map(Instance::words).toList(), settings.rarest());
    this.links =
        index(
            instances.stream().flatMap(i -> i.links().stream()).map(Link::features).toList(),
            settings.rarest() + 1);
    this.bags =
        examples.stream()
            .map(e -> e.instances().stream().map(this::numbered).toArray(Numbered[]::new))
            .toArray(Numbered[][]::new);
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

  /// An instance whose features are numbers; `types` holds the class of each predicate.
  private static final class Numbered {
    private final int[] words;
    private final int[][] links;
    private final int[] types;

    Numbered(int[] words, int[][] links, int[] types) {
      this.words = words;
      this.links = links;
      this.types = types;
    }
  }

  private Numbered numbered(Instance instance) {
    List<Link> predicates = instance.links();
    return new Numbered(
        numbers(instance.words(), words),
        predicates.stream().map(l -> numbers(l.features(), links)).toArray(int[][]::new),
        predicates.stream().mapToInt(Link::type).toArray());
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
    for (int e = 0; e < bags.length; e++) {
      order.add(e);
    }
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int e : order) {
        step(e);
      }
    }
  }

  /// An instance with its shares and the best linked predicate of each class, or -1.
  private final class Scored {
    private final Numbered instance;
    private final double[] shares;
    private final int[] words;
    private final int[] best = new int[Classes.COUNT];

    Scored(Numbered instance) {
      this.instance = instance;
      double[] scores = new double[Classes.COUNT];
      this.words = seen(instance.words);
      for (int i : words) {
        for (int c = 0; c < scores.length; c++) {
          scores[c] += weights[i][c] / (1 - settings.dropped());
        }
      }
      double[] most = new double[Classes.COUNT];
      Arrays.fill(best, -1);
      for (int k = 0; k < instance.types.length; k++) {
        double sum = 0;
        for (int i : instance.links[k]) {
          sum += linkWeights[i];
        }
        int type = instance.types[k];
        if (best[type] < 0 || sum > most[type]) {
          best[type] = k;
          most[type] = sum;
        }
      }
      for (int c = 0; c < scores.length; c++) {
        scores[c] += most[c];
      }
      this.shares = LinearModel.softmax(scores);
    }
  }

  /// The features that this step sees: each is dropped with the chance that the settings give,
  /// so that no act hangs on the words of one sentence (Srivastava et al. 2014).
  private int[] seen(int[] all) {
    int[] kept = new int[all.length];
    int n = 0;
    for (int i : all) {
      if (random.nextDouble() >= settings.dropped()) {
        kept[n++] = i;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /// The instance that an act would be read from: the likeliest of the right class, or, where
  /// there is no act, the one that looks most like one.
  private Scored choose(int e) {
    int label = examples.get(e).label();
    Scored chosen = new Scored(bags[e][0]);
    for (int k = 1; k < bags[e].length; k++) {
      Scored other = new Scored(bags[e][k]);
      double gain = other.shares[label] - chosen.shares[label];
      if (label == Classes.NONE ? gain < 0 : gain > 0) {
        chosen = other;
      }
    }
    return chosen;
  }

  private void step(int e) {
    Example example = examples.get(e);
    Scored chosen = choose(e);
    for (int c = 0; c < Classes.COUNT; c++) {
      double error = example.weight() * (chosen.shares[c] - (c == example.label() ? 1 : 0));
      if (Math.abs(error) < 1e-6) {
        continue;
      }
      for (int i : chosen.words) {
        double gradient = error + settings.penalty() * weights[i][c];
        squares[i][c] += gradient * gradient;
        weights[i][c] -= settings.rate() * gradient / StrictMath.sqrt(1e-8 + squares[i][c]);
      }
      if (chosen.best[c] >= 0) {
        for (int i : chosen.instance.links[chosen.best[c]]) {
          double gradient = error + settings.penalty() * linkWeights[i];
          linkSquares[i] += gradient * gradient;
          linkWeights[i] -= settings.linkRate() * gradient / StrictMath.sqrt(1e-8 + linkSquares[i]);
        }
      }
    }
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
