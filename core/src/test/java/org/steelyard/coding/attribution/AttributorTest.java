package org.steelyard.coding.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.coding.Texts;
import org.steelyard.language.Tongue;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

final class AttributorTest {
  private static final Attributor ENGLISH = Attributor.load(Tongue.EN);

  private static List<Attribution> find(ReadDocument read) {
    return ENGLISH.find(read);
  }

  private static ReadDocument document(String... sentences) {
    return Texts.document(Tongue.EN, "", sentences).read();
  }

  private static String words(ReadDocument read, List<Span> spans) {
    return String.join(" … ", spans.stream().map(s -> s.of(read.document().text())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy said that the border would open.|The envoy|that the border would open",
        "The envoy said the border would open.|The envoy|the border would open",
        "The border would open on Friday, the envoy said.|the envoy|The border would open on Friday",
        "The border would open on Friday, said Nino Berid, a spokeswoman for the port.|Nino Berid, a spokeswoman for the port|The border would open on Friday",
        "According to Nino Berid, the border would open.|Nino Berid|the border would open",
        "The border would open, according to Nino Berid.|Nino Berid|The border would open",
        "“The border opens,” Nino Berid said.|Nino Berid|“The border opens,”",
        "“The border opens on Friday,” said Nino Berid in an interview.|Nino Berid|“The border opens on Friday,”",
        "The envoy promised to open the border.|The envoy|to open the border",
        "Nino Berid, the port's oldest pilot, told reporters that nobody came.|Nino Berid, the port's oldest pilot|that nobody came",
        "The minister accused his rivals of laziness.|The minister|his rivals of laziness",
        "The border, the envoy said, is open again.|the envoy|The border … is open again",
        "Berid: The border is open again|Berid|The border is open again",
      })
  void aSourceAndItsContentAreFound(String text, String source, String content) {
    ReadDocument read = document(text);
    List<Attribution> found = find(read);
    assertThat(found).hasSize(1);
    assertThat(words(read, found.getFirst().content())).isEqualTo(content);
    assertThat(words(read, found.getFirst().source())).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The state of the port is poor.",
        "The port has ten claims against it.",
        "Boats left the port on Friday and came back on Monday.",
        "The challenges of the decade were many.",
      })
  void nounsThatLookLikeVerbsSayNothing(String text) {
    assertThat(find(document(text))).isEmpty();
  }

  @Test
  void aQuotationGoesOnAfterItsCueAndInItsParagraph() {
    ReadDocument read =
        document("“We came early,” said Nino Berid.", "“We left late.", "Nobody saw us.”");
    List<Attribution> found = find(read);
    assertThat(found).hasSize(1);
    assertThat(words(read, found.getFirst().content()))
        .isEqualTo("“We came early,” … “We left late. Nobody saw us.”");
  }

  @Test
  void aSecondCueKeepsTheSource() {
    ReadDocument read =
        document("The envoy said that the border would open, adding that he was tired.");
    List<Attribution> found = find(read);
    assertThat(found).hasSize(2);
    assertThat(found).allMatch(a -> words(read, a.source()).equals("The envoy"));
    assertThat(words(read, found.get(1).content())).isEqualTo("that he was tired");
  }

  @Test
  void aForgottenMarkEndsWithItsParagraph() {
    ReadDocument read = document("“We came and saw the port, he wrote.", "", "The port is closed.");
    assertThat(QuoteMarks.of(Stream.of(read, Tongue.EN))).hasSize(1);
  }

  @Test
  void doubledApostrophesAndSingleMarksQuote() {
    ReadDocument read = document("''We came back,'' he said, and ‘never again’ was the answer.");
    assertThat(QuoteMarks.of(Stream.of(read, Tongue.EN))).hasSize(2);
  }

  @Test
  void thePlainBaselineTakesTheNearestName() {
    ReadDocument read = document("“The border opens on Friday,” said Nino Berid in Batumi.");
    List<Attribution> found = new PlainBaseline(Texts.words(Tongue.EN)).find(read);
    assertThat(found).hasSize(1);
    assertThat(words(read, found.getFirst().source())).isEqualTo("Nino Berid");
  }

  @Test
  void aLongLineTakesLinearTime() {
    String once = "He said “yes, it's ‘fine’ and told them that it is so, ";
    long small = time(document(once.repeat(2_000)));
    long large = time(document(once.repeat(16_000)));
    assertThat(large).isLessThan(40 * Math.max(small, 20_000_000L));
  }

  private static long time(ReadDocument read) {
    long start = System.nanoTime();
    find(read);
    return System.nanoTime() - start;
  }
}
