package org.steelyard.coding.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Pair;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// Finds stated counts of meetings: `the third meeting of the two leaders since early 2024`.
public final class StatedCounts {
  /// Words between the count and what is counted: `third official visit`.
  private static final int GAP = 2;

  private final Map<Tongue, Words> words;

  /// A finder for the languages of `words`.
  public StatedCounts(Map<Tongue, Words> words) {
    this.words = Map.copyOf(words);
  }

  /// Counts stated in `document`, in order; those without two states or a year are left out.
  ///
  /// @param dates for each sentence its dates
  public List<StatedCount> find(AnalysedDocument document, List<List<DatedSpan>> dates) {
    MainActors main = new MainActors(document);
    List<StatedCount> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Words forms = words.get(sentence.tongue());
      if (forms == null) {
        continue;
      }
      Hits hits = new Hits(sentence.tokens(), forms);
      for (Hit ordinal : hits.of("ordinal")) {
        for (Hit meeting : hits.of("meeting")) {
          int gap = meeting.first() - ordinal.end();
          if (gap >= 0 && gap <= GAP && free(sentence, ordinal.end(), meeting.first())) {
            found.addAll(counted(sentence, i, ordinal, meeting, dates.get(i), main));
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean free(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.tokens().get(i).word()) {
        return false;
      }
    }
    return true;
  }

  private static List<StatedCount> counted(
      Sentence sentence,
      int index,
      Hit ordinal,
      Hit meeting,
      List<DatedSpan> dates,
      MainActors main) {
    List<String> states = MainActors.states(sentence);
    List<String> pair = states.size() == 2 ? states : main.pair(index);
    int number = Integer.parseInt(ordinal.value());
    When published = sentence.document().published().when();
    int year = year(dates);
    // `The first visit since 2018` counts nothing: a first meeting counts in its own year only.
    boolean current = published.known() && published.to().getYear() == year;
    if (pair.size() != 2 || year == 0 || (number == 1 && !current)) {
      return List.of();
    }
    Pair of = Pair.of(pair.get(0), pair.get(1));
    return List.of(
        new StatedCount(
            Ids.of("s", sentence.document().id(), sentence.passage().span(), of, number, year),
            of,
            number,
            year,
            meeting.value(),
            sentence.provenance()));
  }

  /// The one year that the dates of a sentence agree on, or 0.
  private static int year(List<DatedSpan> dates) {
    int year = 0;
    for (DatedSpan date : dates) {
      boolean calendar =
          date.when().known()
              && date.when().precision() != Precision.PUBLICATION
              && date.when().from().getYear() == date.when().to().getYear();
      int of = calendar ? date.when().from().getYear() : 0;
      if (of == 0 || (year != 0 && year != of)) {
        return 0;
      }
      year = of;
    }
    return year;
  }
}
