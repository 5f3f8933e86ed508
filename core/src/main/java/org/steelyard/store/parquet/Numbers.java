package org.steelyard.store.parquet;

import java.util.Arrays;

/// Whole numbers, floating ones by their bits, or days since 1970.
public final class Numbers implements Values {
  private static final int MOST = 1 << 12;

  /// Differences of numbers closer than this are worth packing.
  private static final long NEAR = 1L << 40;

  private final Field.Type type;
  private long[] values = new long[1 << 10];
  private boolean[] present = new boolean[1 << 10];
  private int size;

  /// @param type of the column; not text
  public Numbers(Field.Type type) {
    this.type = type;
  }

  /// Numbers that are there already; the arrays are not copied.
  ///
  /// @param type of the column; not text
  /// @param values by row
  /// @param present whether a row has one
  /// @param size rows
  public Numbers(Field.Type type, long[] values, boolean[] present, int size) {
    this.type = type;
    this.values = values;
    this.present = present;
    this.size = size;
  }

  /// Adds a number, or a day.
  public void add(long value) {
    room();
    present[size] = true;
    values[size++] = value;
  }

  /// Adds a floating number.
  public void add(double value) {
    add(Double.doubleToRawLongBits(value));
  }

  /// The number of a row that has one.
  public long get(int row) {
    return values[row];
  }

  /// Adds to all numbers.
  public void shift(long by) {
    for (int i = 0; i < size; i++) {
      values[i] += by;
    }
  }

  @Override
  public void none() {
    room();
    present[size] = false;
    values[size++] = 0;
  }

  private void room() {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      present = Arrays.copyOf(present, size * 2);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void keep(boolean[] kept) {
    int to = 0;
    for (int i = 0; i < size; i++) {
      values[to] = values[i];
      present[to] = present[i];
      to += kept[i] ? 1 : 0;
    }
    size = to;
  }

  @Override
  public Chunk pack() {
    int[] marks = new int[size];
    long[] known = new long[size];
    int count = 0;
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      if (present[i]) {
        marks[i] = 1;
        known[count++] = values[i];
        least = Math.min(least, values[i]);
        most = Math.max(most, values[i]);
      }
    }
    Bytes body = new Bytes(size * 2 + 64);
    Pages.levels(body, marks, size);
    Pages pages = new Pages(size, false);
    int[] codes = new int[count];
    long[] different = different(known, count, codes);
    int encoding = Pages.DICTIONARY;
    if (different.length > 0) {
      Bytes dictionary = new Bytes(different.length * 8);
      for (long value : different) {
        plain(dictionary, value);
      }
      pages.dictionary(dictionary, different.length);
      int width = Packed.width(different.length - 1);
      Packed.hybrid(body.one(width), codes, count, width);
    } else if (type == Field.Type.WHOLE && count > 0 && most - least >= 0 && most - least < NEAR) {
      encoding = Pages.DELTA;
      Packed.deltas(body, known, count);
    } else {
      encoding = Pages.PLAIN;
      for (int i = 0; i < count; i++) {
        plain(body, known[i]);
      }
    }
    boolean told = count > 0 && type != Field.Type.REAL;
    return pages.data(
        body, encoding, size, size - count, statistic(told, least), statistic(told, most));
  }

  private byte[] statistic(boolean told, long value) {
    Bytes bytes = new Bytes(16);
    if (told) {
      plain(bytes, value);
    }
    return bytes.copy();
  }

  private void plain(Bytes out, long value) {
    if (type == Field.Type.DAY) {
      out.int32((int) value);
    } else {
      out.int64(value);
    }
  }

  /// The different values, and for each row which one; none where they are too many.
  private static long[] different(long[] values, int count, int[] codes) {
    int most = Math.min(MOST, count / 2);
    int[] table = new int[MOST * 4];
    long[] found = new long[most];
    int size = 0;
    for (int i = 0; i < count; i++) {
      long value = values[i];
      int at = (int) ((value * 0x9E37_79B9_7F4A_7C15L) >>> 50);
      while (table[at] != 0 && found[table[at] - 1] != value) {
        at = (at + 1) & (table.length - 1);
      }
      if (table[at] == 0) {
        if (size == most) {
          return new long[0];
        }
        found[size++] = value;
        table[at] = size;
      }
      codes[i] = table[at] - 1;
    }
    return Arrays.copyOf(found, size);
  }
}
