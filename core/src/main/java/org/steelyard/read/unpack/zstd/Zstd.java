package org.steelyard.read.unpack.zstd;

import java.io.IOException;
import java.util.Arrays;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Layer;
import org.steelyard.read.unpack.stream.Little;
import org.steelyard.read.unpack.stream.Source;

/// The frames of a Zstandard file, one after the other as one stream.
public final class Zstd extends Layer {
  private static final long FRAME = 0xFD2F_B528L;
  private static final long SKIPPABLE = 0x184D_2A50L;
  private static final long LARGEST_WINDOW = 64L << 20;
  private static final int BLOCK = 128 << 10;

  private final Source in;
  private final Window window = new Window();
  private final Literals literals = new Literals();
  private final Sequences sequences = new Sequences();
  private XxHash hash = new XxHash();
  private boolean within;
  private boolean last;
  private boolean checked;
  private long frames;

  /// Zstandard data of `in`.
  public Zstd(Source in) {
    this.in = in;
  }

  static Broken broken() {
    return new Broken("is broken Zstandard data", "it was damaged on its way");
  }

  @Override
  protected int some(byte[] bytes, int offset, int length) throws IOException {
    while (window.ready() == 0) {
      if (within && last) {
        end();
      } else if (within) {
        block();
      } else if (!begin()) {
        return -1;
      }
    }
    return window.take(bytes, offset, length);
  }

  /// Begins the next frame; false where there is none.
  private boolean begin() throws IOException {
    if (!in.has(1) && frames > 0) {
      return false;
    }
    long magic = Little.u32(in.take(4), 0);
    if ((magic & ~15L) == SKIPPABLE) {
      in.pass(Little.u32(in.take(4), 0));
      frames++;
      return true;
    }
    if (magic != FRAME) {
      if (frames == 0) {
        throw broken();
      }
      throw new Broken("has other data after its frames", "it was joined with another file");
    }
    frames++;
    int head = in.take(1)[0];
    boolean single = (head & 0x20) != 0;
    checked = (head & 4) != 0;
    if ((head & 8) != 0) {
      throw broken();
    }
    long size = 0;
    if (!single) {
      int described = in.take(1)[0] & 0xFF;
      size = 1L << (10 + (described >> 3));
      size += size / 8 * (described & 7);
    }
    int dictionary = (head & 3) == 3 ? 4 : head & 3;
    if (Literals.number(in.take(dictionary), 0, dictionary) != 0) {
      throw new Broken("needs a dictionary", "it can be packed anew without one");
    }
    int field = head >> 6 & 3;
    byte[] content = Arrays.copyOf(in.take(field == 0 ? (single ? 1 : 0) : 1 << field), 8);
    size = single ? Little.i64(content, 0) + (field == 1 ? 256 : 0) : size;
    if (size < 0 || size > LARGEST_WINDOW) {
      throw new Broken(
          "needs a window of more than " + LARGEST_WINDOW + " bytes",
          "it can be packed anew without --long");
    }
    window.begin((int) size);
    literals.reset();
    sequences.reset();
    hash = new XxHash();
    within = true;
    last = false;
    return true;
  }

  private void block() throws IOException {
    int head = Literals.number(in.take(3), 0, 3);
    last = (head & 1) != 0;
    int size = head >>> 3;
    if (size > BLOCK) {
      throw broken();
    }
    window.block();
    switch (head >> 1 & 3) {
      case 0 -> window.add(in.take(size), 0, size);
      case 1 -> window.fill(in.take(1)[0], size);
      case 2 -> {
        byte[] block = Arrays.copyOf(in.take(size), size + Bits.SPARE);
        int at = literals.read(block, size);
        sequences.run(block, at, size, literals, window);
      }
      default -> throw broken();
    }
    if (checked) {
      hash.update(window.bytes(), window.given(), window.ready());
    }
  }

  private void end() throws IOException {
    within = false;
    if (checked && Little.u32(in.take(4), 0) != (hash.value() & 0xFFFF_FFFFL)) {
      throw new Broken("has a wrong checksum", "it was damaged on its way");
    }
  }
}
