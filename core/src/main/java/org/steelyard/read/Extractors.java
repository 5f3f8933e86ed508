package org.steelyard.read;

import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.mail.MailExtractor;
import org.steelyard.read.mail.MhtmlExtractor;
import org.steelyard.read.office.DocxExtractor;
import org.steelyard.read.office.EpubExtractor;
import org.steelyard.read.office.OdtExtractor;
import org.steelyard.read.office.OldOfficeExtractor;
import org.steelyard.read.office.RtfExtractor;
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
  private final Extractor savedPage;
  private final Extractor mail = new MailExtractor();
  private final Extractor docx = new DocxExtractor();
  private final Extractor odt = new OdtExtractor();
  private final Extractor rtf = new RtfExtractor();
  private final Extractor epub = new EpubExtractor();
  private final Extractor oldOffice = new OldOfficeExtractor();

  Extractors(Terms terms, WrittenDates dates) {
    this.text = new TextExtractor(terms, Markup.NONE);
    this.markdown = new TextExtractor(terms, Markup.MARKDOWN);
    this.page = new PageExtractor(dates);
    this.savedPage = new MhtmlExtractor(dates);
  }

  Extractor of(Format format) {
    return switch (format) {
      case TEXT -> text;
      case MARKDOWN -> markdown;
      case HTML -> page;
      case PDF -> pdf;
      case MHTML -> savedPage;
      case EML -> mail;
      case DOCX -> docx;
      case ODT -> odt;
      case RTF -> rtf;
      case EPUB -> epub;
      case OLD_OFFICE -> oldOffice;
      case MBOX, JSON_LINES, CSV, FEED, SITEMAP, WARC, ZIP, TAR, GZIP, ZSTD ->
          refusing(format, "its documents are read one by one with ./steelyard read");
      case IMAGE, AUDIO, SPREADSHEET, OTHER_ARCHIVE, PROGRAM, BINARY ->
          refusing(format, "it can be saved as text, HTML or PDF");
    };
  }

  private static Extractor refusing(Format format, String maybe) {
    return (bytes, name, given) -> {
      throw new Unreadable("is " + format.label() + " and no text", maybe);
    };
  }
}
