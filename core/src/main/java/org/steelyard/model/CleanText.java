package org.steelyard.model;

import java.util.Arrays;

/// Text made readable (lines joined, end-of-line hyphens removed, soft hyphens dropped) that still
/// knows, for each of its units, where that unit stands in the original.
///
/// A class and not a record: its offsets are an array and are compared by content.
public final class CleanText {
  private final String text;
  private final int[] offsets;

  /// @param text the readable text
  /// @param offsets for each unit of `text` its offset in the original; strictly increasing,
  /// copied
  public CleanText(String text, int[] offsets) {
    if (text.length() != offsets.length) {
      throw new IllegalArgumentException(
          "Clean text has " + text.length() + " units but " + offsets.length + " offsets.");
    }
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] <= offsets[i - 1]) {
        throw new IllegalArgumentException("Offsets must increase, but do not at unit " + i + ".");
      }
    }
    this.text = text;
    this.offsets = offsets.clone();
  }

  /// Text that needed no cleaning and begins at `start` of the original.
  public static CleanText verbatim(String text, int start) {
    int[] offsets = new int[text.length()];
    Arrays.setAll(offsets, i -> start + i);
    return new CleanText(text, offsets);
  }

  public String text() {
    return text;
  }

  /// Text with its map as runs, as [#runs] gives them. Throws [IllegalArgumentException]
  /// where they
  /// are none.
  public static CleanText ofRuns(String text, int[] runs) {
    int[] offsets = new int[text.length()];
    for (int run = 0; run < runs.length; run += 2) {
      int end = run + 2 < runs.length ? runs[run + 2] : offsets.length;
      if (runs[run] < 0 || end > offsets.length) {
        throw new IllegalArgumentException("Runs reach beyond the text of " + offsets.length);
      }
      for (int i = runs[run]; i < end; i++) {
        offsets[i] = runs[run + 1] + i - runs[run];
      }
    }
    return new CleanText(text, offsets);
  }

  /// The map as runs: from unit `runs[2k]` of the text on, offsets go up by one from
  /// `runs[2k+1]`. Most sentences need one run.
  public int[] runs() {
    int[] runs = new int[2 * count()];
    int next = 0;
    for (int i = 0; i < offsets.length; i++) {
      if (i == 0 || offsets[i] != offsets[i - 1] + 1) {
        runs[next++] = i;
        runs[next++] = offsets[i];
      }
    }
    return runs;
  }

  private int count() {
    int count = 0;
    for (int i = 0; i < offsets.length; i++) {
      count += i == 0 || offsets[i] != offsets[i - 1] + 1 ? 1 : 0;
    }
    return count;
  }

  /// The span of the original that `clean`, a span of this text, came from.
  public Span original(Span clean) {
    return new Span(offsets[clean.start()], offsets[clean.end() - 1] + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleanText that
        && text.equals(that.text)
        && Arrays.equals(offsets, that.offsets);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
