package org.steelyard.model;

import java.time.LocalDate;
import java.util.List;

/// Where a coded item comes from. Every item has one.
public sealed interface Provenance {
  /// Words of a document.
  ///
  /// @param documentId document
  /// @param span where in [Document#text()]
  /// @param quote exactly the slice of the text at `span`
  record FromText(String documentId, Span span, String quote) implements Provenance {
    public FromText {
      Checks.nonBlank(documentId, "A provenance's document");
      if (quote.length() != span.length()) {
        throw new IllegalArgumentException(
            "The quote has "
                + quote.length()
                + " units, but its span "
                + span
                + " has "
                + span.length()
                + ".");
      }
    }

    /// The slice of `document` at `span`.
    public static FromText of(Document document, Span span) {
      return new FromText(document.id(), span, span.of(document.text()));
    }
  }

  /// A row of an imported data set.
  record FromDataset(String dataset, String version, String row, LocalDate accessed)
      implements Provenance {}

  /// Computed from other items.
  record Derived(String method, String version, List<String> from) implements Provenance {
    public Derived {
      from = List.copyOf(from);
    }
  }
}
