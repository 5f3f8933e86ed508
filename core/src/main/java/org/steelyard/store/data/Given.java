package org.steelyard.store.data;

import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;

/// What a person said about a document, so that it cannot be derived from the bytes.
///
/// @param published the date given, [PublicationDate#UNKNOWN] where none was
/// @param source the source given, [Source#UNKNOWN] where none was
public record Given(PublicationDate published, Source source) {
  /// Nothing was given.
  public static final Given NOTHING = new Given(PublicationDate.UNKNOWN, Source.UNKNOWN);

  /// How many of the two were given, 0 to 2.
  public int parts() {
    return (published.equals(PublicationDate.UNKNOWN) ? 0 : 1)
        + (source.equals(Source.UNKNOWN) ? 0 : 1);
  }
}
