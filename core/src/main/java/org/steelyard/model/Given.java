package org.steelyard.model;

/// What is known of a document from outside its bytes: from the person who gave it, or from what
/// it came in (a row of a table, a feed, an archive of the web, a message).
///
/// @param published date with how it is known: [PublicationDate.How#GIVEN] overrides the document,
/// weaker evidence competes with what the document says; [PublicationDate#UNKNOWN] for none
/// @param source publisher and address; [Source#UNKNOWN] for none
/// @param title title, or empty
/// @param language ISO 639-1, or empty
/// @param charset name of the encoding declared outside (an HTTP or mail header), or empty
/// @param captured when it was fetched; [When#UNKNOWN] for none
public record Given(
    PublicationDate published,
    Source source,
    String title,
    String language,
    String charset,
    When captured) {
  /// Nothing is given: the document speaks for itself.
  public static final Given NOTHING = new Given(PublicationDate.UNKNOWN, Source.UNKNOWN);

  /// Date and source alone.
  public Given(PublicationDate published, Source source) {
    this(published, source, "", "", "", When.UNKNOWN);
  }

  /// How many parts are given, 0 to 6.
  public int parts() {
    return (published.equals(PublicationDate.UNKNOWN) ? 0 : 1)
        + (source.equals(Source.UNKNOWN) ? 0 : 1)
        + (title.isEmpty() ? 0 : 1)
        + (language.isEmpty() ? 0 : 1)
        + (charset.isEmpty() ? 0 : 1)
        + (captured.known() ? 1 : 0);
  }

  /// What is given here, and from `outer` what is not: a folder's givens hold for its files.
  public Given within(Given outer) {
    return new Given(
        published.equals(PublicationDate.UNKNOWN)
                || outer.published.how() == PublicationDate.How.GIVEN
            ? outer.published
            : published,
        source.equals(Source.UNKNOWN) ? outer.source : source,
        title.isEmpty() ? outer.title : title,
        language.isEmpty() ? outer.language : language,
        charset.isEmpty() ? outer.charset : charset,
        captured.known() ? captured : outer.captured);
  }
}
