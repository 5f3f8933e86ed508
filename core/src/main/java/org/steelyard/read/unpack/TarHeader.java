package org.steelyard.read.unpack;

import java.util.Arrays;
import org.steelyard.read.unpack.stream.Broken;

/// The 512 bytes before an entry of a TAR file (POSIX ustar, old V7 and GNU forms).
///
/// @param type kind of entry: `0` file, `5` folder, `L` long name, `x` properties, ...
record TarHeader(String name, long size, char type) {
  static final int BLOCK = 512;

  /// Whether `block` is all zeros, which ends an archive.
  static boolean zero(byte[] block) {
    for (byte b : block) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  static TarHeader of(byte[] block, long position) throws Broken {
    long sum = 0;
    long signed = 0;
    for (int i = 0; i < BLOCK; i++) {
      byte b = i >= 148 && i < 156 ? (byte) ' ' : block[i];
      sum += b & 0xFF;
      signed += b;
    }
    long said = number(block, 148, 8);
    long size = number(block, 124, 12);
    if ((said != sum && said != signed) || size < 0) {
      throw new Broken(
          "has a broken header at byte " + (position - BLOCK), "it was damaged on its way");
    }
    String name = text(block, 0, 100);
    boolean ustar = text(block, 257, 5).equals("ustar") && block[262] == 0;
    String prefix = ustar ? text(block, 345, 155) : "";
    char type = block[156] == 0 ? '0' : (char) (block[156] & 0xFF);
    return new TarHeader(prefix.isEmpty() ? name : prefix + "/" + name, size, type);
  }

  private static String text(byte[] block, int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return NameDecoder.decode(Arrays.copyOfRange(block, from, end));
  }

  /// An octal number, or a binary one where the first bit is set; -1 where it is neither.
  private static long number(byte[] block, int from, int length) {
    if ((block[from] & 0x80) != 0) {
      long value = block[from] & 0x7F;
      for (int i = from + 1; i < from + length; i++) {
        if (value > Long.MAX_VALUE >> 9) {
          return -1;
        }
        value = value << 8 | (block[i] & 0xFF);
      }
      return value;
    }
    long value = 0;
    boolean any = false;
    for (int i = from; i < from + length; i++) {
      int digit = block[i] - '0';
      if (digit >= 0 && digit < 8) {
        value = value << 3 | digit;
        any = true;
      } else if (block[i] != ' ' || any) {
        return block[i] == 0 || block[i] == ' ' ? value : -1;
      }
    }
    return value;
  }
}
