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
    List<Mention> mentions = actors.mentions(tokens, tongue);
    Candidate.Range source = TrainingSet.range(tokens, marked.source(), mentions);
    Candidate.Range target = TrainingSet.range(tokens, marked.target(), mentions);
    List<Candidate.Range> all = new ArrayList<>(List.of(source, target));
    all.addAll(TrainingSet.others(mentions, source, target));
    Scene scene = analyser.analyse(tongue, tokens, all);
    LinearModel model = models.of(tongue);
    Verdict verdict = model.judge(scene.pair(source, target), model.base(scene));
    int best = verdict.best();
    PloverType type = Classes.type(best);
    return new Answer(
        type,
        verdict.rule(type),
        verdict.share(best) / verdict.any(),
        model.evidence(verdict, best, 6));
  }
}
