package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.steelyard.model.Measured;
import org.steelyard.read.evaluate.Bootstrap;

/// How often the same sentence in several languages gets the same codings: rows with the same
/// document and number are taken for translations of each other. Gold labels play no part.
///
/// @param languages each language against English, by ISO 639-1 code, in alphabetic order
/// @param together sentences coded the same in all languages that have them, two at least
public record AgreementAcrossLanguages(Map<String, Part> languages, Part together) {
  private static final String ENGLISH = "en";
  private static final String NO_DATA = "no sentence is there in several languages";
  private static final String NO_CODING = "nothing was coded in any language";

  public AgreementAcrossLanguages {
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }

  /// Shares of identical codings, with intervals from drawing whole documents.
  ///
  /// @param overall of all sentences: most hold no act in any language
  /// @param coded of the sentences in which something was coded in one language at least
  public record Part(Measured overall, Measured coded) {}

  /// Whether any sentence is there in several languages.
  public boolean any() {
    return together.overall().n() > 0;
  }

  /// Codes each document in each language and compares sentence by sentence.
  ///
  /// @throws IllegalStateException where the coder answers another number of sentences
  public static AgreementAcrossLanguages of(List<EventGold> gold, EventScore.Coder coder) {
    Map<String, Map<String, List<EventGold>>> documents = new TreeMap<>();
    for (EventGold row : gold) {
      documents
          .computeIfAbsent(row.document(), key -> new TreeMap<>())
          .computeIfAbsent(row.language(), key -> new ArrayList<>())
          .add(row);
    }
    List<List<Map<String, Set<Triple>>>> coded = new ArrayList<>();
    documents.values().forEach(versions -> coded.add(sentences(versions, coder)));
    Set<String> others = new TreeSet<>();
    gold.forEach(row -> others.add(row.language()));
    others.remove(ENGLISH);
    Map<String, Part> languages = new TreeMap<>();
    for (String other : others) {
      languages.put(other, part(coded, Set.of(ENGLISH, other)));
    }
    languages.values().removeIf(part -> part.overall().n() == 0);
    return new AgreementAcrossLanguages(languages, part(coded, Set.of()));
  }

  /// For each sentence of a document, by language, what is coded in it.
  private static List<Map<String, Set<Triple>>> sentences(
      Map<String, List<EventGold>> versions, EventScore.Coder coder) {
    Map<Integer, Map<String, Set<Triple>>> byNumber = new TreeMap<>();
    versions.forEach(
        (language, rows) -> {
          rows.sort(Comparator.comparingInt(EventGold::sentence).thenComparing(EventGold::id));
          List<List<Triple>> triples =
              coder.code(language, rows.stream().map(EventGold::text).toList());
          if (triples.size() != rows.size()) {
            throw new IllegalStateException(
                "The coder answered " + triples.size() + " of " + rows.size() + " sentences.");
          }
          for (int i = 0; i < rows.size(); i++) {
            Set<Triple> own =
                byNumber
                    .computeIfAbsent(rows.get(i).sentence(), key -> new TreeMap<>())
                    .computeIfAbsent(language, key -> new HashSet<>());
            triples.get(i).forEach(triple -> own.add(triple.ordered()));
          }
        });
    return List.copyOf(byNumber.values());
  }

  /// What was compared in some documents.
  private record Counts(int sentences, int same, int coded, int sameCoded) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          sentences + other.sentences,
          same + other.same,
          coded + other.coded,
          sameCoded + other.sameCoded);
    }

    double overall() {
      return sentences == 0 ? Double.NaN : (double) same / sentences;
    }

    double ofCoded() {
      return coded == 0 ? Double.NaN : (double) sameCoded / coded;
    }
  }

  /// @param wanted languages that are compared; empty for all that a sentence has
  private static Part part(List<List<Map<String, Set<Triple>>>> documents, Set<String> wanted) {
    List<Counts> counts = new ArrayList<>();
    for (List<Map<String, Set<Triple>>> sentences : documents) {
      Counts own = Counts.NONE;
      for (Map<String, Set<Triple>> versions : sentences) {
        own = own.plus(compared(versions, wanted));
      }
      if (own.sentences() > 0) {
        counts.add(own);
      }
    }
    Counts all = counts.stream().reduce(Counts.NONE, Counts::plus);
    return new Part(
        interval(counts, all.sentences(), NO_DATA, Counts::overall),
        interval(counts, all.coded(), NO_CODING, Counts::ofCoded));
  }

  private static Counts compared(Map<String, Set<Triple>> versions, Set<String> wanted) {
    List<Set<Triple>> some =
        versions.entrySet().stream()
            .filter(version -> wanted.isEmpty() || wanted.contains(version.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    if (some.size() < 2) {
      return Counts.NONE;
    }
    boolean same = some.stream().allMatch(some.getFirst()::equals);
    boolean coded = some.stream().anyMatch(triples -> !triples.isEmpty());
    return new Counts(1, same ? 1 : 0, coded ? 1 : 0, same && coded ? 1 : 0);
  }

  private static Measured interval(
      List<Counts> counts, int n, String nothing, ToDoubleFunction<Counts> share) {
    return Bootstrap.interval(
        counts.size(),
        n,
        nothing,
        sample -> {
          Counts sum = Counts.NONE;
          for (int i : sample) {
            sum = sum.plus(counts.get(i));
          }
          return share.applyAsDouble(sum);
        });
  }
}
