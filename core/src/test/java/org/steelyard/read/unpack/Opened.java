package org.steelyard.read.unpack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;

/// What came out of a container, and containers to open.
record Opened(List<Entry> entries, List<String> skipped, List<String> refused) {
  static Opened of(byte[] bytes, String name) {
    return of(bytes, name, Limits.DEFAULT);
  }

  static Opened of(String text, String name) {
    return of(utf8(text), name);
  }

  static Opened of(byte[] bytes, String name, Limits limits) {
    Opened opened = new Opened(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    try {
      new Opener(Map.of())
          .open(new ByteArrayInputStream(bytes), name, Given.NOTHING, limits, opened::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return opened;
  }

  private void take(Outcome<Entry> outcome) {
    switch (outcome) {
      case Outcome.Done<Entry>(Entry entry) -> entries.add(entry);
      case Outcome.Skipped<Entry>(String where, String why) -> skipped.add(why);
      case Outcome.Refused<Entry>(String where, String why) -> refused.add(why);
    }
  }

  List<String> names() {
    return entries.stream().map(Entry::name).toList();
  }

  List<String> texts() {
    return entries.stream().map(e -> new String(e.bytes(), StandardCharsets.UTF_8)).toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// A ZIP file of names and texts in turn.
  static byte[] zip(Charset names, String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(utf8(parts[i + 1]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] zip(String... parts) {
    return zip(StandardCharsets.UTF_8, parts);
  }

  /// A ZIP file of one entry.
  static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
