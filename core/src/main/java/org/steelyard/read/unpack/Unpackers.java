package org.steelyard.read.unpack;

import java.util.EnumMap;
import java.util.Map;
import org.steelyard.read.format.Format;

/// How each container format is opened. To add a format: a line here, or an entry of the map
/// that is given.
final class Unpackers {
  /// A way of opening.
  sealed interface Way {
    /// Entries are files.
    record Files(Archive archive) implements Way {}

    /// Entries are documents that the unpacker makes.
    record Documents(Unpacker unpacker) implements Way {}
  }

  private final Map<Format, Way> ways = new EnumMap<>(Format.class);

  Unpackers(Map<Format, Unpacker> more) {
    ways.put(Format.ZIP, new Way.Files(new ZipArchive()));
    ways.put(Format.TAR, new Way.Files(new TarArchive()));
    ways.put(Format.GZIP, new Way.Files(Packed.GZIP));
    ways.put(Format.ZSTD, new Way.Files(Packed.ZSTD));
    ways.put(Format.CSV, new Way.Documents(new CsvUnpacker()));
    ways.put(Format.JSON_LINES, new Way.Documents(new JsonLinesUnpacker()));
    ways.put(Format.FEED, new Way.Documents(new FeedUnpacker()));
    ways.put(Format.SITEMAP, new Way.Documents(new SitemapUnpacker()));
    ways.put(Format.WARC, new Way.Documents(new WarcUnpacker()));
    more.forEach((format, unpacker) -> ways.put(format, new Way.Documents(unpacker)));
  }

  /// The way of `format`; where there is none, one that refuses.
  Way of(Format format) {
    return ways.getOrDefault(format, new Way.Documents(refusing(format)));
  }

  private static Unpacker refusing(Format format) {
    return (in, name, given, limits, sink) ->
        sink.take(
            Refusals.refused(
                name,
                "is " + format.label() + ", which is not opened",
                "its documents can be saved one by one"));
  }
}
