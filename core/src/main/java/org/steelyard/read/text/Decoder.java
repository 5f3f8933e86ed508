package org.steelyard.read.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns bytes into text: byte order mark, valid UTF-8, the declared encoding, then the most
/// plausible of the old 8-bit encodings of our languages. Never throws.
public final class Decoder {
  /// HTML must declare its encoding within the first kilobyte; real pages are later than that.
  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{2,40})");

  private Decoder() {}

  /// Text of `bytes`, without its byte order mark.
  public static String decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /// Text of `bytes`, without its byte order mark.
  ///
  /// @param outside encoding declared outside the bytes (a header), believed where the bytes are
  /// no valid UTF-8; or empty
  public static String decode(byte[] bytes, String outside) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    int zeros = zeroParity(bytes);
    if (zeros != 0) {
      return lenient(bytes, 0, zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
    // The quick way shows a broken sequence as U+FFFD, which valid text may hold too.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 || valid(bytes) ? text : legacy(bytes, outside);
  }

  private static boolean valid(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// +1 where every second byte tends to be zero, as in UTF-16LE without a mark; -1 for
  /// UTF-16BE.
  private static int zeroParity(byte[] bytes) {
    int n = Math.min(bytes.length & ~1, 4096);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < n; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int many = n * 3 / 20;
    if (n < 8 || Math.min(even, odd) > n / 100) {
      return 0;
    }
    return odd > many ? 1 : even > many ? -1 : 0;
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return text.toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, bytes.length - from, charset);
    }
  }

  private static String legacy(byte[] bytes, String outside) {
    String utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
    if (mostlyValid(utf8)) {
      return utf8;
    }
    Charset header = outside.isBlank() ? StandardCharsets.UTF_8 : charset(outside.strip());
    Charset declared = header.equals(StandardCharsets.UTF_8) ? declared(bytes) : header;
    if (!declared.equals(StandardCharsets.UTF_8)) {
      return lenient(bytes, 0, declared);
    }
    return EightBit.decode(bytes);
  }

  /// A few broken sequences in long UTF-8 text (a cut file, a pasted byte) do not make it
  /// 8-bit.
  private static boolean mostlyValid(String text) {
    int broken = 0;
    int valid = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      valid += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    return valid >= 20 && broken * 20 <= valid;
  }

  /// The encoding that the head of the file declares; UTF-8 where there is none that can be
  /// used.
  private static Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head.toLowerCase(Locale.ROOT));
    while (head.indexOf('<') >= 0 && matcher.find()) {
      Charset charset = charset(matcher.group(1));
      if (!charset.equals(StandardCharsets.UTF_8)) {
        return charset;
      }
    }
    return StandardCharsets.UTF_8;
  }

  /// The encoding called `name`; UTF-8 where it is unknown, cannot be, or belongs to UTF.
  private static Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean eightBit = charset.canEncode() && !charset.name().startsWith("UTF-");
      return eightBit ? charset : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
