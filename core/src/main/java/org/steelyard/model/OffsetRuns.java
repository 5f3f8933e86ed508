package org.steelyard.model;

import java.util.Arrays;

/// A strictly increasing map from the units of a clean text to those of its original, as runs
/// within which both go up by one: most sentences are one run.
///
/// A class and not a record: its runs are an array and are compared by content.
public final class OffsetRuns {
  /// First unit and its offset of each run, in order; no two runs could be one.
  private final int[] runs;

  private final int length;

  private OffsetRuns(int[] runs, int length) {
    this.runs = runs;
    this.length = length;
  }

  /// `length` units that stand together in the original from `start` on.
  public static OffsetRuns straight(int start, int length) {
    return new OffsetRuns(length == 0 ? new int[0] : new int[] {0, start}, length);
  }

  /// The map that sends unit i to `offsets[i]`.
  ///
  /// @throws IllegalArgumentException where `offsets` do not increase
  public static OffsetRuns of(int... offsets) {
    Builder builder = new Builder();
    for (int i = 0; i < offsets.length; i++) {
      if (i > 0 && offsets[i] <= offsets[i - 1]) {
        throw new IllegalArgumentException("Offsets must increase, but do not at unit " + i + ".");
      }
      builder.put(i, offsets[i]);
    }
    return builder.build(offsets.length);
  }

  /// The map of `length` units that [#runs] gave.
  ///
  /// @throws IllegalArgumentException where `runs` are none
  public static OffsetRuns ofRuns(int[] runs, int length) {
    Builder builder = new Builder();
    int unit = 0;
    int offset = -1;
    for (int i = 0; i < runs.length; i += 2) {
      boolean first = i == 0 ? runs[0] == 0 : runs[i] > unit;
      // The run before reaches as far as its units do.
      int reach = i == 0 ? 0 : offset + runs[i] - unit;
      if (!first || i + 1 >= runs.length || runs[i + 1] < reach || runs[i] >= length) {
        throw new IllegalArgumentException("These are no runs of " + length + " units.");
      }
      unit = runs[i];
      offset = runs[i + 1];
      builder.put(unit, offset);
    }
    if (runs.length == 0 && length > 0) {
      throw new IllegalArgumentException("There is no run for " + length + " units.");
    }
    return builder.build(length);
  }

  /// First unit and its offset of each run, in order, as [#ofRuns] takes them.
  public int[] runs() {
    return runs.clone();
  }

  /// Units of the clean text.
  public int length() {
    return length;
  }

  /// Offset of `unit` in the original.
  ///
  /// @throws IndexOutOfBoundsException where there is no such unit
  public int at(int unit) {
    if (unit < 0 || unit >= length) {
      throw new IndexOutOfBoundsException("There is no unit " + unit + " of " + length + ".");
    }
    int run = run(unit);
    return runs[run + 1] + unit - runs[run];
  }

  /// Index in `runs` of the run that holds `unit`.
  private int run(int unit) {
    int low = 0;
    int high = runs.length / 2 - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (runs[middle * 2] <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * 2;
  }

  /// The place in the original of `clean`, a span of the clean text.
  public Span original(Span clean) {
    return new Span(at(clean.start()), at(clean.end() - 1) + 1);
  }

  /// The map of part of the clean text.
  public OffsetRuns part(Span clean) {
    if (clean.end() > length) {
      throw new IndexOutOfBoundsException(clean + " ends after unit " + length + ".");
    }
    int first = run(clean.start());
    int last = run(clean.end() - 1);
    int[] part = Arrays.copyOfRange(runs, first, last + 2);
    part[1] += clean.start() - part[0];
    part[0] = clean.start();
    for (int i = 0; i < part.length; i += 2) {
      part[i] -= clean.start();
    }
    return new OffsetRuns(part, clean.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetRuns that
        && length == that.length
        && Arrays.equals(runs, that.runs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(runs) * 31 + length;
  }

  @Override
  public String toString() {
    return "OffsetRuns" + Arrays.toString(runs);
  }

  /// Gathers runs while a text is cleaned.
  public static final class Builder {
    private int[] runs = new int[8];
    private int size;
    private int gap = -1;

    /// A builder of an empty map.
    public Builder() {}

    /// Says that `unit` and those after it, until the next call, come from `offset` and on.
    /// Units are given in order.
    public void put(int unit, int offset) {
      if (size > 0 && offset - unit == gap) {
        return;
      }
      if (size == runs.length) {
        runs = Arrays.copyOf(runs, size * 2);
      }
      runs[size] = unit;
      runs[size + 1] = offset;
      size += 2;
      gap = offset - unit;
    }

    /// The map of `length` units; runs that begin later are left out.
    public OffsetRuns build(int length) {
      int used = size;
      while (used > 0 && runs[used - 2] >= length) {
        used -= 2;
      }
      return new OffsetRuns(Arrays.copyOf(runs, used), length);
    }
  }
}
