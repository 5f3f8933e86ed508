package org.steelyard.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/// Tells of which kind a file is, from its first lines: the kind that takes most of them, and of
/// those the one that finds most values in them.
public final class Guess {
  private static final int SAMPLE = 1 << 16;
  private static final double MOST = 0.5;

  private Guess() {}

  /// Names of the kinds that `file` can be, the best first; several only where they fit equally.
  ///
  /// @throws IOException where the file cannot be read
  public static List<String> of(Path file, Kinds kinds) throws IOException {
    Path sample = Files.createTempFile("steelyard", ".sample");
    try {
      Files.write(sample, head(file));
      List<String> best = new ArrayList<>();
      double most = 0;
      for (Kind kind : kinds.all()) {
        Count count = new Count();
        new Importer(kind, "guess").read(sample, count);
        double score = count.score();
        if (score > most) {
          best.clear();
          most = score;
        }
        if (score > 0 && score == most) {
          best.add(kind.name());
        }
      }
      return best;
    } finally {
      Files.deleteIfExists(sample);
    }
  }

  /// The first whole lines, unpacked.
  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        InputStream open = unpacked(file, in)) {
      byte[] bytes = open.readNBytes(SAMPLE);
      int end = bytes.length;
      while (bytes.length == SAMPLE && end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      return end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }
  }

  private static InputStream unpacked(Path file, InputStream in) throws IOException {
    byte[] magic = new byte[2];
    try (InputStream first = Files.newInputStream(file)) {
      if (first.readNBytes(magic, 0, 2) < 2) {
        return in;
      }
    }
    if ((magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B) {
      return new GZIPInputStream(in);
    }
    if (magic[0] == 'P' && magic[1] == 'K') {
      ZipInputStream zip = new ZipInputStream(in);
      zip.getNextEntry();
      return zip;
    }
    return in;
  }

  private static final class Count implements RowSink {
    private long rows;
    private long refused;
    private long values;

    @Override
    public void row(String table, long line, Row row) {
      rows++;
      values += row.cells().stream().filter(cell -> !(cell instanceof Cell.None)).count();
    }

    @Override
    public void refused(String table, long line, String why, String text) {
      // A total belongs to its kind as much as a row does.
      refused += why.endsWith("is a total, not a row") ? 0 : 1;
      rows += why.endsWith("is a total, not a row") ? 1 : 0;
    }

    /// Values a line; 0 where half of the lines or more are no rows of the kind.
    double score() {
      double lines = rows + refused;
      return lines == 0 || rows < lines * MOST ? 0 : (values + 1.0) / lines;
    }
  }
}
