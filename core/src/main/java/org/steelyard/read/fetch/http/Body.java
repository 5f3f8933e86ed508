package org.steelyard.read.fetch.http;

import java.util.List;
import org.steelyard.read.fetch.address.WebAddress;

/// A body with what its server said of it.
///
/// A class and not a record: its bytes are an array.
public final class Body {
  private final WebAddress address;
  private final byte[] bytes;
  private final MediaType type;
  private final Validators validators;
  private final List<String> notes;

  /// @param address where it was found, after redirects
  /// @param bytes unpacked; not copied
  /// @param type media type and encoding as the server said
  /// @param validators to ask for it again
  /// @param notes what a person should know of the way here
  public Body(
      WebAddress address, byte[] bytes, MediaType type, Validators validators, List<String> notes) {
    this.address = address;
    this.bytes = bytes;
    this.type = type;
    this.validators = validators;
    this.notes = List.copyOf(notes);
  }

  /// Where it was found, after redirects.
  public WebAddress address() {
    return address;
  }

  /// Its bytes, unpacked; not copied, not to be changed.
  public byte[] bytes() {
    return bytes;
  }

  /// Media type and encoding as the server said.
  public MediaType type() {
    return type;
  }

  /// To ask for it again.
  public Validators validators() {
    return validators;
  }

  /// What a person should know of the way here, such as a redirect from https to http.
  public List<String> notes() {
    return notes;
  }

  /// The same with these notes.
  Body noting(List<String> said) {
    return new Body(address, bytes, type, validators, said);
  }
}
