package org.steelyard.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.terms.Terms;

class MhtmlExtractorTest {
  private static final String PAGE =
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://www.visnyk.example/2020/05/06/zustrich
      Subject: =?utf-8?Q?=D0=97?=
      Date: Sun, 7 Feb 2021 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----M"

      ------M
      Content-Type: text/html
      Content-ID: <frame@mhtml.blink>
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://www.visnyk.example/2020/05/06/zustrich

      <html><head><title>=D0=97=D1=83=D1=81=D1=82=D1=80=D1=96=D1=87 =D1=83 =D0=9E=D0=B4=D0=B5=
      =D1=81=D1=96</title></head><body><p>Harbour ministers met on Monday and spoke of trade.</p>
      </body></html>
      ------M
      Content-Type: text/css

      p { color: red }
      ------M--
      """;

  private static Extract read(String page, String name) throws Unreadable {
    WrittenDates dates = new WrittenDates(Terms.load());
    return new MhtmlExtractor(dates).extract(page.getBytes(UTF_8), name, Given.NOTHING);
  }

  @Test
  void thePageIsReadWithTheAddressItWasSavedFrom() throws Unreadable {
    assertThat(FormatFinder.find(PAGE.getBytes(UTF_8), "saved")).isEqualTo(Format.MHTML);
    Extract extract = read(PAGE, "saved.mhtml");
    assertThat(extract.text()).isEqualTo("Harbour ministers met on Monday and spoke of trade.");
    assertThat(extract.title()).isEqualTo("Зустріч у Одесі");
    assertThat(extract.source().id()).isEqualTo("visnyk.example");
    assertThat(extract.source().url()).isEqualTo("https://www.visnyk.example/2020/05/06/zustrich");
  }

  @Test
  void theDateOfSavingIsNotTheDateOfPublication() throws Unreadable {
    Extract extract = read(PAGE, "saved.mhtml");
    assertThat(extract.imprint().captured()).isEqualTo(When.day(LocalDate.of(2021, 2, 7)));
    assertThat(extract.published().when()).isEqualTo(When.day(LocalDate.of(2020, 5, 6)));
  }

  @Test
  void aMessageWithoutAPageIsRefused() {
    assertThatThrownBy(() -> read("Content-Type: image/png\n\nx", "x.mht"))
        .hasMessageContaining("without a page");
  }
}
