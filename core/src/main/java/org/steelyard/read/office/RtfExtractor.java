package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;

/// RTF documents. Bytes are read in the encoding of their font, else of the document; text that
/// is hidden or marked as deleted is left out; notes stand after the body, running heads and
/// feet last.
public final class RtfExtractor implements Extractor {
  private static final int MAGIC_WITHIN = 16;

  /// An extractor of RTF documents.
  public RtfExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    int length = Math.min(bytes.length, MAGIC_WITHIN);
    if (!new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("{\\rtf")) {
      throw new Unreadable(
          "is no RTF: it does not begin with {\\rtf (" + bytes.length + " bytes)",
          "it is another kind of file under a wrong name");
    }
    RtfText text = new RtfText(bytes);
    Manuscript manuscript = text.read();
    return text.properties().extract(manuscript.draft());
  }
}
