package org.steelyard.read.office;

import java.util.Locale;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Decoder;

/// Word documents since 2007 (DOCX, DOCM, DOTX). Text that was inserted is kept, text that was
/// deleted or hidden is left out; notes stand after the body, running heads and feet last.
public final class DocxExtractor implements Extractor {
  /// An extractor of Word documents.
  public DocxExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    ZipParts parts = new ZipParts(bytes);
    String main = new Relations(parts, "").first("officeDocument", "word/document.xml");
    if (!parts.has(main)) {
      throw new Unreadable(
          "is no Word document: its part '"
              + main
              + "' is missing (of "
              + parts.names().size()
              + " parts)",
          "it was not copied whole, or it is another kind of archive");
    }
    Relations relations = new Relations(parts, main);
    String stylesPart = relations.first("styles", "word/styles.xml");
    WordStyles styles = new WordStyles(parts.read(stylesPart), stylesPart);
    Manuscript manuscript = new Manuscript();
    if (!read(parts, main, styles, manuscript, WordText.Place.BODY)) {
      throw new Unreadable(
          "is no Word document: its part '" + main + "' has no text of Word",
          "it is a spreadsheet or slides under a wrong name");
    }
    for (String type : new String[] {"footnotes", "endnotes"}) {
      for (String part : relations.of(type)) {
        read(parts, part, styles, manuscript, WordText.Place.NOTES);
      }
    }
    for (String type : new String[] {"header", "footer"}) {
      for (String part : relations.of(type)) {
        read(parts, part, styles, manuscript, WordText.Place.FURNITURE);
      }
    }
    String core = new Relations(parts, "").first("core-properties", "docProps/core.xml");
    return Properties.read(parts.read(core), core).extract(manuscript.draft());
  }

  private static boolean read(
      ZipParts parts, String part, WordStyles styles, Manuscript manuscript, WordText.Place place)
      throws Unreadable {
    byte[] bytes = parts.read(part);
    if (bytes.length == 0) {
      return false;
    }
    WordText text = new WordText(styles, manuscript, place);
    boolean word = text.read(bytes, part);
    text.finish();
    for (String chunk : text.chunks()) {
      // Programs that make Word documents of web pages leave the page as it is.
      String page = new Relations(parts, part).named(chunk);
      String html = page.isEmpty() ? "" : Decoder.decode(parts.read(page));
      if (html.toLowerCase(Locale.ROOT).contains("<html")) {
        HtmlBlocks.write(html, manuscript, false);
      }
    }
    return word;
  }
}
