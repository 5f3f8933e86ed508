package org.steelyard.store.data;

import org.steelyard.model.Coding;
import org.steelyard.model.ReadDocument;

/// A document with all that was coded from it: what one transaction writes.
public record CodedDocument(ReadDocument read, Coding coding) {
  public String id() {
    return read.document().id();
  }
}
