package org.steelyard.store;

import java.util.List;
import org.steelyard.model.Report;
import org.steelyard.store.data.Merged;

/// All that is needed to make the database again from the documents.
public interface Rebuilder extends DocumentReader {
  /// The events of all `reports`, which come in canonical order.
  Merged merge(List<Report> reports);
}
