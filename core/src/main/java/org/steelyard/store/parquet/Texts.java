package org.steelyard.store.parquet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Texts, each different one held once.
public final class Texts implements Values {
  /// More different texts than this stand in the rows themselves.
  private static final int MOST = 1 << 16;

  /// Statistics are for short codes; a long text is no use to a search.
  private static final int LONGEST = 64;

  private int[] codes = new int[1 << 10];
  private int size;
  private String[] values = new String[256];
  private int different;
  private int[] table = new int[1024];

  /// No texts yet.
  public Texts() {}

  /// Texts that are numbered already, for packing: none can be added.
  ///
  /// @param codes the number of each row's text, -1 for none
  /// @param size rows
  /// @param different the texts by their numbers
  public Texts(int[] codes, int size, List<String> different) {
    this.codes = codes;
    this.size = size;
    this.values = different.toArray(new String[0]);
    this.different = values.length;
  }

  /// Adds a text; halves of characters are not to be in it.
  public void add(String value) {
    code(known(value));
  }

  /// The text of a row that has one.
  public String get(int row) {
    return values[codes[row]];
  }

  @Override
  public void none() {
    code(-1);
  }

  private void code(int code) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
    }
    codes[size++] = code;
  }

  private int known(String value) {
    int hash = value.hashCode() * 0x9E37_79B9;
    int at = (hash >>> 8) & (table.length - 1);
    while (table[at] != 0) {
      if (values[table[at] - 1].equals(value)) {
        return table[at] - 1;
      }
      at = (at + 1) & (table.length - 1);
    }
    if (different == values.length) {
      values = Arrays.copyOf(values, different * 2);
    }
    values[different++] = value;
    table[at] = different;
    if (different * 2 > table.length) {
      grow();
    }
    return different - 1;
  }

  private void grow() {
    table = new int[table.length * 4];
    for (int i = 0; i < different; i++) {
      int at = ((values[i].hashCode() * 0x9E37_79B9) >>> 8) & (table.length - 1);
      while (table[at] != 0) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = i + 1;
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
      codes[to] = codes[i];
      to += kept[i] ? 1 : 0;
    }
    size = to;
    // Texts that no row has any more must not stand in the dictionary.
    int[] again = new int[different];
    int left = 0;
    for (int i = 0; i < size; i++) {
      int code = codes[i];
      if (code >= 0) {
        if (again[code] == 0) {
          again[code] = ++left;
        }
        codes[i] = again[code] - 1;
      }
    }
    String[] old = values;
    values = new String[Math.max(left, 1)];
    for (int i = 0; i < different; i++) {
      if (again[i] > 0) {
        values[again[i] - 1] = old[i];
      }
    }
    different = left;
  }

  @Override
  public Chunk pack() {
    boolean inRows = different > MOST || (different > size / 2 && different > 64);
    int[] present = new int[size];
    int[] packed = new int[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (codes[i] >= 0) {
        present[i] = 1;
        packed[count++] = codes[i];
      }
    }
    Pages pages = new Pages(size, inRows);
    Bytes body = new Bytes(size * 2 + 64);
    Pages.levels(body, present, size);
    if (inRows) {
      for (int i = 0; i < count; i++) {
        body.text(values[packed[i]]);
      }
    } else {
      Bytes dictionary = new Bytes(different * 24);
      for (int i = 0; i < different; i++) {
        dictionary.text(values[i]);
      }
      pages.dictionary(dictionary, different);
      int width = Packed.width(Math.max(0, different - 1));
      Packed.hybrid(body.one(width), packed, count, width);
    }
    byte[] least = new byte[0];
    byte[] most = new byte[0];
    for (int i = 0; i < different; i++) {
      byte[] bytes = values[i].getBytes(StandardCharsets.UTF_8);
      least = i == 0 || Arrays.compareUnsigned(bytes, least) < 0 ? bytes : least;
      most = i == 0 || Arrays.compareUnsigned(bytes, most) > 0 ? bytes : most;
    }
    boolean told = least.length <= LONGEST && most.length <= LONGEST && least.length > 0;
    return pages.data(
        body,
        inRows ? Pages.PLAIN : Pages.DICTIONARY,
        size,
        size - count,
        told ? least : new byte[0],
        told ? most : new byte[0]);
  }
}
