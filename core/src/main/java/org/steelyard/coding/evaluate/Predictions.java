package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Coding;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;

/// What a coding says of each sentence of a document.
public final class Predictions {
  private Predictions() {}

  /// The acts said to have happened, by passage of `document`. Planned, negated and conditional
  /// reports make no event, so they are no prediction of one.
  public static List<List<Triple>> triples(ReadDocument document, Coding coding) {
    List<List<Triple>> triples = new ArrayList<>();
    for (Passage passage : document.passages()) {
      triples.add(
          coding.reports().stream()
              .filter(report -> report.modality().happened())
              .filter(report -> stands(report, passage))
              .map(Triple::of)
              .toList());
    }
    return triples;
  }

  /// Whether a report belongs to a passage: it begins there.
  private static boolean stands(Report report, Passage passage) {
    int start = report.provenance().span().start();
    return passage.span().start() <= start && start < passage.span().end();
  }
}
