package org.steelyard.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Evidence;
import org.steelyard.publish.Ledgers;
import org.steelyard.publish.OtherRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class BriefPageTest {
  private static final BriefData DATA = SampleBrief.of(60);
  private static final String HTML = BriefPage.html(DATA);
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void everyLinkLeadsToAnElementOfTheFile() {
    Set<String> ids = new HashSet<>(PAGE.select("[id]").eachAttr("id"));
    for (Element link : PAGE.select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(ids).contains(link.attr("href").substring(1));
    }
    assertThat(ids).containsAll(PAGE.select("[data-peek~=.]").eachAttr("data-peek"));
    assertThat(PAGE.select("a[data-peek]").size()).isGreaterThan(100);
  }

  @Test
  void everyIdIsUnique() {
    assertThat(PAGE.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void nothingIsLoadedFromOutside() {
    assertThat(PAGE.select("[src], link, iframe, object, embed, img, base, form")).isEmpty();
    for (Element element : PAGE.select("[href], [xlink:href], [action], [style]")) {
      assertThat(element.outerHtml()).doesNotContain("href=\"http").doesNotContain("style=");
    }
    String style = PAGE.expectFirst("style").data();
    assertThat(style).doesNotContain("@import").doesNotContain("url(").doesNotContain("http");
    assertThat(PAGE.expectFirst("script:not([type])").data()).doesNotContain("http");
  }

  @Test
  void thePolicyAllowsOnlyTheStyleAndTheScriptOfThePage() {
    String policy = PAGE.expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains(Assets.hash(PAGE.expectFirst("style").data()))
        .contains(Assets.hash(PAGE.expectFirst("script:not([type])").data()))
        .doesNotContain("unsafe");
  }

  @Test
  void everyFindingCitesAndEveryCitationHasItsNote() {
    assertThat(PAGE.select(".bottom .finding")).hasSize(4);
    for (Element finding : PAGE.select(".finding")) {
      assertThat(finding.select(".cite a")).as(finding.text()).isNotEmpty();
    }
    for (Element link : PAGE.select(".cite a")) {
      Element note = PAGE.expectFirst("[id=" + link.attr("href").substring(1) + "]");
      assertThat(note.closest("#notes")).isNotNull();
      assertThat("[" + note.attr("value") + "]").isEqualTo(link.text());
      assertThat(note.select("q").text()).isNotBlank();
    }
  }

  @Test
  void everyChartHasAltTextATableAndItsSourceInside() {
    assertThat(PAGE.select("figure.chart")).hasSize(4);
    for (Element chart : PAGE.select("figure.chart")) {
      assertThat(chart.select("> svg")).hasSize(3);
      for (Element svg : chart.select("> svg")) {
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-label").length()).isGreaterThan(40);
        assertThat(svg.select("text.source").text()).contains("Source:", "run 7f3c");
      }
      assertThat(chart.select("details table tbody tr")).isNotEmpty();
    }
  }

  @Test
  void aNumberOpensToItsEventsAndAnEventToSentencesInContext() {
    Element number = PAGE.expectFirst("[id=n-affinity_NOR]");
    Element event = PAGE.expectFirst("[id=" + peek(number.expectFirst(".shares a")) + "]");
    assertThat(event.classNames()).contains("event");
    Element coding = PAGE.expectFirst("[id=" + peek(event.expectFirst(".reports a")) + "]");
    assertThat(coding.text()).contains("Rule", "Evidence", "Confidence", "Modality");
    Element hit = Objects.requireNonNull(coding.closest(".hit"));
    assertThat(hit.select("mark[data-of~=(^| )" + coding.id() + "( |$)]")).isNotEmpty();
    assertThat(hit.previousElementSibling()).isNotNull();
    assertThat(hit.nextElementSibling()).isNotNull();
  }

  @Test
  void onlyCitedSentencesAndTheirNeighboursAreHeldAndEachOnce() {
    List<String> held = PAGE.select("p.sentence[id], p.beside[id]").eachAttr("id");
    assertThat(held).doesNotHaveDuplicates();
    assertThat(held.size()).isLessThanOrEqualTo(DATA.evidence().passages().size());
    for (Element beside : PAGE.select("p.beside")) {
      boolean next = beside.nextElementSibling() != null && beside.nextElementSibling().is(".hit");
      boolean last =
          beside.previousElementSibling() != null && beside.previousElementSibling().is(".hit");
      assertThat(next || last).isTrue();
    }
  }

  @Test
  void aPoleWithoutDataIsNamedAndHasNoDot() {
    for (Element svg : PAGE.select("#beam > svg")) {
      assertThat(svg.text()).contains("Old Concord").contains("no data");
      assertThat(svg.select("circle.dot")).hasSize(6);
    }
    assertThat(PAGE.expectFirst("[id=unknown]").text()).contains("Old Concord: no data");
  }

  @Test
  void aValueStandsBesideItsIntervalAndCount() {
    for (Element figure : PAGE.select(".figures .spread")) {
      assertThat(figure.text()).containsPattern("80 %: .+ to .+ · n \\d+");
    }
    assertThat(HTML).doesNotContainPattern(">-\\d");
  }

  @Test
  void theSameDataInAnyOrderGiveTheSameBytes() {
    Evidence e = DATA.evidence();
    Evidence shuffled =
        new Evidence(
            shuffled(e.documents()),
            shuffled(e.passages()),
            shuffled(e.reports()),
            shuffled(e.events()),
            shuffled(e.claims()),
            shuffled(e.quantities()),
            shuffled(e.memberships()));
    BriefData again =
        new BriefData(
            DATA.heading(),
            DATA.names(),
            shuffled,
            DATA.picture(),
            DATA.ledgers(),
            DATA.records(),
            DATA.gaps());
    assertThat(BriefPage.bytes(again)).isEqualTo(BriefPage.bytes(DATA));
  }

  @Test
  void sectionsStandInTheirOrder() {
    assertThat(PAGE.select("main [id]:is(section, figure)").eachAttr("id"))
        .containsExactly(
            "bottom-line",
            "changes",
            "unknown",
            "beam",
            "vectors",
            "events",
            "meetings",
            "memberships",
            "quantities",
            "records",
            "plane",
            "claims",
            "who",
            "forecasts",
            "sources",
            "method",
            "cite",
            "numbers",
            "notes",
            "evidence");
    assertThat(PAGE.select("h1").eachText()).containsExactly("Aldoria");
    assertThat(PAGE.select("nav.contents a")).hasSize(15);
  }

  @Test
  void aBriefOfFiveHundredEventsIsBelowThreeMegabytes() {
    assertThat(BriefPage.bytes(SampleBrief.of(500)).length).isLessThan(3_000_000);
  }

  @Test
  void aBriefWithoutAnythingSaysSoAndHasNoFinding() {
    Evidence none =
        new Evidence(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    BriefData empty =
        new BriefData(
            DATA.heading(),
            DATA.names(),
            none,
            SamplePicture.of(List.of(), DATA.names().byCode(), ""),
            new Ledgers(List.of(), List.of(), List.of(), List.of()),
            OtherRecords.NONE,
            List.of());
    Document page = Jsoup.parse(BriefPage.html(empty));
    assertThat(page.select(".finding")).isEmpty();
    assertThat(page.expectFirst("[id=events]").text()).contains("No event was coded");
    assertThat(page.expectFirst("[id=beam]").text()).contains("No pole has data");
    assertThat(page.select("#unknown li").size()).isGreaterThan(7);
  }

  @Test
  void theDataBlockIsJsonWithSpreadAndCount() {
    JsonNode data = new ObjectMapper().readTree(PAGE.expectFirst("[id=data]").data());
    assertThat(data.get("run").asString()).isEqualTo("7f3c");
    for (JsonNode figure : data.get("figures")) {
      assertThat(figure.has("noData") || (figure.has("low") && figure.get("n").asInt() > 0))
          .isTrue();
    }
  }

  private static String peek(Element link) {
    return link.attr("href").substring(1);
  }

  private static <T> List<T> shuffled(List<T> items) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, new Random(3));
    return copy;
  }
}
