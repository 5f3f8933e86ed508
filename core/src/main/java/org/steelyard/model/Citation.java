package org.steelyard.model;

/// Where a number or sentence can be checked.
///
/// @param documentId document
/// @param span where in its text
/// @param quote the slice there
public record Citation(String documentId, Span span, String quote) {
  public Citation {
    if (quote.length() != span.length()) {
      throw new IllegalArgumentException("A citation's quote is the slice at its span.");
    }
  }

  public static Citation of(Provenance.FromText provenance) {
    return new Citation(provenance.documentId(), provenance.span(), provenance.quote());
  }
}
