package org.steelyard.imports;

/// Whose data these are and what may be done with them.
///
/// @param licence terms of the publisher, in a sentence
/// @param citation how to cite them
/// @param address where they are published
/// @param coverage what they cover: years, states; outside of it there is no data
/// @param bibtex the citation as a BibTeX entry
/// @param reexport whether rows may be given out again; where not, only what is computed from them
public record Origin(
    String licence,
    String citation,
    String address,
    String coverage,
    String bibtex,
    boolean reexport) {
  /// An origin that names licence and citation.
  public Origin {
    if (licence.isBlank() || citation.isBlank()) {
      throw new IllegalArgumentException("An origin needs a licence and a citation.");
    }
  }
}
