package org.steelyard.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Unreadable;

final class PdfExtractorTest {
  private static final String SENTENCE = "The envoy carried the note across the bridge at noon.";

  private static PdfMaker note() {
    return new PdfMaker().page().text(60, 100, 12, SENTENCE);
  }

  @Test
  void aFileThatNeedsAPasswordIsRefused() {
    PdfText.refused(note().encrypted("secret"), "is encrypted and needs a password");
  }

  @Test
  void aFileThatIsEncryptedWithAnEmptyPasswordIsRead() {
    assertThat(PdfText.of(note().encrypted("")).text()).isEqualTo(SENTENCE);
  }

  @Test
  void aScanIsRefused() {
    PdfText.refused(
        new PdfMaker().page().picture().page().picture().bytes(), "holds only pictures of text");
  }

  @Test
  void anEmptyPageIsRefused() {
    PdfText.refused(new PdfMaker().page().bytes(), "has no visible text");
  }

  @Test
  void fontsWithoutLettersAreRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(note().bytes())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        }
      }
      document.save(out);
    }
    PdfText.refused(out.toByteArray(), "its fonts do not say which letters they hold");
  }

  @Test
  void aBrokenFileIsRefused() {
    byte[] bytes = "%PDF-1.7\nnothing that a reader could use".getBytes(StandardCharsets.UTF_8);
    PdfText.refused(bytes, "is a damaged PDF");
  }

  @Test
  void aFileThatWasCutOffIsReadOrRefused() {
    byte[] bytes = note().bytes();
    for (int length = 8; length < bytes.length; length += bytes.length / 40) {
      try {
        new PdfExtractor().extract(Arrays.copyOf(bytes, length), "x.pdf", Given.NOTHING);
      } catch (Unreadable e) {
        assertThat(e.what()).isNotBlank();
      }
    }
  }

  @Test
  void aFileOfTooManyPagesOrLettersIsRefused() {
    PdfExtractor few = new PdfExtractor(new PdfLimits(1, 1000, 1000, 1 << 20));
    PdfText.refused(few, note().page().bytes(), "has more than 1 pages");
    PdfExtractor short20 = new PdfExtractor(new PdfLimits(9, 20, 1000, 1 << 20));
    PdfText.refused(short20, note().bytes(), "draws more than 20 letters");
  }

  @Test
  void theNameOfAFileIsNoTitleAndTheDayOfMakingIsNoPublication() {
    PdfMaker maker = note().text(60, 60, 20, "A note across the bridge");
    maker.document().getDocumentInformation().setTitle("Microsoft Word - final 2.doc");
    maker.document().getDocumentInformation().setAuthor("Leyla");
    maker
        .document()
        .getDocumentInformation()
        .setCreationDate(new GregorianCalendar(2021, GregorianCalendar.MAY, 4));
    Extract extract = PdfText.of(maker.bytes());
    assertThat(extract.title()).isEqualTo("A note across the bridge");
    assertThat(extract.imprint().author()).isEqualTo("Leyla");
    assertThat(extract.imprint().updated()).isEqualTo(When.day(LocalDate.of(2021, 5, 4)));
    assertThat(extract.published()).isEqualTo(PublicationDate.UNKNOWN);
  }

  @Test
  void aDeclaredTitleIsTakenWhereThereIsNoHeading() {
    PdfMaker maker = note();
    maker.document().getDocumentInformation().setTitle("Notes of the northern envoys");
    assertThat(PdfText.of(maker.bytes()).title()).isEqualTo("Notes of the northern envoys");
  }

  @Test
  void entitiesOfPropertiesAreNotExpanded() throws IOException {
    PdfMaker maker = note();
    String packet =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname"><!ENTITY f "grown">]>
        <x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:creator>&e;&f;</dc:creator></x:xmpmeta>
        """;
    PDMetadata metadata =
        new PDMetadata(
            maker.document(), new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    maker.document().getDocumentCatalog().setMetadata(metadata);
    assertThat(PdfText.of(maker.bytes()).imprint().author()).isEmpty();
  }

  @Test
  void journalsSayWhenTheyWerePublished() throws IOException {
    PdfMaker maker = note();
    String packet =
        """
        <x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:prism="http://prismstandard.org/namespaces/1.2/">
        <prism:coverDate>2019-03-08</prism:coverDate></x:xmpmeta>
        """;
    maker
        .document()
        .getDocumentCatalog()
        .setMetadata(
            new PDMetadata(
                maker.document(),
                new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
    assertThat(PdfText.of(maker.bytes()).published())
        .isEqualTo(
            new PublicationDate(When.day(LocalDate.of(2019, 3, 8)), PublicationDate.How.META));
  }

  @Test
  void noFontOfTheSystemIsLookedFor() {
    PdfText.of(note().bytes());
    assertThat(FontMappers.instance()).isInstanceOf(BuiltInFont.class);
  }
}
