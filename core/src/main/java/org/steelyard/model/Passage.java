package org.steelyard.model;

/// One sentence (or heading, or menu item) of a document.
///
/// @param documentId document it belongs to
/// @param ordinal place in the document, from 0
/// @param paragraph number of the paragraph that holds it, from 0
/// @param span where it stands in [Document#text()]
/// @param language ISO 639-1, `und` where undetermined
/// @param clean the same words, readable, with a map to the original
public record Passage(
    String documentId,
    int ordinal,
    int paragraph,
    Span span,
    PassageKind kind,
    String language,
    CleanText clean) {
  public Passage {
    if (ordinal < 0 || paragraph < 0) {
      throw new IllegalArgumentException("A passage's ordinal and paragraph begin at 0.");
    }
    Checks.nonBlank(clean.text(), "A passage's text");
    if (!span.contains(clean.original(new Span(0, clean.text().length())))) {
      throw new IllegalArgumentException(
          "A passage's clean text lies outside its span " + span + ".");
    }
  }
}
