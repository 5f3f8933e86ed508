package org.steelyard.read.unpack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Decodes names of entries whose encoding the archive does not tell: UTF-8 where it is valid,
/// else the old encoding of our languages that makes the likeliest words.
///
/// DOS and Windows programs wrote names in the encoding of the country: 866 and windows-1251 in
/// Ukraine, Russia and Azerbaijan, 857 and windows-1254 in Turkey, 437 elsewhere.
final class NameDecoder {
  private static final List<Charset> OLD =
      List.of(
          Charset.forName("IBM866"),
          Charset.forName("windows-1251"),
          Charset.forName("IBM857"),
          Charset.forName("windows-1254"));

  private static final String TURKISH =
      "\u00E7\u00C7\u011F\u011E\u0131\u0130\u00F6\u00D6\u015F\u015E\u00FC\u00DC";
  private static final String UKRAINIAN =
      "\u0454\u0456\u0457\u0491\u0451\u0404\u0406\u0407\u0490\u0401";

  private NameDecoder() {}

  static String decode(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      String best = "";
      int most = Integer.MIN_VALUE;
      for (Charset charset : OLD) {
        String text = new String(name, charset);
        int score = score(text);
        if (score > most) {
          most = score;
          best = text;
        }
      }
      return best;
    }
  }

  /// Letters of our alphabets count for a decoding; other signs and capitals within words against.
  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      boolean cyrillic = (c >= '\u0410' && c <= '\u044F') || UKRAINIAN.indexOf(c) >= 0;
      boolean turkish = TURKISH.indexOf(c) >= 0;
      boolean ours = cyrillic || turkish;
      score += ours ? 2 : -3;
      if (i == 0) {
        continue;
      }
      char before = text.charAt(i - 1);
      score -= Character.isUpperCase(c) && Character.isLowerCase(before) ? 2 : 0;
      boolean mixed = cyrillic && before < 0x80 && Character.isLetter(before);
      score -= mixed ? 2 : 0;
      boolean run = turkish && TURKISH.indexOf(before) >= 0 && before >= 0x80;
      score -= run ? 2 : 0;
    }
    return score;
  }
}
