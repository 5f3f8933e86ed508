package org.steelyard.store.json;

/// How a type is written as JSON and read again.
///
/// `decode(encode(x))` equals `x`; `encode` gives equal texts for equal values.
public interface Codec<T> {
  /// Writes the properties of `value` into the object that is open.
  void write(T value, JsonOut out);

  /// Makes a value from the properties of an object.
  T read(JsonIn in);

  /// One line of JSON without a line break.
  default String encode(T value) {
    return JsonOut.render(out -> write(value, out));
  }

  /// The value that `json` was encoded from. Throws [IllegalArgumentException] where it is none.
  default T decode(String json) {
    return read(JsonIn.parse(json));
  }
}
