package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.model.Given;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;

class TableTest {
  @Test
  void aRowIsADocumentWithWhatItSaysOfItself() {
    Opened opened =
        Opened.of(
            """
            id,headline,body,published_at,outlet,link,lang
            7,"A visit, at last","The minister
            arrived.",2024-07-29T10:00:00Z,The Sample Post,https://www.example.com/a,en-GB
            """,
            "t.csv");
    assertThat(opened.names()).containsExactly("t.csv#2");
    assertThat(opened.texts()).containsExactly("The minister\narrived.");
    Given given = opened.entries().getFirst().given();
    assertThat(given.title()).isEqualTo("A visit, at last");
    assertThat(given.language()).isEqualTo("en");
    assertThat(given.published())
        .isEqualTo(
            new PublicationDate(When.day(LocalDate.of(2024, 7, 29)), PublicationDate.How.GIVEN));
    assertThat(given.source().id()).isEqualTo("example.com");
    assertThat(given.source().publisher()).isEqualTo("The Sample Post");
    assertThat(given.source().url()).isEqualTo("https://www.example.com/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimitersAreFound(String delimiter) {
    String table =
        String.join(delimiter, "title", "text", "date")
            + "\r\n"
            + String.join(delimiter, "One", "\"a \"\"b\"\"" + delimiter + " c\"", "2024")
            + "\r\n";
    Opened opened = Opened.of(table, "t.csv");
    assertThat(opened.texts()).containsExactly("a \"b\"" + delimiter + " c");
    assertThat(opened.entries().getFirst().given().published().when().precision())
        .isEqualTo(Precision.YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Міністр заявив про угоду щодо кордону",
    "windows-1251, Министр заявил о договоре",
    "UTF-8, Nazir sərhəd haqqında razılaşma elan etdi",
    "windows-1254, Bakan sınır anlaşmasını açıkladı",
    "UTF-16LE, Міністр заявив про угоду",
    "UTF-16, Министр заявил о договоре",
    "UTF-8, Plain words of a minister"
  })
  void tablesInOldEncodingsAreRead(String charset, String text) {
    String table = "text;title\r\n" + text + ";" + text + "\r\n";
    Opened opened = Opened.of(table.getBytes(Charset.forName(charset)), "t.csv");
    assertThat(opened.texts()).containsExactly(text);
    assertThat(opened.entries().getFirst().given().title()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstName() {
    assertThat(Opened.of("\uFEFFtext,title\nSome words,One\n", "t.csv").texts())
        .containsExactly("Some words");
  }

  @Test
  void aRowWithoutTextIsRefusedWithItsLine() {
    Opened opened = Opened.of("title,text\nOne,\nTwo,Some words\n", "t.csv");
    assertThat(opened.names()).containsExactly("t.csv#3");
    assertThat(opened.refused())
        .containsExactly(
            "'t.csv#2' has no text."
                + "\nMaybe its column has another name; it can be called text or html.");
  }

  @Test
  void aRowWithTooManyFieldsIsRefused() {
    Opened opened = Opened.of("title,text\nOne,a, b and c\nTwo,d\nThree,e,\n", "t.csv");
    assertThat(opened.texts()).containsExactly("d", "e");
    assertThat(opened.refused().getFirst())
        .startsWith("'t.csv#2' has 3 fields, but the header has 2.\nMaybe a text with ','");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsSaidWithItsLine() {
    Opened opened = Opened.of("title,text\nOne,a\nTwo,\"b\nThree,c\n", "t.csv");
    assertThat(opened.texts()).containsExactly("a");
    assertThat(opened.refused().getFirst())
        .startsWith("'t.csv#3' has a quotation mark that is never closed.\nMaybe ");
  }

  @Test
  void aTableWithoutATextColumnIsRefusedOnce() {
    Opened opened = Opened.of("when,story_id\n1,2\n3,4\n", "t.csv");
    assertThat(opened.entries()).isEmpty();
    assertThat(opened.refused())
        .containsExactly(
            "'t.csv' has no column named text or html (columns: when, story_id)."
                + "\nMaybe the column with the documents can be renamed to text.");
  }

  @Test
  void aDateThatCannotBeReadIsSaidAndTheDocumentKept() {
    Opened opened = Opened.of("text,date\nSome words,32.13.2024\nMore,soon\n", "t.csv");
    assertThat(opened.texts()).containsExactly("Some words", "More");
    assertThat(opened.entries().getFirst().given().published()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(opened.skipped())
        .containsExactly(
            "'t.csv' has 2 dates that cannot be read, first '32.13.2024' in line 2;"
                + " what these documents say themselves holds.");
  }

  @Test
  void linesOfJsonAreDocuments() {
    Opened opened =
        Opened.of(
            """
            {"id": 1, "content": "Some words.", "source": {"id": null, "name": "The Sample"}, "published": 1722247200}
            {"text": ["First.", "Second."], "x": {"text": "no"}, "date": "2024-07"}

            {"html": "<p>A page.</p>", "url": "https://example.org/b"}
            """,
            "n.jsonl");
    assertThat(opened.names()).containsExactly("n.jsonl#1", "n.jsonl#2", "n.jsonl#4");
    assertThat(opened.texts().get(0)).isEqualTo("Some words.");
    assertThat(opened.texts().get(1)).isEqualTo("First.\n\nSecond.");
    assertThat(opened.texts().get(2)).contains("<!doctype html>").contains("<p>A page.</p>");
    Given first = opened.entries().getFirst().given();
    assertThat(first.source().publisher()).isEqualTo("The Sample");
    assertThat(first.published().when()).isEqualTo(When.day(LocalDate.of(2024, 7, 29)));
    assertThat(opened.entries().get(1).given().published().when().precision())
        .isEqualTo(Precision.MONTH);
  }

  @Test
  void linesThatAreNoJsonAreRefusedWithTheirNumber() {
    Opened opened =
        Opened.of(
            "{\"text\": \"Some words.\"}\n{\"text\": \"cut\n[1]\n{\"a\":1}{\"b\":2}\n{\"a\":1}\n",
            "n.jsonl");
    assertThat(opened.texts()).containsExactly("Some words.");
    assertThat(opened.refused()).hasSize(4).allMatch(why -> why.contains(".\nMaybe "));
    assertThat(opened.refused().get(0)).startsWith("'n.jsonl#2' is no JSON (column ");
    assertThat(opened.refused().get(1)).startsWith("'n.jsonl#3' is no JSON object");
    assertThat(opened.refused().get(2)).startsWith("'n.jsonl#4' has more than one JSON value");
    assertThat(opened.refused().get(3)).startsWith("'n.jsonl#5' has no text");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
    Opened opened = Opened.of(deep + "\n{\"text\":\"Some words.\"}\n", "n.jsonl");
    assertThat(opened.texts()).containsExactly("Some words.");
    assertThat(opened.refused().getFirst()).startsWith("'n.jsonl#1' is no JSON (");
  }

  @Test
  void columnsHaveNamesInFiveLanguages() {
    String table = "Заголовок;Текст;Дата\nОдин;Слова;29.07.2024\n";
    assertThat(Opened.of(table, "t.csv").texts()).containsExactly("Слова");
    assertThat(Opened.of("başlık;metin;tarih\nBir;Söz;2024\n", "t.csv").texts())
        .containsExactly("Söz");
    assertThat(Opened.of("başlıq;mətn\nBir;Söz\n", "t.csv").texts()).containsExactly("Söz");
  }

  @Test
  void namesOfPlacesInArchivesOfFiveAlphabetsAreKept() {
    for (String name : new String[] {"Ґанок", "ъезд", "əzəl", "İğdır", "გზა", "Հայ"}) {
      byte[] zip = Opened.zip(StandardCharsets.UTF_8, name + ".txt", "some words");
      assertThat(Opened.of(zip, "n.zip").names()).containsExactly("n.zip!/" + name + ".txt");
    }
  }
}
