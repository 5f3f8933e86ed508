package org.steelyard.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;

class EpubExtractorTest {
  private static final String OPF =
      "<package xmlns='http://www.idpf.org/2007/opf' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
          + "<metadata><dc:title>Нариси зовнішньої політики</dc:title><dc:creator>О. Гай</dc:creator>"
          + "<dc:language>uk</dc:language><dc:publisher>Дім Книги</dc:publisher>"
          + "<dc:date>2018-05-06</dc:date>"
          + "<meta property='dcterms:modified'>2019-01-02T00:00:00Z</meta></metadata>"
          + "<manifest><item id='n' href='nav.xhtml' properties='nav' media-type='x'/>"
          + "<item id='b' href='text/%D0%B1.xhtml' media-type='x'/>"
          + "<item id='a' href='text/a.xhtml' media-type='x'/></manifest>"
          + "<spine><itemref idref='n'/><itemref idref='b'/><itemref idref='a'/></spine></package>";

  private static Packed book() {
    return new Packed()
        .part("mimetype", "application/epub+zip")
        .part(
            "META-INF/container.xml",
            "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>")
        .part("OEBPS/book.opf", OPF)
        .part("OEBPS/nav.xhtml", page("<ol><li><a href='a'>Глава 1</a></li></ol>"))
        .part(
            "OEBPS/text/a.xhtml",
            page("<h2>Sonra</h2><ul><li>Bir</li></ul><blockquote><p>Alıntı.</p></blockquote>"))
        .part(
            "OEBPS/text/б.xhtml",
            page(
                "<h1>Спочатку</h1><p>Перше<br/>речення.</p><p style='display: none'>нема</p>"
                    + "<table><tr><td>Рік</td><td>1991</td></tr></table><script>x</script>"));
  }

  private static String page(String body) {
    return "<html><head><title>t</title></head><body>" + body + "</body></html>";
  }

  private static Extract read(Packed packed) throws Unreadable {
    return new EpubExtractor().extract(packed.bytes(), "book.epub", Given.NOTHING);
  }

  @Test
  void chaptersComeInTheOrderOfReading() throws Unreadable {
    assertThat(Packed.blocks(read(book())))
        .containsExactly(
            "FURNITURE Глава 1",
            "HEADING Спочатку",
            "TEXT Перше",
            "TEXT речення.",
            "TEXT Рік\t1991",
            "HEADING Sonra",
            "ITEM Bir",
            "QUOTE Alıntı.");
  }

  @Test
  void thePackageSaysWhatTheBookIs() throws Unreadable {
    Extract extract = read(book());
    assertThat(extract.title()).isEqualTo("Нариси зовнішньої політики");
    assertThat(extract.language()).isEqualTo("uk");
    assertThat(extract.imprint().author()).isEqualTo("О. Гай");
    assertThat(extract.source().publisher()).isEqualTo("Дім Книги");
    assertThat(extract.published())
        .isEqualTo(new PublicationDate(When.day(LocalDate.of(2018, 5, 6)), How.META));
    assertThat(extract.imprint().updated()).isEqualTo(When.day(LocalDate.of(2019, 1, 2)));
  }

  @Test
  void aBookIsRecognisedAlsoWhereItsTypeIsCompressed() {
    assertThat(FormatFinder.find(book().bytes(), "download")).isEqualTo(Format.EPUB);
  }

  @Test
  void aProtectedBookAndOneWithoutChaptersAreRefused() {
    Packed locked =
        book()
            .part(
                "META-INF/encryption.xml",
                "<encryption><EncryptedData><CipherReference URI=\"OEBPS/text/a.xhtml\"/>"
                    + "</EncryptedData></encryption>");
    assertThatThrownBy(() -> read(locked)).hasMessage("is encrypted");
    Packed empty = new Packed().part("book.opf", OPF);
    assertThatThrownBy(() -> read(empty)).hasMessageContaining("3 of its chapters are missing");
  }
}
