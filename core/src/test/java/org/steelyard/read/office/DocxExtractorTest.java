package org.steelyard.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;

class DocxExtractorTest {
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private static final String STYLES =
      "<w:styles "
          + W
          + "><w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>"
          + "<w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='Начальный'><w:name w:val='Начальный'/>"
          + "<w:basedOn w:val='1'/></w:style>"
          + "<w:style w:type='paragraph' w:styleId='a5'><w:name w:val='Quote'/></w:style>"
          + "<w:style w:type='paragraph' w:styleId='11'><w:name w:val='toc 1'/></w:style>"
          + "<w:style w:type='character' w:styleId='sirli'><w:name w:val='Sirli'/>"
          + "<w:rPr><w:vanish/></w:rPr></w:style></w:styles>";

  private static Packed word(String body) {
    String relations =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + relation("h1", "header", "header1.xml")
            + relation("h2", "header", "header2.xml")
            + relation("f1", "footer", "footer1.xml")
            + relation("n1", "footnotes", "footnotes.xml")
            + relation("n2", "endnotes", "endnotes.xml")
            + relation("s1", "styles", "styles.xml")
            + relation("page", "aFChunk", "page.html")
            + "</Relationships>";
    return new Packed()
        .part("[Content_Types].xml", "<Types/>")
        .part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"))
        .part("word/_rels/document.xml.rels", relations)
        .part("word/styles.xml", STYLES);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='http://x/relationships/%s' Target='%s'/>"
        .formatted(id, type, target);
  }

  private static String root(String name, String content) {
    return "<w:" + name + " " + W + ">" + content + "</w:" + name + ">";
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  private static String styled(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static Extract read(Packed packed) throws Unreadable {
    return new DocxExtractor().extract(packed.bytes(), "note.docx", Given.NOTHING);
  }

  private static List<String> blocks(String body) throws Unreadable {
    return Packed.blocks(read(word(body)));
  }

  @Test
  void paragraphsHeadingsQuotationsAndListsKeepTheirRoles() throws Unreadable {
    assertThat(
            blocks(
                styled("<w:pStyle w:val='1'/>", "Міністри зустрілися в Одесі")
                    + styled("<w:pStyle w:val='Начальный'/>", "О чём говорили стороны")
                    + styled("<w:outlineLvl w:val='2'/>", "Nələr razılaşdırıldı")
                    + p("Görüş iki saat sürdü ve taraflar memnun kaldı.")
                    + styled("<w:pStyle w:val='a5'/>", "Ми задоволені перебігом розмови.")
                    + styled("<w:numPr><w:numId w:val='3'/></w:numPr>", "Limanın açılması")
                    + styled("<w:numPr><w:numId w:val='0'/></w:numPr>", "Без номера")))
        .containsExactly(
            "HEADING Міністри зустрілися в Одесі",
            "HEADING О чём говорили стороны",
            "HEADING Nələr razılaşdırıldı",
            "TEXT Görüş iki saat sürdü ve taraflar memnun kaldı.",
            "QUOTE Ми задоволені перебігом розмови.",
            "ITEM Limanın açılması",
            "TEXT Без номера");
  }

  @Test
  void insertedTextIsKeptAndDeletedTextIsNot() throws Unreadable {
    assertThat(
            blocks(
                "<w:p><w:r><w:t xml:space='preserve'>Посол </w:t></w:r>"
                    + "<w:ins><w:r><w:t>прибув</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>поїхав</w:delText></w:r></w:del>"
                    + "<w:moveFrom><w:r><w:t>звідси</w:t></w:r></w:moveFrom>"
                    + "<w:moveTo><w:r><w:t xml:space='preserve'> сюди</w:t></w:r></w:moveTo></w:p>"))
        .containsExactly("TEXT Посол прибув сюди");
  }

  @Test
  void aParagraphWhoseEndWasDeletedGoesOnInTheNext() throws Unreadable {
    assertThat(
            blocks(
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>Сторони</w:t></w:r>"
                    + "</w:p>"
                    + p(" домовилися.")))
        .containsExactly("TEXT Сторони домовилися.");
  }

  @Test
  void hiddenTextIsLeftOutByRunAndByStyle() throws Unreadable {
    assertThat(
            blocks(
                "<w:p><w:r><w:t>Açıq mətn</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>gizli</w:t></w:r>"
                    + "<w:r><w:rPr><w:rStyle w:val='sirli'/></w:rPr><w:t>sirli</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>.</w:t></w:r></w:p>"))
        .containsExactly("TEXT Açıq mətn.");
  }

  @Test
  void tabsBreaksAndHyphensAreText() throws Unreadable {
    String text =
        read(word(
                "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>a</w:t>"
                    + "<w:tab/><w:t>b</w:t><w:br/><w:t>Нагорно</w:t><w:noBreakHyphen/>"
                    + "<w:t>Кара</w:t><w:softHyphen/><w:t>бахская</w:t></w:r></w:p>"))
            .text();
    assertThat(text).isEqualTo("a\tb\nНагорно-Кара\u00ADбахская");
  }

  @Test
  void aRowOfShortCellsIsALineAndLongCellsAreParagraphs() throws Unreadable {
    String prose = "Türkiye ile yapılan görüşmelerde ticaret konusu ele alındı. ".repeat(4).strip();
    assertThat(
            blocks(
                "<w:tbl><w:tr><w:tc>"
                    + p("Рік")
                    + "</w:tc><w:tc>"
                    + p("Обсяг")
                    + "</w:tc></w:tr>"
                    + "<w:tr><w:trPr><w:del w:id='2'/></w:trPr><w:tc>"
                    + p("2001")
                    + "</w:tc><w:tc>"
                    + p("7")
                    + "</w:tc></w:tr>"
                    + "<w:tr><w:tc>"
                    + p("Ціна")
                    + "</w:tc><w:tc>"
                    + p(prose)
                    + "</w:tc></w:tr>"
                    + "</w:tbl>"))
        .containsExactly("TEXT Рік\tОбсяг", "TEXT Ціна", "TEXT " + prose);
  }

  @Test
  void notesFollowTheBodyAndRunningHeadsComeLastAndOnce() throws Unreadable {
    String notes =
        root(
            "footnotes",
            "<w:footnote w:type='separator' w:id='0'>"
                + p("---")
                + "</w:footnote>"
                + "<w:footnote w:id='1'>"
                + p("Див. угоду 1997 року.")
                + "</w:footnote>");
    Packed packed =
        word(p("Текст статті.") + "<w:sectPr/>")
            .part("word/header1.xml", root("hdr", p("Вісник")))
            .part("word/header2.xml", root("hdr", p("Вісник")))
            .part("word/footer1.xml", root("ftr", p("Стор. 1")))
            .part("word/footnotes.xml", notes)
            .part(
                "word/endnotes.xml",
                root("endnotes", "<w:endnote w:id='1'>" + p("Son not.") + "</w:endnote>"));
    assertThat(Packed.blocks(read(packed)))
        .containsExactly(
            "TEXT Текст статті.",
            "TEXT Див. угоду 1997 року.",
            "TEXT Son not.",
            "FURNITURE Вісник",
            "FURNITURE Стор. 1");
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws Unreadable {
    String box = "<w:txbxContent>" + p("Mətn qutuda") + "</w:txbxContent>";
    assertThat(
            blocks(
                "<w:p><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r>"
                    + "<w:r><w:t>Kənar mətn</w:t></w:r></w:p>"))
        .containsExactly("TEXT Kənar mətn", "TEXT Mətn qutuda");
  }

  @Test
  void contentsAndFieldCodesAreNoText() throws Unreadable {
    assertThat(
            blocks(
                styled("<w:pStyle w:val='11'/>", "Вступ 3")
                    + "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
                    + "<w:r><w:t>посилання</w:t></w:r></w:p>"))
        .containsExactly("FURNITURE Вступ 3", "TEXT посилання");
  }

  @Test
  void aPageWithinADocumentIsRead() throws Unreadable {
    Packed packed =
        word("<w:altChunk r:id='page'/>")
            .part("word/page.html", "<html><body><h1>Başlık</h1><p>Metin.</p></body></html>");
    assertThat(Packed.blocks(read(packed))).containsExactly("HEADING Başlık", "TEXT Metin.");
  }

  @Test
  void propertiesGiveTitleAuthorAndChange() throws Unreadable {
    Extract extract =
        read(
            word(p("Text."))
                .part(
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'>"
                        + "<dc:title>Про угоду</dc:title><dc:creator>Олена Коваль</dc:creator>"
                        + "<dcterms:modified>2021-03-04T22:00:00Z</dcterms:modified>"
                        + "</cp:coreProperties>"));
    assertThat(extract.title()).isEqualTo("Про угоду");
    assertThat(extract.imprint().author()).isEqualTo("Олена Коваль");
    assertThat(extract.imprint().updated()).isEqualTo(When.day(LocalDate.of(2021, 3, 4)));
    assertThat(extract.published().when().known()).isFalse();
  }

  @Test
  void nothingFromOutsideComesThroughEntities() {
    String document =
        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + root("document", "<w:body>" + p("before &x;&b; after") + "</w:body>");
    Packed packed = new Packed().part("word/document.xml", document);
    String text;
    try {
      text = read(packed).text();
    } catch (Unreadable e) {
      text = e.what();
    }
    assertThat(text).doesNotContain("root:", "aaaaaaaaaa");
  }

  @Test
  void anEncryptedDocumentIsRefusedAsEncrypted() {
    byte[] name = "EncryptedPackage".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[2048];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, bytes, 0, 4);
    System.arraycopy(name, 0, bytes, 1024, name.length);
    assertThat(FormatFinder.find(bytes, "secret.docx")).isEqualTo(Format.OLD_OFFICE);
    assertThatThrownBy(() -> new OldOfficeExtractor().extract(bytes, "secret.docx", Given.NOTHING))
        .isInstanceOf(Unreadable.class)
        .hasMessage("is encrypted");
  }

  @Test
  void aSpreadsheetUnderAWrongNameAndBrokenXmlAreRefused() {
    assertThatThrownBy(() -> read(new Packed().part("xl/workbook.xml", "<workbook/>")))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("is no Word document");
    assertThatThrownBy(() -> read(new Packed().part("word/document.xml", "<w:document><w:body>")))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("no valid XML");
  }

  @Test
  void aDocumentIsKnownByItsLastEntriesWhateverItsNameAndItsFirst() {
    byte[] picture = new byte[9000];
    new java.util.Random(7).nextBytes(picture);
    byte[] bytes =
        new Packed()
            .part("docProps/thumbnail.jpeg", picture)
            .part("word/document.xml", "<x/>")
            .bytes();
    assertThat(FormatFinder.find(bytes, "download")).isEqualTo(Format.DOCX);
  }
}
