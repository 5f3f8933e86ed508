package org.steelyard.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.terms.Terms;

class PageFactsTest {
  private static final WrittenDates DATES = new WrittenDates(Terms.load());
  private static final String BODY =
      "<article><h1>Ministers meet in the capital</h1><p>The ministers of both states met on"
          + " Monday and spoke about trade, borders and the return of prisoners.</p></article>";

  private static Extract page(String head, String body) {
    return Page.read("<html lang='en-GB'><head>" + head + "</head><body>" + body, "p.html", DATES);
  }

  @Test
  void linkedDataTellsAuthorSectionAndBothDates() {
    Extract page =
        page(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":"
                + "\"NewsArticle\",\"headline\":\"Ministers meet\",\"datePublished\":\"2021-03-04T"
                + "10:00:00Z\",\"dateModified\":\"2021-03-06\",\"articleSection\":\"World\","
                + "\"author\":[{\"@type\":\"Person\",\"name\":\"Jane Roe\"},{\"name\":\"Ali Can\"}],"
                + "\"publisher\":{\"name\":\"The Example\"}}]}</script>",
            BODY);
    assertThat(page.imprint().author()).isEqualTo("Jane Roe, Ali Can");
    assertThat(page.imprint().section()).isEqualTo("World");
    assertThat(page.imprint().updated()).isEqualTo(When.day(LocalDate.of(2021, 3, 6)));
    assertThat(page.published().when()).isEqualTo(When.day(LocalDate.of(2021, 3, 4)));
    assertThat(page.published().how()).isEqualTo(How.JSON_LD);
    assertThat(page.source().publisher()).isEqualTo("The Example");
    assertThat(page.language()).isEqualTo("en");
  }

  @Test
  void brokenLinkedDataSaysNothing() {
    Extract page = page("<script type='application/ld+json'>{\"@type\":</script>", BODY);
    assertThat(page.imprint().author()).isEmpty();
    assertThat(page.title()).isEqualTo("Ministers meet in the capital");
  }

  @Test
  void bylinesBeginWithTheWordForByInOurLanguages() {
    for (String head : new String[] {"By", "Автор:", "Müəllif:", "Yazar:"}) {
      Extract page = page("", BODY.replace("<p>", "<div>" + head + " Jane Roe</div><p>"));
      assertThat(page.imprint().author()).as(head).isEqualTo("Jane Roe");
    }
  }

  @Test
  void aLineOfUpdateIsNoPublicationDate() {
    Extract page = page("", BODY.replace("<p>", "<i>Updated: 9 May 2021</i><i>7 May 2021</i><p>"));
    assertThat(page.published().when()).isEqualTo(When.day(LocalDate.of(2021, 5, 7)));
    assertThat(page.published().how()).isEqualTo(How.TEXT);
  }

  @Test
  void datesOfOtherLanguagesAreRead() {
    assertThat(DATES.first("5. Juni 2015")).isEqualTo(When.day(LocalDate.of(2015, 6, 5)));
    assertThat(DATES.first("5 de abril de 2020")).isEqualTo(When.day(LocalDate.of(2020, 4, 5)));
    assertThat(DATES.first("12 août 2019")).isEqualTo(When.day(LocalDate.of(2019, 8, 12)));
    assertThat(DATES.first("2020年4月17日")).isEqualTo(When.day(LocalDate.of(2020, 4, 17)));
    assertThat(DATES.first("31.12.22")).isEqualTo(When.day(LocalDate.of(2022, 12, 31)));
  }
}
