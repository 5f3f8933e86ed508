package org.steelyard.coding.claims;

import java.util.List;
import java.util.Map;
import org.steelyard.coding.Texts;
import org.steelyard.coding.dates.DocumentDates;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Claim;

/// What the finder of claims sees in sentences of a test, published on 20 August 2024.
final class Found {
  private Found() {}

  static List<Claim> in(Tongue tongue, String... sentences) {
    AnalysedDocument document = Texts.document(tongue, "2024-08-20", sentences);
    Map<Tongue, Words> words = Texts.wordsOf(tongue);
    return new ClaimFinder(words).find(document, new DocumentDates(words).of(document));
  }
}
