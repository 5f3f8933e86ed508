package org.steelyard.coding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Coder;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.actors.ActorTables;
import org.steelyard.coding.evaluate.EventGold;
import org.steelyard.coding.evaluate.GoldFile;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.model.PloverType;

/// Why acts of our own gold are missed, by cause: the table of `docs/reference/accuracy.md`.
final class GoldCausesTest {
  private static final Path GOLD = Path.of(System.getProperty("steelyard.root"), "data/gold");

  /// What became of a labelled act.
  private enum Cause {
    RIGHT,
    ACTOR,
    NO_PREDICATE,
    NOT_LINKED,
    WAY_ROUND,
    TYPE
  }

  private static final ActorFinder FINDER = new ActorFinder(ActorTables.load());
  private static final Analyser ANALYSER = new Analyser(FINDER::words);
  private static final ActFinder ACTS = new ActFinder(ANALYSER, new Models(), Coder.THRESHOLD);

  private static boolean same(Act act, EventGold.Act gold) {
    return act.source().code().equals(gold.source()) && act.target().code().equals(gold.target());
  }

  private static boolean turned(Act act, EventGold.Act gold) {
    return act.source().code().equals(gold.target()) && act.target().code().equals(gold.source());
  }

  private static Cause cause(Sentence sentence, EventGold.Act gold) {
    List<Act> acts = ACTS.find(sentence);
    List<Act> between =
        acts.stream()
            .filter(
                a -> same(a, gold) || (turned(a, gold) && (gold.reciprocal() || a.reciprocal())))
            .toList();
    if (between.stream()
        .anyMatch(a -> gold.types().contains(a.type()) || gold.alternatives().contains(a.type()))) {
      return Cause.RIGHT;
    }
    if (!between.isEmpty()) {
      return Cause.TYPE;
    }
    List<Mention> mentions = ANALYSER.actors(sentence);
    Set<String> codes = mentions.stream().map(Mention::code).collect(Collectors.toSet());
    if (!codes.contains(gold.source()) || !codes.contains(gold.target())) {
      return Cause.ACTOR;
    }
    if (acts.stream().anyMatch(a -> turned(a, gold))) {
      return Cause.WAY_ROUND;
    }
    Set<PloverType> types = EnumSet.noneOf(PloverType.class);
    ANALYSER
        .analyse(
            sentence.tongue(),
            sentence.tokens(),
            mentions.stream().map(Candidate.Range::of).toList())
        .hits()
        .forEach(hit -> types.add(hit.predicate().type()));
    return gold.types().stream().noneMatch(types::contains) ? Cause.NO_PREDICATE : Cause.NOT_LINKED;
  }

  @Test
  void whatBecomesOfTheActsOfOurGoldIsPrinted() throws IOException {
    Map<String, Map<String, List<EventGold>>> documents = new TreeMap<>();
    for (EventGold row : GoldFile.events(GOLD.resolve("events.jsonl"))) {
      documents
          .computeIfAbsent(row.language(), k -> new TreeMap<>())
          .computeIfAbsent(row.document(), k -> new ArrayList<>())
          .add(row);
    }
    System.out.println("language  acts  right  actor  no predicate  not linked  way round  type");
    documents.forEach(
        (language, rows) -> {
          Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
          for (List<EventGold> document : rows.values()) {
            document.sort(Comparator.comparingInt(EventGold::sentence));
            List<String> texts = document.stream().map(EventGold::text).toList();
            for (Sentence sentence :
                FINDER.analyse(SentenceDocument.of(language, texts)).sentences()) {
              for (EventGold.Act act : document.get(sentence.passage().ordinal()).records()) {
                counts.merge(cause(sentence, act), 1, Integer::sum);
              }
            }
          }
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          System.out.printf(
              Locale.ROOT,
              "%-8s %5d %6d %6d %13d %11d %10d %5d%n",
              language,
              all,
              counts.getOrDefault(Cause.RIGHT, 0),
              counts.getOrDefault(Cause.ACTOR, 0),
              counts.getOrDefault(Cause.NO_PREDICATE, 0),
              counts.getOrDefault(Cause.NOT_LINKED, 0),
              counts.getOrDefault(Cause.WAY_ROUND, 0),
              counts.getOrDefault(Cause.TYPE, 0));
          assertThat(counts.getOrDefault(Cause.RIGHT, 0)).as(language).isGreaterThan(all / 4);
        });
    assertThat(documents.keySet()).containsExactly("az", "en", "ru", "tr", "uk");
  }
}
