package org.steelyard.coding.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Multinomial logistic regression. The score of a type is the sum of the weights that words and
/// shape of the sentence have for it, and of what links the best of its predicates with the pair;
/// the weights of links are the same for all types.
///
/// Weights are whole hundredths, so that the file is exact and the result the same on any
/// machine.
final class LinearModel {
  /// What a type's probability is multiplied by where no predicate of it stands in the
  /// sentence.
  static final double UNNAMED = 0.3;

  /// Weights by feature: of the words, dense by class; of the links, one each.
  record Weights(Map<String, short[]> words, Map<String, Short> links) {
    Weights {
      words = new TreeMap<>(words);
      links = new TreeMap<>(links);
    }
  }

  private final LongIndex index;
  private final byte[][] classes;
  private final short[][] hundredths;
  private final LongIndex linkIndex;
  private final short[] linkHundredths;

  LinearModel(Weights weights) {
    this.index = new LongIndex(weights.words().size());
    this.classes = new byte[weights.words().size()][];
    this.hundredths = new short[weights.words().size()][];
    weights.words().forEach((name, row) -> fill(index.add(Features.hashOf(name)), row));
    this.linkIndex = new LongIndex(weights.links().size());
    this.linkHundredths = new short[weights.links().size()];
    weights
        .links()
        .forEach((name, weight) -> linkHundredths[linkIndex.add(Features.hashOf(name))] = weight);
  }

  private void fill(int at, short[] row) {
    int n = 0;
    for (short weight : row) {
      n += weight == 0 ? 0 : 1;
    }
    classes[at] = new byte[n];
    hundredths[at] = new short[n];
    int k = 0;
    for (int c = 0; c < row.length; c++) {
      if (row[c] != 0) {
        classes[at][k] = (byte) c;
        hundredths[at][k++] = row[c];
      }
    }
  }

  /// Adds up the weights of words.
  private final class Sum implements Features {
    private final int[] scores;

    Sum(int[] scores) {
      this.scores = scores;
    }

    @Override
    public void add(String... parts) {
      int at = index.get(Features.hash(parts));
      if (at >= 0) {
        byte[] which = classes[at];
        short[] much = hundredths[at];
        for (int k = 0; k < which.length; k++) {
          scores[which[k]] += much[k];
        }
      }
    }
  }

  /// Adds up the weights of links.
  private final class Link implements Features {
    private int sum;

    @Override
    public void add(String... parts) {
      int at = linkIndex.get(Features.hash(parts));
      sum += at < 0 ? 0 : linkHundredths[at];
    }
  }

  /// Scores of a sentence's own features, in hundredths by class.
  int[] base(Scene scene) {
    int[] scores = new int[Classes.COUNT];
    SentenceFeatures.of(scene, new Sum(scores));
    return scores;
  }

  /// Judges a pair: a type for which the sentence has no predicate of the lexicon counts
  /// [#UNNAMED] times, since what words alone suggest transfers poorly to new texts.
  Verdict judge(Candidate pair, int[] base) {
    int[] scores = Arrays.copyOf(base, base.length);
    PairFeatures.of(pair, new Sum(scores));
    int[] best = new int[Classes.COUNT];
    int[] links = new int[Classes.COUNT];
    Arrays.fill(best, -1);
    List<Predicate.Hit> hits = pair.scene().hits();
    for (int h = 0; h < hits.size(); h++) {
      Link link = new Link();
      Predicate.link(pair, hits.get(h), link);
      int type = Classes.of(hits.get(h).predicate().type());
      if (best[type] < 0 || link.sum > links[type]) {
        best[type] = h;
        links[type] = link.sum;
      }
    }
    double[] summed = new double[scores.length];
    for (int c = 0; c < scores.length; c++) {
      summed[c] = (scores[c] + links[c]) / 100.0;
    }
    double[] shares = softmax(summed);
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] *= c == Classes.NONE || best[c] >= 0 ? 1 : UNNAMED;
      sum += shares[c];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= sum;
    }
    return new Verdict(pair, shares, best);
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

  /// The features that speak most for `type` of a verdict against no act, strongest first.
  List<String> evidence(Verdict verdict, int type, int most) {
    List<Weighed> weighed = new ArrayList<>();
    Features types = parts -> weigh(parts, type, weighed);
    SentenceFeatures.of(verdict.pair().scene(), types);
    PairFeatures.of(verdict.pair(), types);
    if (verdict.hit(type) >= 0) {
      Features links =
          parts -> {
            int at = linkIndex.get(Features.hash(parts));
            if (at >= 0 && linkHundredths[at] > 0) {
              weighed.add(new Weighed(List.of(parts), linkHundredths[at]));
            }
          };
      Predicate.link(verdict.pair(), verdict.pair().scene().hits().get(verdict.hit(type)), links);
    }
    return strongest(weighed, most);
  }

  /// Names of the heaviest features with their weights; of equally heavy ones in alphabetic order,
  /// and only those are named.
  private static List<String> strongest(List<Weighed> weighed, int most) {
    weighed.sort(Comparator.comparingInt(Weighed::hundredths).reversed());
    List<String> strongest = new ArrayList<>(most);
    int i = 0;
    while (i < weighed.size() && strongest.size() < most) {
      int weight = weighed.get(i).hundredths();
      TreeSet<String> names = new TreeSet<>();
      for (; i < weighed.size() && weighed.get(i).hundredths() == weight; i++) {
        names.add(String.join("|", weighed.get(i).parts()));
      }
      names.stream()
          .limit(most - strongest.size())
          .forEach(name -> strongest.add(name + " +" + BigDecimal.valueOf(weight, 2)));
    }
    return List.copyOf(strongest);
  }

  /// A feature with the weight that it adds, in hundredths.
  private record Weighed(List<String> parts, int hundredths) {}

  private void weigh(String[] parts, int type, List<Weighed> weighed) {
    int at = index.get(Features.hash(parts));
    int sum = 0;
    for (int k = 0; at >= 0 && k < classes[at].length; k++) {
      int of = classes[at][k];
      sum += of == type ? hundredths[at][k] : of == Classes.NONE ? -hundredths[at][k] : 0;
    }
    if (sum > 0) {
      weighed.add(new Weighed(List.of(parts), sum));
    }
  }
}
