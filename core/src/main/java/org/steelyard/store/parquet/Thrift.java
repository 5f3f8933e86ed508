package org.steelyard.store.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Thrift's compact protocol, as far as Parquet's metadata need it. A structure is begun, its
/// fields are written by ascending number, and it is ended.
final class Thrift {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private final Bytes out;
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  Thrift(Bytes out) {
    this.out = out;
  }

  private void field(int number, int type) {
    int step = number - last;
    if (step > 0 && step <= 15) {
      out.one((step << 4) | type);
    } else {
      out.one(type).zigzag(number);
    }
    last = number;
  }

  Thrift i32(int number, int value) {
    field(number, I32);
    out.zigzag(value);
    return this;
  }

  Thrift i64(int number, long value) {
    field(number, I64);
    out.zigzag(value);
    return this;
  }

  Thrift text(int number, String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return binary(number, utf8);
  }

  Thrift binary(int number, byte[] value) {
    field(number, BINARY);
    out.varint(value.length).all(value, 0, value.length);
    return this;
  }

  /// A structure within a field.
  Thrift begin(int number) {
    field(number, STRUCT);
    return element();
  }

  /// A structure at the top or within a list.
  Thrift element() {
    outer.push(last);
    last = 0;
    return this;
  }

  Thrift end() {
    out.one(0);
    last = outer.pop();
    return this;
  }

  private void list(int number, int size, int type) {
    field(number, LIST);
    if (size < 15) {
      out.one((size << 4) | type);
    } else {
      out.one(0xF0 | type).varint(size);
    }
  }

  /// A list of structures; each follows as [#element] and [#end].
  Thrift structures(int number, int size) {
    list(number, size, STRUCT);
    return this;
  }

  Thrift numbers(int number, int... values) {
    list(number, values.length, I32);
    for (int value : values) {
      out.zigzag(value);
    }
    return this;
  }

  /// A list of one text.
  Thrift texts(int number, String only) {
    list(number, 1, BINARY);
    byte[] utf8 = only.getBytes(StandardCharsets.UTF_8);
    out.varint(utf8.length).all(utf8, 0, utf8.length);
    return this;
  }
}
