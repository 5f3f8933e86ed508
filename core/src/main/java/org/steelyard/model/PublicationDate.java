package org.steelyard.model;

/// When a document was published and how that is known.
///
/// @param when the day (or coarser); [When#UNKNOWN] only together with [How#UNKNOWN]
/// @param how the evidence
public record PublicationDate(When when, How how) {
  /// No evidence of a publication date.
  public static final PublicationDate UNKNOWN = new PublicationDate(When.UNKNOWN, How.UNKNOWN);

  /// Evidence for a publication date, strongest first.
  public enum How {
    /// A person or a table's column said so.
    GIVEN,
    /// A feed or sitemap said so.
    FEED,
    JSON_LD,
    META,
    TIME_ELEMENT,
    BYLINE,
    URL,
    TEXT,
    /// A message's or a server's header.
    HEADER,
    FILE_NAME,
    UNKNOWN
  }

  public PublicationDate {
    if (when.known() == (how == How.UNKNOWN)) {
      throw new IllegalArgumentException("Date " + when + " contradicts its evidence " + how + ".");
    }
  }
}
