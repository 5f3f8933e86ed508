package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steelyard.coding.Coder;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.coding.evaluate.EventGold;
import org.steelyard.coding.evaluate.EventScore;
import org.steelyard.coding.evaluate.Triple;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.language.Table;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;

/// The coder trained without every third story (by Java's hash of its id) and tried on these: what
/// settings are chosen by. `docs/reference/accuracy.md` has the figures that it prints.
final class KeptAsideTest {
  private static final ActorFinder FINDER = new ActorFinder(ActorTables.load());
  private static final Analyser ANALYSER = new Analyser(FINDER::words);

  private static boolean aside(String story) {
    return Math.floorMod(story.hashCode(), 3) == 0;
  }

  private static LinearModel trained(Tongue tongue) {
    List<Trainer.Example> examples =
        new TrainingSet(FINDER, ANALYSER, story -> !aside(story)).load(List.of(tongue));
    return WeightsFile.parse(WeightsFile.text(Trainer.train(examples, Trainer.Settings.STANDARD)));
  }

  private static List<EventGold> gold(Tongue tongue) {
    List<EventGold> gold = new ArrayList<>();
    for (StorySet.Story story :
        StorySet.parse(Table.text("data/training/" + tongue.code() + "-stories.jsonl"))) {
      for (int i = 0; aside(story.id()) && i < story.sentences().size(); i++) {
        StorySet.Sentence sentence = story.sentences().get(i);
        gold.add(
            new EventGold(
                story.id() + "#" + i,
                story.id(),
                i,
                tongue.code(),
                sentence.annotated().text(),
                acts(sentence),
                Set.of()));
      }
    }
    return gold;
  }

  private static List<EventGold.Act> acts(StorySet.Sentence sentence) {
    Set<String> codes = new TreeSet<>(sentence.actors().values());
    List<EventGold.Act> acts = new ArrayList<>();
    for (String source : codes) {
      for (String target : codes) {
        Set<PloverType> types = new LinkedHashSet<>(sentence.between(source, target));
        boolean both = types.equals(new LinkedHashSet<>(sentence.between(target, source)));
        if (!types.isEmpty() && !source.equals(target) && (!both || source.compareTo(target) < 0)) {
          acts.add(new EventGold.Act(source, target, types, Set.of(), both));
        }
      }
    }
    return acts;
  }

  private static List<List<Triple>> code(ActFinder acts, String language, List<String> texts) {
    List<List<Triple>> triples = new ArrayList<>();
    texts.forEach(text -> triples.add(new ArrayList<>()));
    for (Sentence sentence : FINDER.analyse(SentenceDocument.of(language, texts)).sentences()) {
      for (Act act : acts.find(sentence)) {
        triples
            .get(sentence.passage().ordinal())
            .add(
                new Triple(act.source().code(), act.target().code(), act.type(), act.reciprocal()));
      }
    }
    return triples;
  }

  @ParameterizedTest
  @EnumSource(Tongue.class)
  void storiesThatWereKeptAsideAreCodedFarBetterThanByChance(Tongue tongue) {
    Models models = new Models(Map.of(tongue, trained(tongue)));
    ActFinder acts = new ActFinder(ANALYSER, models, Coder.THRESHOLD);
    EventScore.Part score =
        EventScore.of(gold(tongue), (language, texts) -> code(acts, language, texts)).overall();
    System.out.printf(
        Locale.ROOT,
        "%s  %d sentences, %d acts, %d coded: precision %.3f, recall %.3f, F1 %.3f%n",
        tongue.code(),
        score.sentences(),
        score.gold(),
        score.predicted(),
        score.counts().precision(),
        score.counts().recall(),
        score.counts().f1());
    assertThat(score.counts().f1()).isGreaterThan(0.3);
  }
}
