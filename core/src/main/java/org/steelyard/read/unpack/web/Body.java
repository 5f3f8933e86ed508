package org.steelyard.read.unpack.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Chunked;
import org.steelyard.read.unpack.stream.Deflated;
import org.steelyard.read.unpack.stream.Gzip;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.zstd.Zstd;

/// Undoes what a server did to a body: chunks, then gzip, deflate or Zstandard. A body that is
/// called packed and is not is taken as it is: many archives unpack and keep the header.
public final class Body {
  private Body() {}

  /// The body that follows the head `fields` in `in`.
  ///
  /// @throws Broken for encodings that are not undone
  public static InputStream of(Fields fields, Source in) throws IOException {
    String transfer = fields.get("transfer-encoding").toLowerCase(Locale.ROOT);
    boolean chunked = transfer.contains("chunked") && Chunked.begins(in);
    Source whole = chunked ? new Source(new Chunked(in)) : in;
    String coding = fields.get("content-encoding").strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "gzip", "x-gzip" -> starts(whole, 0x1F, 0x8B) ? new Gzip(whole) : whole;
      case "deflate" -> deflated(whole);
      case "zstd" -> starts(whole, 0x28, 0xB5) ? new Zstd(whole) : whole;
      case "", "identity", "utf-8" -> whole;
      default -> packed(coding, whole);
    };
  }

  /// Servers send deflate with the header of zlib or without; text is neither.
  private static InputStream deflated(Source in) throws IOException {
    boolean two = in.has(2);
    boolean zlib = two && (in.peek(0) & 15) == 8 && (in.peek(0) << 8 | in.peek(1)) % 31 == 0;
    boolean text = two && (in.peek(0) == '<' || in.peek(0) == 0xEF);
    return text ? in : new Deflated(in, !zlib);
  }

  private static InputStream packed(String coding, Source in) throws IOException {
    boolean page = in.has(1) && in.peek(0) == '<';
    if (page) {
      return in;
    }
    String shown = coding.length() > 20 ? coding.substring(0, 20) : coding;
    throw new Broken(
        "is packed by '" + shown + "', which is not unpacked", "it can be archived anew without");
  }

  private static boolean starts(Source in, int first, int second) throws IOException {
    return in.has(2) && in.peek(0) == first && in.peek(1) == second;
  }
}
