package org.steelyard.app.catalogue;

/// Data that a measure needs.
///
/// @param data kind of imported data, or `coded events`
/// @param command how to get them into a workspace
public record Requirement(String data, String command) {
  /// Events coded from documents.
  public static final Requirement CODED = new Requirement("coded events", "./steelyard read PATH");

  /// An imported kind.
  public static Requirement imported(String kind) {
    return new Requirement(kind, "./steelyard import " + kind + " FILE");
  }

  /// Why there is no number where these are absent.
  public String absent() {
    return data + " is not imported: " + command;
  }
}
