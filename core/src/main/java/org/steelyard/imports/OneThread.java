package org.steelyard.imports;

import java.io.IOException;
import java.io.UncheckedIOException;

/// Rows of a table that is read by one thread, line after line, in batches.
final class OneThread implements RowSink {
  private static final int ROWS = 1 << 16;

  private final Batches batches;
  private Batch batch;
  private int rows;

  OneThread(Batches batches) {
    this.batches = batches;
    this.batch = batches.begin();
  }

  @Override
  public void row(String table, long line, Row row) {
    batch.row(table, line, row);
    full();
  }

  @Override
  public void refused(String table, long line, String why, String text) {
    batch.refused(table, line, why, text);
    full();
  }

  private void full() {
    if (++rows == ROWS) {
      finish();
    }
  }

  /// Hands on what there is.
  void finish() {
    try {
      batch.settle(0);
      batch.pack();
      batch.write();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    batch = batches.begin();
    rows = 0;
  }
}
