package org.steelyard.read.unpack;

import java.io.Serial;
import org.steelyard.read.unpack.stream.Broken;

/// A cap was reached: nothing more is unpacked of the whole file.
final class Spent extends Broken {
  @Serial private static final long serialVersionUID = 1L;

  Spent(String what, String maybe) {
    super(what, maybe);
  }
}
