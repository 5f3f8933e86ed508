package org.steelyard.read.unpack;

import java.io.IOException;
import org.steelyard.read.unpack.stream.Source;

/// Opens a container whose entries are files, which may be containers themselves.
interface Archive {
  /// Gives every entry to `level`.
  ///
  /// @throws org.steelyard.read.unpack.stream.Broken where the container cannot go on
  void read(Source in, Level level) throws IOException;
}
