package org.steelyard.imports;

import java.time.LocalDate;
import java.util.Arrays;

/// Fills a column of numbers or days. Plain digits are read where they stand; another text once.
final class TakingNumber extends Taking {
  private static final byte NONE = 0;
  private static final byte VALUE = 1;
  private static final byte WRONG = 2;

  /// More digits than these may not fit into a double as they are.
  private static final int EXACT = 15;

  private static final double[] TENS = new double[EXACT + 1];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private final Plan.Take take;
  private final int place;
  private final boolean digits;
  private final Chunk chunk;
  private final OneField field;
  private final Block.Values column;
  private final int hashed;
  private final long least;
  private final long most;
  private final double low;
  private final double high;
  private long[] becomes = new long[64];
  private byte[] status = new byte[64];
  private int made;
  private long value;

  TakingNumber(
      Plan plan, Plan.Take take, int place, Chunk chunk, OneField field, Block.Values column) {
    this.take = take;
    this.place = place;
    this.digits = plan.digits();
    this.chunk = chunk;
    this.field = field;
    this.column = column;
    this.least = take instanceof Plan.Take.Whole whole ? whole.least() : 0;
    this.most = take instanceof Plan.Take.Whole whole ? whole.most() : 0;
    this.low = take instanceof Plan.Take.Real real ? real.least() : 0;
    this.high = take instanceof Plan.Take.Real real ? real.most() : 0;
    this.hashed =
        switch (column.type) {
          case REAL -> 3;
          case DAY -> 4;
          case WHOLE, TEXT -> 2;
        };
  }

  /// Works out what a text becomes.
  private byte become(String raw) {
    try {
      switch (take) {
        case Plan.Take.Whole whole -> {
          String text = whole.value().apply(raw);
          if (text.isEmpty()) {
            return NONE;
          }
          value = Long.parseLong(text);
          return value >= whole.least() && value <= whole.most() ? VALUE : WRONG;
        }
        case Plan.Take.Real real -> {
          String text = real.value().apply(raw);
          if (text.isEmpty()) {
            return real.needed() ? WRONG : NONE;
          }
          double number = Double.parseDouble(text);
          value = Double.doubleToRawLongBits(number);
          return number >= real.least() && number <= real.most() ? VALUE : WRONG;
        }
        case Plan.Take.Day day -> {
          String text = day.value().apply(raw);
          LocalDate known = text.isEmpty() ? LocalDate.MIN : Days.parse(text);
          value = known.toEpochDay();
          return text.isEmpty() ? NONE : known.equals(LocalDate.MIN) ? WRONG : VALUE;
        }
        case Plan.Take.Same _,
            Plan.Take.Text _,
            Plan.Take.State _,
            Plan.Take.Cameo _,
            Plan.Take.Quad _ ->
            throw new IllegalStateException(take + " is no number");
      }
    } catch (NumberFormatException e) {
      return WRONG;
    }
  }

  private byte known(int id) {
    if (id >= becomes.length) {
      becomes = Arrays.copyOf(becomes, id * 2);
      status = Arrays.copyOf(status, id * 2);
    }
    for (; made <= id; made++) {
      status[made] = become(field.text(made));
      becomes[made] = value;
    }
    value = becomes[id];
    return status[id];
  }

  @Override
  void take(int base, long[] contents) {
    boolean whole = take instanceof Plan.Take.Whole;
    boolean plain = digits && !(take instanceof Plan.Take.Day);
    for (int row = 0; row < chunk.rows; row++) {
      if (chunk.odd[row]) {
        continue;
      }
      byte[] bytes = chunk.bytes;
      int from = chunk.begin(row, place);
      int to = chunk.end(row, place);
      boolean read = plain && (whole ? whole(bytes, from, to) : real(bytes, from, to));
      byte found = read ? bounded(whole) : known(field.id(row));
      column.numbers()[base + row] = found == VALUE ? value : 0;
      column.present()[base + row] = found == VALUE;
      chunk.odd[row] |= found == WRONG;
    }
    hash(base, contents);
  }

  private void hash(int base, long[] contents) {
    long[] numbers = column.numbers();
    boolean[] present = column.present();
    for (int row = base; row < base + chunk.rows; row++) {
      long hash = present[row] ? Hash64.with(hashed, numbers[row]) : 5;
      contents[row] = Hash64.with(contents[row], hash);
    }
  }

  private byte bounded(boolean whole) {
    boolean in;
    if (whole) {
      in = value >= least && value <= most;
    } else {
      double number = Double.longBitsToDouble(value);
      in = number >= low && number <= high;
    }
    return in ? VALUE : WRONG;
  }

  /// Digits only, with a sign perhaps.
  private boolean whole(byte[] bytes, int from, int to) {
    int at = from < to && bytes[from] == '-' ? from + 1 : from;
    if (at == to || to - at > 18) {
      return false;
    }
    long number = 0;
    for (int i = at; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      number = number * 10 + digit;
    }
    value = at > from ? -number : number;
    return true;
  }

  /// Digits with a point perhaps; both halves of the fraction fit, so that it is exact.
  private boolean real(byte[] bytes, int from, int to) {
    int at = from < to && bytes[from] == '-' ? from + 1 : from;
    if (at == to || to - at > EXACT + 1) {
      return false;
    }
    long number = 0;
    int seen = 0;
    int point = -1;
    for (int i = at; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        number = number * 10 + digit;
        seen++;
      } else if (bytes[i] == '.' && point < 0 && seen > 0) {
        point = seen;
      } else {
        return false;
      }
    }
    if (seen > EXACT || point == seen) {
      return false;
    }
    double read = point < 0 ? number : number / TENS[seen - point];
    value = Double.doubleToRawLongBits(at > from ? -read : read);
    return true;
  }

  @Override
  void key(int base, long[] keys) {
    for (int row = 0; row < chunk.rows; row++) {
      if (column.present()[base + row]) {
        long hash = Hash64.with(hashed, column.numbers()[base + row]);
        keys[base + row] = Hash64.with(keys[base + row], hash);
      } else {
        chunk.odd[row] = true;
      }
    }
  }
}
