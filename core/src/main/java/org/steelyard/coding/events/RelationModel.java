package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;

/// Answers which act stands between two given actors of a sentence.
public final class RelationModel {
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
  private final Models models;

  RelationModel(ActorFinder actors, Analyser analyser, Models models) {
    this.actors = actors;
    this.analyser = analyser;
    this.models = models;
  }

  /// The model that ships, over `actors`.
  public static RelationModel load(ActorFinder actors) {
    return new RelationModel(actors, new Analyser(actors::words), new Models());
  }

  /// Trains on the project's own sentences of `tongue`; the result is the text of its weights
  /// file,
  /// the same bytes each time.
  public static String train(ActorFinder actors, Tongue tongue) {
    List<Trainer.Example> examples =
        new TrainingSet(actors, new Analyser(actors::words)).load(List.of(tongue));
    return WeightsFile.text(Trainer.train(examples, Trainer.Settings.STANDARD));
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
    LinearModel model = models.of(tongue);
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
