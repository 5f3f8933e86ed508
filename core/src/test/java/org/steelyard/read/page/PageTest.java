package org.steelyard.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.model.PassageKind.BODY;
import static org.steelyard.model.PassageKind.BOILERPLATE;
import static org.steelyard.model.PassageKind.HEADING;
import static org.steelyard.model.PassageKind.QUOTE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.When;
import org.steelyard.read.Reading;

class PageTest {
  private static final String HTML =
      """
      <!DOCTYPE html><html lang="en"><head>
      <title>Ministers sign a treaty on fishing | Harbour News</title>
      <meta property="og:site_name" content="Harbour News">
      <link rel="canonical" href="https://www.harbour.example/2022/03/04/treaty">
      <script type="application/ld+json">
        {"@type":"NewsArticle","datePublished":"2022-03-05T08:00:00+04:00"}</script>
      </head><body>
      <nav><ul><li><a href="/w">World</a></li><li><a href="/e">Economy</a></li></ul></nav>
      <div class="page"><article>
      <h1>Ministers sign a treaty on fishing</h1>
      <p>The two ministers met in the port city on Monday and signed a <a href="/t">treaty</a>.</p>
      <script>var hidden = 1;</script><p style="display: none">Never shown.</p>
      <h2>What it says</h2>
      <p>The hosts showed their guests the new har&shy;bour and its quay after the ceremony.<br>
      They will meet again in the autumn, the spokesman of the government told reporters.</p>
      <blockquote><p>We are content with the outcome of these talks.</p></blockquote>
      <div class="related-posts"><h3><a href="/x">Storm closes the harbour</a></h3></div>
      </article></div>
      <footer>Copyright Harbour News, all rights reserved</footer></body></html>
      """;

  private final ReadDocument document = Reading.html(HTML);

  @Test
  void theVisibleTextIsWrittenBlockByBlock() {
    assertThat(document.document().text())
        .startsWith("World\n\nEconomy\n\nMinisters sign a treaty on fishing\n\nThe two ministers")
        .doesNotContain("hidden", "Never shown")
        .endsWith("all rights reserved");
  }

  @Test
  void menusFootersAndPointersElsewhereAreBoilerplate() {
    assertThat(Reading.of(document, BOILERPLATE))
        .containsExactly(
            "World",
            "Economy",
            "Storm closes the harbour",
            "Copyright Harbour News, all rights reserved");
  }

  @Test
  void headingsParagraphsAndQuotationsKeepTheirKind() {
    assertThat(Reading.of(document, HEADING))
        .containsExactly("Ministers sign a treaty on fishing", "What it says");
    assertThat(Reading.of(document, QUOTE))
        .containsExactly("We are content with the outcome of these talks.");
    assertThat(Reading.of(document, BODY))
        .hasSize(3)
        .contains("The hosts showed their guests the new harbour and its quay after the ceremony.");
  }

  @Test
  void titleDateAndSourceComeFromTheMarkup() {
    assertThat(document.document().title()).isEqualTo("Ministers sign a treaty on fishing");
    assertThat(document.document().published().when())
        .isEqualTo(When.day(LocalDate.of(2022, 3, 5)));
    assertThat(document.document().published().how()).isEqualTo(How.JSON_LD);
    assertThat(document.document().source().id()).isEqualTo("harbour.example");
    assertThat(document.document().source().publisher()).isEqualTo("Harbour News");
  }

  @Test
  void theAddressGivesTheDateWhereNothingElseDoes() {
    ReadDocument bare = Reading.html(HTML.replaceAll("(?s)<script type.*?</script>", ""));
    assertThat(bare.document().published().how()).isEqualTo(How.URL);
    assertThat(bare.document().published().when()).isEqualTo(When.day(LocalDate.of(2022, 3, 4)));
  }

  @Test
  void anArticleInAnElementWithAMisleadingNameIsKept() {
    ReadDocument odd = Reading.html(HTML.replace("class=\"page\"", "class=\"sidebar\""));
    assertThat(Reading.of(odd, BODY)).hasSize(3);
  }

  @Test
  void brokenMarkupAndDeepNestingAreRead() {
    String deep =
        "<div>".repeat(20_000) + "<p>The envoy left the city on Monday." + "</div>".repeat(9);
    assertThat(Reading.html(deep).document().text()).contains("The envoy left the city");
    assertThat(Reading.html("<p>The envoy <b>left</i> the city<table><tr>on Monday.").passages())
        .isNotEmpty();
  }

  @Test
  void aTextFileThatHoldsAPageIsReadAsAPage() {
    ReadDocument sniffed =
        Reading.done(HTML.getBytes(java.nio.charset.StandardCharsets.UTF_8), "saved.txt");
    assertThat(sniffed.document().text()).isEqualTo(document.document().text());
  }
}
