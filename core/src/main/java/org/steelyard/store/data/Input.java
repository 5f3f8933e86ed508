package org.steelyard.store.data;

import java.util.Comparator;
import org.steelyard.model.Given;

/// One line of `inputs.jsonl`: an input that was offered and what was decided about it.
///
/// @param name file name, archive entry or address
/// @param bytes SHA-256 of the bytes offered, 64 hexadecimal digits
/// @param given what a person said about it
/// @param kind what was decided
/// @param reason why, for people; empty where it was accepted
/// @param run id of the run that decided
public record Input(String name, String bytes, Given given, Kind kind, String reason, String run) {
  /// What reading said of an input.
  public enum Kind {
    /// Its bytes are kept in `documents/`.
    ACCEPTED,
    SKIPPED,
    REFUSED
  }

  /// What makes two inputs the same input.
  public record Key(String name, String bytes, Given given) {}

  /// Which of several inputs with equal bytes names the document: the one of which most is given,
  /// then the first by name. Not the first offered: the order of offering must not matter.
  public static final Comparator<Key> PREFERENCE =
      Comparator.<Key>comparingInt(key -> -key.given().parts())
          .thenComparing(Key::name)
          .thenComparing(key -> key.given().toString());

  public Key key() {
    return new Key(name, bytes, given);
  }
}
