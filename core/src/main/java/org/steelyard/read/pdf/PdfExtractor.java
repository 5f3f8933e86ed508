package org.steelyard.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.steelyard.model.Given;
import org.steelyard.model.Imprint;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;

/// PDF files: the canonical text is what the pages show, in reading order.
///
/// Nothing is fetched, run or written. Files that are encrypted with an empty password are read,
/// as every viewer does. A hostile file may still take all memory or the whole stack: callers
/// run it where that does no harm.
public final class PdfExtractor implements Extractor {
  private static final String SAVE = "it can be saved as text, or as a PDF by another program";

  private final PdfLimits limits;

  /// An extractor with the usual limits.
  public PdfExtractor() {
    this(PdfLimits.STANDARD);
  }

  /// An extractor with limits of its own.
  public PdfExtractor(PdfLimits limits) {
    if (!Library.ready()) {
      throw new IllegalStateException("PDFBox is not set up.");
    }
    this.limits = limits;
  }

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    try (PDDocument document =
        Loader.loadPDF(
            bytes,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(limits.memory()).streamCache)) {
      if (document.getNumberOfPages() > limits.pages()) {
        throw new TooMuch("has more than " + limits.pages() + " pages");
      }
      Drawn drawn = GlyphCollector.collect(document, limits);
      Legible.check(drawn);
      return extract(Layout.of(drawn.sheets()), Said.of(document));
    } catch (InvalidPasswordException e) {
      throw new Unreadable(
          "is encrypted and needs a password", "it can be saved without its password");
    } catch (TooMuch e) {
      throw new Unreadable(e.what(), "it can be cut into smaller files");
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("is a damaged PDF (" + reason(e) + ")", SAVE);
    } catch (NoClassDefFoundError e) {
      // The library for files encrypted with certificates is not there.
      throw new Unreadable(
          "is encrypted and needs a certificate", "it can be saved without encryption");
    }
  }

  private static Extract extract(Layout layout, Said said) throws Unreadable {
    Written written = Written.of(layout);
    Legible.check(written.text());
    When published = said.published();
    return new Extract(
        written.text(),
        written.blocks(),
        Titles.choose(said.title(), layout),
        said.language(),
        published.known()
            ? new PublicationDate(published, PublicationDate.How.META)
            : PublicationDate.UNKNOWN,
        Source.UNKNOWN,
        new Imprint(said.author(), "", said.updated(), When.UNKNOWN),
        false);
  }

  private static String reason(Exception e) {
    String message = e.getMessage();
    String kind = e.getClass().getSimpleName();
    String reason = message == null || message.isBlank() ? kind : message;
    String line = reason.lines().findFirst().orElse(kind);
    return line.length() > 120 ? line.substring(0, 120) : line;
  }
}
