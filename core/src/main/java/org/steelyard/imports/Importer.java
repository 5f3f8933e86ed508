package org.steelyard.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Gzip;
import org.steelyard.read.unpack.stream.Layer;
import org.steelyard.read.unpack.stream.Source;

/// Reads files of one kind, packed with gzip or zip or not at all, as streams.
///
/// A packed file is unpacked twice: once to see whether it is whole. One that is cut off gives the
/// rows before the cut; one that was damaged gives none, because no row of it can be trusted.
public final class Importer {
  private static final int CHUNK = 1 << 16;

  /// Bytes that one thread reads at a time: some 60 thousand events.
  private static final int STRETCH = 16 << 20;

  /// Each takes 60 MB or so.
  private static final int MOST_THREADS = 8;

  private final Kind kind;
  private final String set;
  private final int threads;
  private final int stretch;

  /// @param set name of the set that the files belong to; empty: the name of each one's folder
  public Importer(Kind kind, String set) {
    this(kind, set, Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), STRETCH);
  }

  /// @param threads that read at once
  /// @param stretch bytes that each takes
  public Importer(Kind kind, String set, int threads, int stretch) {
    this.kind = kind;
    this.set = set;
    this.threads = threads;
    this.stretch = stretch;
  }

  /// Gives the rows of `file` to batches, or their refusals. Throws nothing for bad bytes.
  ///
  /// @throws IOException where the file cannot be opened or read, or a batch not be written
  public void read(Path file, Batches batches) throws IOException {
    OneThread one = new OneThread(batches);
    boolean plain = PlainTable.can(kind.shape()) && !kind.counts();
    read(
        file,
        one,
        (table, in) ->
            plain
                ? new ManyThreads(kind, name(file, table), table, batches, threads, stretch)
                    .read(kind.mended(in))
                : new TableReader(kind, name(file, table), table, kind.mended(in), one).read());
    one.finish();
  }

  private static void read(Path file, RowSink sink, Step step) throws IOException {
    String name = String.valueOf(file.getFileName());
    String damage = walk(file, (table, in) -> drain(in));
    if (!damage.isEmpty() && !damage.startsWith("is cut off")) {
      sink.refused(name, 1, "the file " + damage + "; none of its rows is stored", "");
      return;
    }
    String end = walk(file, step);
    if (!end.isEmpty()) {
      sink.refused(name, 1, "the file " + end + "; nothing after can be read", "");
    }
  }

  /// Gives each row of `file` to `sink`, or its refusal, in the order of the file, once all are
  /// read. For small files and tests.
  ///
  /// @throws IOException where the file cannot be opened or read
  public void read(Path file, RowSink sink) throws IOException {
    read(file, () -> new Held(sink));
  }

  @FunctionalInterface
  private interface Step {
    /// Takes one table; false where nothing can follow.
    boolean take(String table, InputStream in) throws IOException;
  }

  /// Gives each table of the file to `step`; says what is wrong with the packing, or nothing.
  private static String walk(Path file, Step step) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (InputStream bytes = Files.newInputStream(file)) {
      Source source = new Source(bytes);
      byte[] head = source.head(4);
      if (head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
        try (Gzip gzip = new Gzip(source)) {
          step.take(name, gzip);
        }
      } else if (head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3) {
        zip(name, source, step);
      } else {
        step.take(name, source);
      }
      return "";
    } catch (Broken broken) {
      return broken.what();
    }
  }

  private static void zip(String name, Source source, Step step) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(source)) {
      InputStream safe = safe(zip);
      while (true) {
        ZipEntry entry = next(zip);
        if (entry == null) {
          return;
        }
        if (!entry.isDirectory() && !step.take(name + "!/" + entry.getName(), safe)) {
          return;
        }
      }
    }
  }

  private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (EOFException e) {
      throw new Broken("is cut off", "the download did not finish");
    } catch (ZipException | IllegalArgumentException e) {
      throw new Broken("is broken (" + e.getMessage() + ")", "it was damaged on its way");
    }
  }

  /// What is wrong with the packing becomes [Broken], as gzip says it.
  private static InputStream safe(ZipInputStream zip) {
    return new Layer() {
      @Override
      protected int some(byte[] bytes, int offset, int length) throws IOException {
        try {
          return zip.read(bytes, offset, length);
        } catch (EOFException e) {
          throw new Broken("is cut off", "the download did not finish");
        } catch (ZipException e) {
          throw new Broken("is broken (" + e.getMessage() + ")", "it was damaged on its way");
        }
      }
    };
  }

  private static boolean drain(InputStream in) throws IOException {
    if (in instanceof Source) {
      return true;
    }
    byte[] chunk = new byte[CHUNK];
    int read = 0;
    while (read >= 0) {
      read = in.read(chunk, 0, chunk.length);
    }
    return true;
  }

  private FileName name(Path file, String table) {
    String inner =
        table.substring(Math.max(table.lastIndexOf('/'), table.lastIndexOf("!/") + 1) + 1);
    String plain = inner.endsWith(".gz") ? inner.substring(0, inner.length() - 3) : inner;
    Path folder = file.toAbsolutePath().normalize().getParent();
    String home = folder == null ? "" : String.valueOf(folder.getFileName());
    return new FileName(plain, set.isEmpty() ? home : set);
  }
}
