package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;

/// Answers which act stands between two given actors of a sentence.
public final class RelationModel {
  /// Where the trained weights lie.
  static final String WEIGHTS = "data/model/relation.tsv";

  /// The best type with its share of belief among the sixteen.
  ///
  /// @param rule lexicon entry that speaks for the type, or `model` where none does
  /// @param confidence 0 to 1
  public record Answer(PloverType type, String rule, double confidence, List<String> evidence) {
    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  private final ActorFinder actors;
  private final Analyser analyser;
  private final LinearModel model;

  RelationModel(ActorFinder actors, Analyser analyser, LinearModel model) {
    this.actors = actors;
    this.analyser = analyser;
    this.model = model;
  }

  /// The model that ships, over `actors`.
  public static RelationModel load(ActorFinder actors) {
    return new RelationModel(actors, new Analyser(), loadWeights());
  }

  /// Trains on the project's own sentences; the result is the text of the weights file.
  public static String train(ActorFinder actors) {
    List<Trainer.Example> examples =
        new TrainingSet(actors, new Analyser()).load(List.of(Tongue.values()));
    return text(Trainer.train(examples, Trainer.Settings.STANDARD));
  }

  /// The weights file: one feature a line, in order.
  static String text(Map<String, short[]> weights) {
    StringBuilder text = new StringBuilder();
    text.append("# feature, then class:hundredths; classes: ");
    text.append(String.join(" ", Classes.names())).append('\n');
    weights.forEach(
        (feature, row) -> {
          text.append(feature);
          char separator = '\t';
          for (int c = 0; c < row.length; c++) {
            if (Math.abs(row[c]) >= 3) {
              text.append(separator).append(c).append(':').append(row[c]);
              separator = ' ';
            }
          }
          text.append('\n');
        });
    return text.toString();
  }

  static LinearModel loadWeights() {
    return parse(Table.text(WEIGHTS));
  }

  static LinearModel parse(String text) {
    Map<String, short[]> dense = new HashMap<>();
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int tab = text.indexOf('\t', at);
      if (text.charAt(at) != '#' && tab > at && tab < end) {
        short[] row = new short[Classes.COUNT];
        int i = tab + 1;
        while (i < end) {
          int colon = text.indexOf(':', i);
          int next = text.indexOf(' ', i);
          next = next < 0 || next > end ? end : next;
          row[Integer.parseInt(text, i, colon, 10)] =
              (short) Integer.parseInt(text, colon + 1, next, 10);
          i = next + 1;
        }
        dense.put(text.substring(at, tab), row);
      }
      at = end + 1;
    }
    return new LinearModel(dense);
  }

  /// The best type between the marked actors of a sentence in `tongue`.
  public Answer answer(Marked marked, Tongue tongue) {
    List<Token> tokens = Tokenizer.tokens(marked.text(), tongue);
    Analyser.Analysed analysed = analyser.analyse(tongue, tokens);
    List<Mention> mentions = actors.mentions(tokens, tongue);
    Candidate.Range source = TrainingSet.range(tokens, marked.source(), mentions);
    Candidate.Range target = TrainingSet.range(tokens, marked.target(), mentions);
    List<Candidate.Range> others = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean apart =
          (mention.end() <= source.first() || source.end() <= mention.first())
              && (mention.end() <= target.first() || target.end() <= mention.first());
      if (apart) {
        others.add(Candidate.Range.of(mention));
      }
    }
    Candidate pair = analysed.pair(source, target, others);
    List<String> features = PairFeatures.of(pair, analyser.words(tongue));
    double[] shares = model.probabilities(pair, features, LinearModel.UNNAMED);
    int best = 1;
    for (int c = 2; c < shares.length; c++) {
      best = shares[c] > shares[best] ? c : best;
    }
    PloverType type = Classes.type(best);
    return new Answer(
        type,
        pair.rule(type),
        shares[best] / (1 - shares[Classes.NONE]),
        model.evidence(features, best, 6));
  }
}
