package org.steelyard.store;

import java.util.List;
import org.steelyard.model.Coding;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.store.data.Merged;

/// All that is needed to make the database again from the documents.
public interface Rebuilder extends DocumentReader {
  /// What is coded from a document. Is called from several threads.
  Coding code(ReadDocument document);

  /// The events of all `reports`, which come in canonical order.
  Merged merge(List<Report> reports);
}
