package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;

/// OpenDocument texts, zipped (ODT, OTT) or flat (FODT). What tracked changes deleted, and hidden
/// text, is left out; notes stand after the body, running heads and feet last.
public final class OdtExtractor implements Extractor {
  /// An extractor of OpenDocument texts.
  public OdtExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    Manuscript manuscript = new Manuscript();
    if (!zipped(bytes)) {
      require(new OdtText(manuscript).read(bytes, name));
      return Properties.flat(bytes, name).extract(manuscript.draft());
    }
    ZipParts parts = new ZipParts(bytes);
    refuseEncrypted(parts);
    byte[] content = parts.read("content.xml");
    if (content.length == 0) {
      throw new Unreadable(
          "is no OpenDocument text: it has no content (of " + parts.names().size() + " parts)",
          "it was not copied whole");
    }
    // Styles of the program first: those of the text refer to them.
    OdtText text = new OdtText(manuscript);
    byte[] styles = parts.read("styles.xml");
    if (styles.length > 0) {
      text.read(styles, "styles.xml");
    }
    require(text.read(content, "content.xml"));
    return Properties.read(parts.read("meta.xml"), "meta.xml").extract(manuscript.draft());
  }

  private static boolean zipped(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static void require(boolean text) throws Unreadable {
    if (!text) {
      throw new Unreadable(
          "is no OpenDocument text: it has no body of text",
          "it is a spreadsheet, slides or a drawing");
    }
  }

  private static void refuseEncrypted(ZipParts parts) throws Unreadable {
    String manifest = new String(parts.read("META-INF/manifest.xml"), StandardCharsets.ISO_8859_1);
    if (manifest.contains("encryption-data") || parts.has("encrypted-package")) {
      throw new Unreadable("is encrypted", "it can be saved without its password");
    }
  }
}
