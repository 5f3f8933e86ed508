package org.steelyard.model;

/// What a document says of its making, besides title, publisher and date of publication.
///
/// @param author byline as printed, or empty
/// @param section part of the publication (World, Politics), or empty
/// @param updated when it was last changed; [When#UNKNOWN] where not said
/// @param captured when it was fetched or archived; [When#UNKNOWN] where not said
public record Imprint(String author, String section, When updated, When captured) {
  /// Nothing is said.
  public static final Imprint NONE = new Imprint("", "", When.UNKNOWN, When.UNKNOWN);

  /// The same with a time of capture.
  public Imprint captured(When when) {
    return new Imprint(author, section, updated, when);
  }
}
