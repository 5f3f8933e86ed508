package org.steelyard.coding.dates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// The dates of all sentences of a document; a year is spoken of for some sentences after.
public final class DocumentDates {
  /// For how many sentences a written year stays the one spoken of.
  private static final int CARRY = 3;

  private final Map<Tongue, DateFinder> finders = new EnumMap<>(Tongue.class);

  /// Finders for the languages of `words`.
  public DocumentDates(Map<Tongue, Words> words) {
    words.forEach((tongue, forms) -> finders.put(tongue, new DateFinder(forms)));
  }

  /// For each sentence of `document`, in order, its dates.
  public List<List<DatedSpan>> of(AnalysedDocument document) {
    When publication = document.read().document().published().when();
    List<List<DatedSpan>> all = new ArrayList<>();
    int year = 0;
    int age = 0;
    for (Sentence sentence : document.sentences()) {
      DateFinder finder = finders.get(sentence.tongue());
      List<DatedSpan> dates =
          finder == null ? List.of() : finder.find(sentence, publication, age < CARRY ? year : 0);
      age++;
      for (DatedSpan date : dates) {
        if (date.year() > 0) {
          year = date.year();
          age = 0;
        }
      }
      all.add(List.copyOf(dates));
    }
    return List.copyOf(all);
  }

  /// The date that belongs to token `i`: the nearest in its clause, else in its sentence, else the
  /// day of publication with [Precision#PUBLICATION], else [When#UNKNOWN].
  ///
  /// @param dates the sentence's dates
  public static When nearest(List<DatedSpan> dates, Clauses clauses, int i, When publication) {
    When best = When.UNKNOWN;
    int least = Integer.MAX_VALUE;
    for (DatedSpan date : dates) {
      boolean same = clauses.same(i, date.first());
      int distance = date.distance(i) + (same ? 0 : Integer.MAX_VALUE / 2);
      // Of two equally near dates the later one: `met in 2019 and parted in 2021`.
      if (distance <= least) {
        least = distance;
        best = date.when();
      }
    }
    if (best.known() || !publication.known()) {
      return best;
    }
    return new When(publication.from(), publication.to(), Precision.PUBLICATION);
  }
}
