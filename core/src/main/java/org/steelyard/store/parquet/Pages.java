package org.steelyard.store.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Puts encoded values into pages with their headers.
final class Pages {
  static final int PLAIN = 0;
  static final int DELTA = 5;
  static final int DICTIONARY = 8;
  private static final int RLE = 3;

  private final Bytes out;
  private final boolean gzip;
  private int dictionary;
  private long plain;

  Pages(int room, boolean gzip) {
    this.out = new Bytes(room);
    this.gzip = gzip;
  }

  /// The dictionary's values, plain.
  void dictionary(Bytes values, int count) {
    page(2, values, thrift -> thrift.begin(7).i32(1, count).i32(2, PLAIN).end());
    dictionary = out.size();
  }

  /// Which rows have a value, before the values.
  static void levels(Bytes into, int[] present, int count) {
    Bytes levels = new Bytes(count / 8 + 16);
    Packed.hybrid(levels, present, count, 1);
    into.int32(levels.size()).all(levels);
  }

  /// The rows.
  Chunk data(Bytes body, int encoding, int count, int nulls, byte[] least, byte[] most) {
    page(
        0,
        body,
        thrift -> thrift.begin(5).i32(1, count).i32(2, encoding).i32(3, RLE).i32(4, RLE).end());
    return new Chunk(out, dictionary, plain, gzip, encoding, count, nulls, least, most);
  }

  @FunctionalInterface
  private interface Header {
    Thrift write(Thrift thrift);
  }

  private void page(int type, Bytes body, Header rest) {
    byte[] bytes = gzip ? squeezed(body) : body.array();
    int length = gzip ? bytes.length : body.size();
    Bytes header = new Bytes(64);
    Thrift thrift = new Thrift(header).element().i32(1, type).i32(2, body.size()).i32(3, length);
    rest.write(thrift).end();
    out.all(header).all(bytes, 0, length);
    plain += header.size() + body.size();
  }

  private static byte[] squeezed(Bytes body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.size() / 3 + 64);
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(packed, 1 << 14) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        }) {
      gzip.write(body.array(), 0, body.size());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return packed.toByteArray();
  }
}
