package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import org.steelyard.read.unpack.stream.Gzip;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.zstd.Zstd;

/// Packed files: they hold one file only.
enum Packed implements Archive {
  GZIP(".gz", ".tgz") {
    @Override
    InputStream open(Source in) {
      return new Gzip(in);
    }
  },
  ZSTD(".zst", ".tzst") {
    @Override
    InputStream open(Source in) {
      return new Zstd(in);
    }
  };

  private final String suffix;
  private final String shortTar;

  Packed(String suffix, String shortTar) {
    this.suffix = suffix;
    this.shortTar = shortTar;
  }

  abstract InputStream open(Source in);

  @Override
  public void read(Source in, Level level) throws IOException {
    try (InputStream open = open(in)) {
      Source content = new Source(level.budget().unpacked(open));
      String named = level.unpackedName(suffix, shortTar);
      // The name inside is known once the first bytes were read.
      boolean inside = named.isEmpty() && open instanceof Gzip && content.has(1);
      String inner = inside ? EntryNames.clean(((Gzip) open).name()) : named;
      level.content(content, inner.isEmpty() ? "unnamed" : inner);
    }
  }
}
