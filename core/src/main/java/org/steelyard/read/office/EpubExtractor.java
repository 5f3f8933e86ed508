package org.steelyard.read.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.steelyard.model.Given;
import org.steelyard.model.Imprint;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.format.Draft;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Decoder;

/// E-books (EPUB 2 and 3): chapters in reading order; tables of contents are furniture.
public final class EpubExtractor implements Extractor {
  /// An extractor of e-books.
  public EpubExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    ZipParts parts = new ZipParts(bytes);
    String part = packagePart(parts);
    OpfBook book = new OpfBook(parts.read(part), part);
    Manuscript manuscript = new Manuscript();
    String encrypted = new String(parts.read("META-INF/encryption.xml"), StandardCharsets.UTF_8);
    int missing = 0;
    for (OpfBook.Chapter chapter : book.chapters()) {
      if (!parts.has(chapter.part())) {
        missing++;
        continue;
      }
      if (encrypted.contains("\"" + chapter.part() + "\"")) {
        throw new Unreadable("is encrypted", "it can be had without copy protection");
      }
      String html = Decoder.decode(parts.read(chapter.part()));
      HtmlBlocks.write(html, manuscript, chapter.navigation());
    }
    if (!manuscript.hasText() && missing > 0) {
      throw new Unreadable(
          "is damaged: " + missing + " of its chapters are missing", "it was not copied whole");
    }
    Draft draft = manuscript.draft();
    When date = book.date();
    return new Extract(
        draft.text(),
        draft.blocks(),
        book.title(),
        book.language(),
        date.known()
            ? new PublicationDate(date, PublicationDate.How.META)
            : PublicationDate.UNKNOWN,
        source(book),
        new Imprint(book.creator(), "", book.modified(), When.UNKNOWN),
        true);
  }

  private static String packagePart(ZipParts parts) throws Unreadable {
    String container = "META-INF/container.xml";
    byte[] bytes = parts.read(container);
    if (bytes.length > 0) {
      Xml xml = new Xml(bytes, container);
      for (Xml.Step step = xml.next(); step != Xml.Step.END; step = xml.next()) {
        if (step == Xml.Step.OPEN && xml.name().equals("rootfile")) {
          String path = Relations.resolve("", xml.attribute("full-path"));
          if (parts.has(path)) {
            return path;
          }
        }
      }
    }
    for (String name : parts.names()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(".opf")) {
        return name;
      }
    }
    throw new Unreadable(
        "is no e-book: it has no package document (of " + parts.names().size() + " parts)",
        "it was not copied whole, or it is another kind of archive");
  }

  private static Source source(OpfBook book) {
    String publisher = book.publisher();
    String id = publisher.toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}.]+", "-");
    return id.isBlank() || id.equals("-")
        ? Source.UNKNOWN
        : new Source(id, publisher, "", book.language(), "", "");
  }
}
