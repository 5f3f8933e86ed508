package org.steelyard.model;

/// One document as read. Its text never changes, so that offsets hold.
///
/// @param id SHA-256 of the raw bytes, 64 hexadecimal digits
/// @param title as printed, or empty
/// @param text canonical text: decoded bytes for plain text, visible text for HTML
/// @param language ISO 639-1 of most of the body, `und` where undetermined
/// @param imprint author, section, updates
/// @param name file name or address it was read from, for people
public record Document(
    String id,
    Source source,
    String title,
    String text,
    String language,
    PublicationDate published,
    Imprint imprint,
    String name) {
  /// A document of whose making nothing is known.
  public Document(
      String id,
      Source source,
      String title,
      String text,
      String language,
      PublicationDate published,
      String name) {
    this(id, source, title, text, language, published, Imprint.NONE, name);
  }

  public Document {
    if (!id.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "A document's id is a SHA-256 in hexadecimal, but is '" + id + "'.");
    }
    Checks.nonBlank(text, "A document's text");
    Checks.nonBlank(language, "A document's language");
  }
}
