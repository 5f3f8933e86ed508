package org.steelyard.read.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Unreadable;

class RtfExtractorTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204{\\*\\fname Times;}Times Cyr;}"
          + "{\\f2\\fcharset162 Times Tur;}{\\f3\\fcharset186 Times Baltic;}}";

  private static Extract read(String rtf) throws Unreadable {
    byte[] bytes = rtf.getBytes(StandardCharsets.ISO_8859_1);
    return new RtfExtractor().extract(bytes, "note.rtf", Given.NOTHING);
  }

  private static String text(String body) throws Unreadable {
    return read("{\\rtf1\\ansi\\ansicpg1252" + FONTS + "\\deff0 " + body + "}").text();
  }

  private static List<String> blocks(String body) throws Unreadable {
    return Packed.blocks(read("{\\rtf1\\ansi\\ansicpg1251" + FONTS + "\\deff1 " + body + "}"));
  }

  /// `text` as hexadecimal escapes of an encoding.
  private static String hex(String text, String charset) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(java.nio.charset.Charset.forName(charset))) {
      out.append("\\'").append(java.util.HexFormat.of().toHexDigits(b));
    }
    return out.toString();
  }

  @Test
  void bytesAreReadInTheEncodingOfTheirFont() throws Unreadable {
    String body =
        "\\f1 "
            + hex("Київ і Москва", "windows-1251")
            + "{\\f2 "
            + hex(" İğışö", "windows-1254")
            + "}\\f3 "
            + hex(" Rīga", "windows-1257")
            + "\\f0 "
            + hex(" café", "windows-1252");
    assertThat(text(body)).isEqualTo("Київ і Москва İğışö Rīga café");
  }

  @Test
  void fontsThatTellNothingMeanTheCodePageOfTheDocument() throws Unreadable {
    String simple =
        "{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 "
            + hex("Переговоры", "windows-1251")
            + "}";
    assertThat(read(simple).text()).isEqualTo("Переговоры");
    String word = "{\\rtf1\\ansi\\ansicpg1251" + FONTS + "\\f0 caf\\'e9}";
    assertThat(read(word).text()).isEqualTo("café");
  }

  @Test
  void unicodeUnitsReplaceTheirFallbacks() throws Unreadable {
    assertThat(text("\\uc1\\u399?rd\\u601\\'3fm {\\uc2\\u1050??}\\u1080?\\uc0\\u1111 v"))
        .isEqualTo("Ərdəm Киїv");
    assertThat(text("\\u-10179?\\u-8704? \\u-10179?x")).isEqualTo("\uD83D\uDE00 \uFFFDx");
  }

  @Test
  void paragraphsBreaksTabsAndCharactersAreRead() throws Unreadable {
    assertThat(
            text(
                "Bir\\tab iki\\line Üç".replace("Ü", "\\'dc")
                    + "\\par a\\~b\\_c\\-d \\endash\\{\\}"))
        .isEqualTo("Bir\tiki\nÜç\n\na\u00A0b-c\u00ADd –{}");
  }

  @Test
  void groupsThatAreMachineryAreSkipped() throws Unreadable {
    assertThat(
            text(
                "{\\*\\generator Riched;}{\\colortbl;\\red1;}{\\pict 0fab}{\\object{\\*\\objdata 01}"
                    + "{\\result son\\'e7}}{\\*\\unknown yok}{\\field{\\*\\fldinst HYPERLINK x}"
                    + "{\\fldrslt  burada}}\\bin3 }}} tamam {\\b\\*\\cs7 evet}"))
        .isEqualTo("sonç burada tamam evet");
  }

  @Test
  void hiddenAndDeletedTextIsLeftOut() throws Unreadable {
    assertThat(text("Acik{\\v gizli}{\\deleted silindi} \\v x\\v0 metin{\\v y\\plain z}"))
        .isEqualTo("Acik metinz");
  }

  @Test
  void headingsListsAndTablesKeepTheirRoles() throws Unreadable {
    String sheet = "{\\stylesheet{\\s1\\outlinelevel0 Nadpis 1;}{\\s2 toc 1;}{\\s0 Normal;}}";
    assertThat(
            blocks(
                sheet
                    + "\\pard\\s1 Heading\\par\\pard Text one.\\par\\pard\\ls3 Item\\par"
                    + "\\pard{\\pntext 1.}Other\\par\\pard\\s2 Contents 3\\par"
                    + "\\trowd\\pard\\intbl A\\cell B\\cell\\row\\pard After it."))
        .containsExactly(
            "HEADING Heading",
            "TEXT Text one.",
            "ITEM Item",
            "ITEM Other",
            "FURNITURE Contents 3",
            "TEXT A\tB",
            "TEXT After it.");
  }

  @Test
  void notesFollowTheBodyAndRunningHeadsComeLast() throws Unreadable {
    assertThat(
            blocks(
                "{\\header\\pard Vestnik\\par}{\\footerr Page\\par}Body{\\footnote  A note.} goes on."
                    + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt In a box.\\par}}"
                    + "{\\shprslt In a box.}}\\par End."))
        .containsExactly(
            "TEXT Body goes on.",
            "TEXT In a box.",
            "TEXT End.",
            "TEXT A note.",
            "FURNITURE Vestnik",
            "FURNITURE Page");
  }

  @Test
  void propertiesGiveTitleAuthorAndChange() throws Unreadable {
    Extract extract =
        read(
            "{\\rtf1\\ansi\\ansicpg1251{\\info{\\upr{\\title ???}{\\*\\ud{\\title \\u1047?\\u1074?"
                + "\\u1110?\\u1090?}}}{\\author "
                + hex("Коваль", "windows-1251")
                + "}{\\creatim\\yr1999\\mo1\\dy1}{\\revtim\\yr2019\\mo6\\dy7\\hr1}}x}");
    assertThat(extract.title()).isEqualTo("Звіт");
    assertThat(extract.imprint().author()).isEqualTo("Коваль");
    assertThat(extract.imprint().updated()).isEqualTo(When.day(LocalDate.of(2019, 6, 7)));
    assertThat(extract.text()).isEqualTo("x");
  }

  @Test
  void aLetterOfTwoBytesMayEndInPlainText() throws Unreadable {
    String rtf = "{\\rtf1\\ansi\\ansicpg932{\\fonttbl{\\f0\\fcharset128 M;}}\\f0 \\'83^\\'83C ok}";
    assertThat(read(rtf).text()).isEqualTo("タイ ok");
  }

  @Test
  void groupsWithoutEndAndOtherFilesAreRefused() {
    assertThatThrownBy(() -> read("{\\rtf1 " + "{".repeat(100_000)))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("2000 groups");
    assertThatThrownBy(() -> read("<html>")).hasMessageContaining("is no RTF");
  }
}
