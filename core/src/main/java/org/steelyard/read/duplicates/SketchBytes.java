package org.steelyard.read.duplicates;

import java.io.ByteArrayOutputStream;

/// Sketches as bytes: a version, then numbers of 7 bits a byte; hashes as steps from one to the
/// next.
final class SketchBytes {
  private static final int VERSION = 1;
  private static final int MOST = 1 << 16;

  private final byte[] bytes;
  private int at;

  private SketchBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static byte[] write(Sketch sketch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(640);
    out.write(VERSION);
    put(out, sketch.words());
    put(out, sketch.sentences());
    put(out, sketch.figured());
    put(out, sketch.shingles());
    put(out, sketch.figures());
    return out.toByteArray();
  }

  private static void put(ByteArrayOutputStream out, Sample sample) {
    put(out, 2 * sample.size() + (sample.whole() ? 1 : 0));
    int last = 0;
    for (int i = 0; i < sample.size(); i++) {
      put(out, sample.hash(i) - last);
      last = sample.hash(i);
    }
    if (!sample.whole()) {
      put(out, sample.limit() - last);
    }
  }

  private static void put(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 0x7F) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static Sketch read(byte[] bytes) {
    SketchBytes in = new SketchBytes(bytes);
    int version = in.number();
    if (version != VERSION) {
      throw in.refusal("version " + version + " is not " + VERSION);
    }
    Sketch sketch = new Sketch(in.number(), in.number(), in.number(), in.sample(), in.sample());
    if (in.at != bytes.length) {
      throw in.refusal("the sketch ends before the bytes do");
    }
    return sketch;
  }

  private Sample sample() {
    int header = number();
    int size = header >>> 1;
    if (size > MOST || size > bytes.length - at) {
      throw refusal(size + " hashes cannot follow");
    }
    int[] hashes = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      hashes[i] = step(last);
      if (i > 0 && hashes[i] == last) {
        throw refusal("a hash stands twice");
      }
      last = hashes[i];
    }
    return new Sample(hashes, (header & 1) == 1 ? Integer.MAX_VALUE : step(last));
  }

  private int step(int last) {
    long next = (long) last + number();
    if (next > Integer.MAX_VALUE) {
      throw refusal("a hash has more than 31 bits");
    }
    return (int) next;
  }

  private int number() {
    long number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      if (at == bytes.length) {
        throw refusal("they end too early");
      }
      int one = bytes[at++];
      number |= (long) (one & 0x7F) << shift;
      if (one >= 0) {
        if (number > Integer.MAX_VALUE) {
          throw refusal("a number has more than 31 bits");
        }
        return (int) number;
      }
    }
    throw refusal("a number has more than five bytes");
  }

  private IllegalArgumentException refusal(String why) {
    return new IllegalArgumentException(
        "These "
            + bytes.length
            + " bytes are no sketch: "
            + why
            + " at byte "
            + at
            + ".\nMaybe they were cut, or written by another version; the document's text gives"
            + " the sketch again.");
  }
}
