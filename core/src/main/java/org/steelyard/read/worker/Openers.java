package org.steelyard.read.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.steelyard.model.Given;
import org.steelyard.read.format.Format;
import org.steelyard.read.mail.MboxUnpacker;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.unpack.Opener;
import org.steelyard.read.unpack.Sink;
import org.steelyard.read.unpack.Unpacker;

/// Opens files of every format: containers by their unpackers, documents as they are.
public final class Openers implements Unpacker {
  private final Opener opener = new Opener(Map.of(Format.MBOX, new MboxUnpacker()));

  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    opener.open(in, name, given, limits, sink);
  }
}
