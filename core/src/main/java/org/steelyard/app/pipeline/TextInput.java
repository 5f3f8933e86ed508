package org.steelyard.app.pipeline;

/// A text given for coding, with what its giver says of it. Unknown parts are empty.
///
/// @param id key to answer with
/// @param text the text; offsets in the answer are UTF-16 into it
/// @param language ISO 639-1
/// @param date publication date, ISO 8601
/// @param source publisher
/// @param title title
public record TextInput(
    String id, String text, String language, String date, String source, String title) {
  /// A text of which nothing is known.
  public static TextInput of(String text) {
    return new TextInput("text", text, "", "", "", "");
  }
}
