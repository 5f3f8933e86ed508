package org.steelyard.read;

import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;

/// What the caller knows of a document better than the document itself.
///
/// @param published date that overrides all evidence; [PublicationDate#UNKNOWN] where not
/// given
/// @param source publisher that overrides all evidence; [Source#UNKNOWN] where not given
public record Given(PublicationDate published, Source source) {
  /// Nothing is given: the document speaks for itself.
  public static final Given NOTHING = new Given(PublicationDate.UNKNOWN, Source.UNKNOWN);
}
