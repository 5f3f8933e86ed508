package org.steelyard.model;

/// Who published a document. Unknown parts are empty, never guessed.
///
/// @param id stable key: host name, or slug of the publisher; `unknown` when nothing is known
/// @param publisher name as printed
/// @param country ISO 3166-1 alpha-3 of the publisher, or empty
/// @param language ISO 639-1, or empty
/// @param url address of the document, or empty
/// @param licence licence as stated, or empty
public record Source(
    String id, String publisher, String country, String language, String url, String licence) {
  /// Nothing is known of who published it.
  public static final Source UNKNOWN = new Source("unknown", "", "", "", "", "");

  public Source {
    Checks.nonBlank(id, "A source's id");
  }
}
