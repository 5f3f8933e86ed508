package org.steelyard.review;

/// A judgement that finds no place now. It stays in the file and is tried again at every replay.
///
/// @param id of the judgement, or `line N` where the line cannot be read
/// @param coder who judged, or empty
/// @param document its document, or empty
/// @param what what was judged, in words
/// @param why why it has no place, for people
public record Lost(String id, String coder, String document, String what, String why) {
  static Lost of(Judgement judgement, String why) {
    return new Lost(
        judgement.id(),
        judgement.coder(),
        judgement.at().documentId(),
        judgement.item() + ": " + judgement.words(),
        why);
  }
}
