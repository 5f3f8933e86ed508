package org.steelyard.read.worker;

import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.unpack.Entry;

/// Takes what children read. Called from several threads, one for each child.
public interface Taker {
  /// Whether this document is to be read; false where it is known.
  boolean wants(Entry entry);

  /// What was read of a document that was wanted.
  void read(Entry entry, Outcome<ReadDocument> outcome);

  /// What became of a file, or of a part of a container, that is no document.
  void other(Outcome<Entry> outcome);
}
