package org.steelyard.read.worker;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.unpack.Sink;
import org.steelyard.read.unpack.Unpacker;

/// Opens files of every format: containers by their unpackers, documents as they are.
public final class Openers implements Unpacker {
  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    byte[] bytes = in.readNBytes(Math.toIntExact(limits.entryBytes()));
    sink.take(new Outcome.Done<>(new Entry(name, bytes, given)));
  }
}
