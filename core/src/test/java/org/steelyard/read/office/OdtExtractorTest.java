package org.steelyard.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;

class OdtExtractorTest {
  private static final String NS =
      namespace("office")
          + namespace("text")
          + namespace("style")
          + namespace("table")
          + namespace("meta")
          + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

  private static final String STYLES =
      "<office:automatic-styles><style:style style:name='P1' style:parent-style-name='Title'/>"
          + "<style:style style:name='P2' style:parent-style-name='Quotations'/>"
          + "<style:style style:name='T1'><style:text-properties text:display='none'/></style:style>"
          + "</office:automatic-styles>";

  private static String namespace(String name) {
    return " xmlns:%s='urn:oasis:names:tc:opendocument:xmlns:%s:1.0'".formatted(name, name);
  }

  private static String content(String body) {
    return "<office:document-content"
        + NS
        + ">"
        + STYLES
        + "<office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static Extract read(Packed packed) throws Unreadable {
    return new OdtExtractor().extract(packed.bytes(), "note.odt", Given.NOTHING);
  }

  private static Extract read(String body) throws Unreadable {
    return read(new Packed().part("content.xml", content(body)));
  }

  @Test
  void headingsParagraphsListsAndQuotationsKeepTheirRoles() throws Unreadable {
    assertThat(
            Packed.blocks(
                read(
                    "<text:p text:style-name='P1'>Назва</text:p>"
                        + "<text:h text:outline-level='1'>Görüşün gedişi</text:h>"
                        + "<text:p>Стороны  обсудили\n торговлю.</text:p>"
                        + "<text:list><text:list-item><text:p>Gaz</text:p></text:list-item>"
                        + "</text:list><text:p text:style-name='P2'>Biz razıyıq.</text:p>")))
        .containsExactly(
            "HEADING Назва",
            "HEADING Görüşün gedişi",
            "TEXT Стороны обсудили торговлю.",
            "ITEM Gaz",
            "QUOTE Biz razıyıq.");
  }

  @Test
  void blanksTabsAndBreaksAreWrittenAsElements() throws Unreadable {
    assertThat(read("<text:p>a<text:s/>b<text:tab/>c<text:line-break/>d</text:p>").text())
        .isEqualTo("a b\tc\nd");
  }

  @Test
  void whatWasDeletedHiddenOrCommentedIsLeftOut() throws Unreadable {
    assertThat(
            Packed.blocks(
                read(
                    "<text:tracked-changes><text:changed-region><text:deletion><text:p>старе"
                        + "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>Нове<text:change-start/> додане<text:change-end/>"
                        + "<text:span text:style-name='T1'> сховане</text:span>"
                        + "<office:annotation><text:p>думка</text:p></office:annotation>.</text:p>"
                        + "<text:section text:display='none'><text:p>нема</text:p></text:section>")))
        .containsExactly("TEXT Нове додане.");
  }

  @Test
  void notesTablesBoxesAndContentsFindTheirPlace() throws Unreadable {
    assertThat(
            Packed.blocks(
                read(
                    "<text:table-of-content><text:index-body><text:p>Вступ 1</text:p>"
                        + "</text:index-body></text:table-of-content>"
                        + "<text:p>Metin<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>Dipnot.</text:p></text:note-body></text:note>"
                        + " sürüyor.<draw:frame><draw:text-box><text:p>Kutu</text:p>"
                        + "</draw:text-box></draw:frame></text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>Yıl</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>2020</text:p>"
                        + "</table:table-cell></table:table-row></table:table>")))
        .containsExactly(
            "FURNITURE Вступ 1",
            "TEXT Metin sürüyor.",
            "TEXT Kutu",
            "TEXT Yıl\t2020",
            "TEXT Dipnot.");
  }

  @Test
  void runningHeadsAndPropertiesComeFromTheirParts() throws Unreadable {
    Extract extract =
        read(
            new Packed()
                .part("content.xml", content("<text:p>Текст.</text:p>"))
                .part(
                    "styles.xml",
                    "<office:document-styles"
                        + NS
                        + "><office:master-styles><style:master-page>"
                        + "<style:header><text:p>Газета</text:p></style:header>"
                        + "</style:master-page></office:master-styles></office:document-styles>")
                .part(
                    "meta.xml",
                    "<office:document-meta"
                        + NS
                        + "><office:meta><dc:title>Звіт</dc:title>"
                        + "<dc:creator>Ayşe Yılmaz</dc:creator><dc:date>2022-11-05T10:00:00</dc:date>"
                        + "<dc:language>uk-UA</dc:language></office:meta></office:document-meta>"));
    assertThat(Packed.blocks(extract)).containsExactly("TEXT Текст.", "FURNITURE Газета");
    assertThat(extract.title()).isEqualTo("Звіт");
    assertThat(extract.language()).isEqualTo("uk");
    assertThat(extract.imprint().author()).isEqualTo("Ayşe Yılmaz");
    assertThat(extract.imprint().updated()).isEqualTo(When.day(LocalDate.of(2022, 11, 5)));
  }

  @Test
  void aFlatDocumentIsRecognisedAndRead() throws Unreadable {
    String flat =
        "<?xml version='1.0'?><office:document"
            + NS
            + " office:mimetype='application/vnd.oasis.opendocument.text'><office:meta>"
            + "<dc:title>Düz</dc:title></office:meta><office:body><office:text>"
            + "<text:p>Bir cümle.</text:p></office:text></office:body></office:document>";
    byte[] bytes = flat.getBytes(StandardCharsets.UTF_8);
    assertThat(FormatFinder.find(bytes, "x.fodt")).isEqualTo(Format.ODT);
    Extract extract = new OdtExtractor().extract(bytes, "x.fodt", Given.NOTHING);
    assertThat(extract.text()).isEqualTo("Bir cümle.");
    assertThat(extract.title()).isEqualTo("Düz");
  }

  @Test
  void anEncryptedDocumentAndOneWithoutTextAreRefused() {
    Packed encrypted =
        new Packed()
            .part("META-INF/manifest.xml", "<m:encryption-data xmlns:m='m'/>")
            .part("content.xml", "?");
    assertThatThrownBy(() -> read(encrypted)).hasMessage("is encrypted");
    Packed sheet = new Packed().part("content.xml", "<office:document-content" + NS + "/>");
    assertThatThrownBy(() -> read(sheet)).hasMessageContaining("no body of text");
  }
}
