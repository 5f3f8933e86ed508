package org.steelyard.store;

import org.steelyard.model.Given;
import org.steelyard.store.data.Input;
import org.steelyard.store.json.Surrogates;

/// An input as it is offered to the workspace.
///
/// A class and not a record: its bytes are an array.
public final class Offer {
  private final byte[] raw;
  private final Input.Key key;

  /// @param raw the bytes as read, not copied; empty where they could not be read
  /// @param name file name, archive entry or address
  /// @param given what a person said about it
  public Offer(byte[] raw, String name, Given given) {
    this.raw = raw;
    this.key = new Input.Key(Surrogates.replace(name), Hashes.sha256(raw), given);
  }

  /// The bytes; not copied, not to be changed.
  public byte[] raw() {
    return raw;
  }

  /// File name, archive entry or address.
  public String name() {
    return key.name();
  }

  /// SHA-256 of the bytes: the id of the document that they are.
  public String id() {
    return key.bytes();
  }

  /// What a person said about it.
  public Given given() {
    return key.given();
  }

  Input.Key key() {
    return key;
  }
}
