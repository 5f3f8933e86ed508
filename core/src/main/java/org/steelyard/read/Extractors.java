package org.steelyard.read;

import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.pdf.PdfExtractor;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.text.Markup;

/// The extractor of each format. To add a format: a constant in [Format], its signature in
/// [org.steelyard.read.format.FormatFinder], its extractor, and a line here.
final class Extractors {
  private final Extractor text;
  private final Extractor markdown;
  private final Extractor page;
  private final Extractor pdf = new PdfExtractor();

  Extractors(Terms terms, WrittenDates dates) {
    this.text = new TextExtractor(terms, Markup.NONE);
    this.markdown = new TextExtractor(terms, Markup.MARKDOWN);
    this.page = new PageExtractor(dates);
  }

  Extractor of(Format format) {
    return switch (format) {
      case TEXT -> text;
      case MARKDOWN -> markdown;
      case HTML -> page;
      case PDF -> pdf;
      case MHTML, DOCX, ODT, RTF, EPUB, EML -> notYet(format);
      case MBOX, JSON_LINES, CSV, FEED, SITEMAP, WARC, ZIP, TAR, GZIP, ZSTD ->
          refusing(format, "its documents are read one by one with ./steelyard read");
      case IMAGE, AUDIO, OLD_OFFICE, SPREADSHEET, OTHER_ARCHIVE, PROGRAM, BINARY ->
          refusing(format, "it can be saved as text, HTML or PDF");
    };
  }

  private static Extractor notYet(Format format) {
    return refusing(format, "it can be saved as text or HTML");
  }

  private static Extractor refusing(Format format, String maybe) {
    return (bytes, name, given) -> {
      throw new Unreadable("is " + format.label() + " and no text", maybe);
    };
  }
}
