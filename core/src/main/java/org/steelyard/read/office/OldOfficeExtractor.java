package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;

/// Compound files (OLE): documents before 2007, which are refused, and encrypted ones of today,
/// which are refused as such.
public final class OldOfficeExtractor implements Extractor {
  /// The stream that holds an encrypted document, as its directory names it.
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /// An extractor that refuses.
  public OldOfficeExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    if (contains(bytes)) {
      throw new Unreadable("is encrypted", "it can be saved without its password");
    }
    throw new Unreadable(
        "is an old Office document (before 2007) and no text",
        "it can be saved as DOCX, text or PDF");
  }

  private static boolean contains(byte[] bytes) {
    for (int i = 0; i + ENCRYPTED.length <= bytes.length; i++) {
      int k = 0;
      while (k < ENCRYPTED.length && bytes[i + k] == ENCRYPTED[k]) {
        k++;
      }
      if (k == ENCRYPTED.length) {
        return true;
      }
    }
    return false;
  }
}
