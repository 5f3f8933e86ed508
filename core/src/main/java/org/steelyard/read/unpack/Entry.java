package org.steelyard.read.unpack;

import org.steelyard.model.Given;

/// One document found in a container.
///
/// A class and not a record: its bytes are an array.
public final class Entry {
  private final String name;
  private final byte[] bytes;
  private final Given given;

  /// @param name container and place in it: `news.zip!/a/b.html`, `table.csv#12`, or the address
  /// of a page in a web archive
  /// @param bytes the document; not copied
  /// @param given what the container says of it
  public Entry(String name, byte[] bytes, Given given) {
    this.name = name;
    this.bytes = bytes;
    this.given = given;
  }

  /// Container and place in it.
  public String name() {
    return name;
  }

  /// The document; not copied, not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// What the container says of it.
  public Given given() {
    return given;
  }
}
