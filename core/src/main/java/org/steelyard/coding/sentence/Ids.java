package org.steelyard.coding.sentence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Short ids of coded items, the same in every run of the same coder over the same document.
public final class Ids {
  /// Version of the coder. It changes when the same text may be coded differently.
  public static final String CODER = "2";

  private static final int BYTES = 6;

  /// Parts are kept apart by a unit that no text has.
  private static final char BETWEEN = '\u001f';

  private Ids() {}

  /// Id of an item: `kind`, a hyphen and the first 12 hexadecimal digits of the SHA-256 of kind,
  /// coder version and `parts`.
  ///
  /// @param kind short prefix: `c` claim, `q` quantity, `m` membership, `r` report, `e` event
  /// @param parts what makes the item itself: document id, span ...; compared by their text
  public static String of(String kind, Object... parts) {
    StringBuilder text = new StringBuilder(kind).append(BETWEEN).append(CODER);
    for (Object part : parts) {
      text.append(BETWEEN).append(part);
    }
    return kind + "-" + HexFormat.of().formatHex(hash(text.toString()), 0, BYTES);
  }

  /// A digest that is only copied: to look one up takes longer than to use it.
  private static final MessageDigest FRESH = sha256();

  private static byte[] hash(String text) {
    try {
      MessageDigest digest = (MessageDigest) FRESH.clone();
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(
          "This Java's SHA-256 cannot be copied.\nMaybe it has a provider of its own?", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "This Java has no SHA-256.\nMaybe it is not a complete JDK?", e);
    }
  }
}
