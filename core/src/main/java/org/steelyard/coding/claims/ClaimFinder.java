package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Claim;
import org.steelyard.model.Speaker;

/// Finds the claims of a document: who says what of whom, and what is foreseen.
public final class ClaimFinder {
  private final Map<Tongue, Judgement> judgements = new EnumMap<>(Tongue.class);
  private final Map<Tongue, Speakers> speakers = new EnumMap<>(Tongue.class);

  /// A finder for the languages of `words`.
  public ClaimFinder(Map<Tongue, Words> words) {
    words.forEach(
        (tongue, forms) -> {
          judgements.put(tongue, new Judgement(forms));
          speakers.put(tongue, new Speakers(forms));
        });
  }

  /// Claims of `document` in order; none without a speaker.
  ///
  /// @param dates for each sentence its dates
  public List<Claim> find(AnalysedDocument document, List<List<DatedSpan>> dates) {
    Speaker author = Memory.NOBODY;
    for (Map.Entry<Tongue, Judgement> entry : judgements.entrySet()) {
      Speakers of = speakers.get(entry.getKey());
      if (author.equals(Memory.NOBODY) && of != null && speaks(document, entry.getKey())) {
        author = Authors.of(document, entry.getValue().words(), of);
      }
    }
    Reading reading = new Reading(document, dates, author);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Tongue tongue = document.sentences().get(i).tongue();
      Judgement judgement = judgements.get(tongue);
      Speakers of = speakers.get(tongue);
      if (judgement != null && of != null) {
        claims.addAll(reading.sentence(i, judgement, of));
      }
    }
    return claims;
  }

  private static boolean speaks(AnalysedDocument document, Tongue tongue) {
    return document.sentences().stream().anyMatch(s -> s.tongue() == tongue);
  }
}
