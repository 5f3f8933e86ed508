package org.steelyard.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Measured;

final class BalanceBeamTest {
  @Test
  void theAreaOfADotIsInProportionToTheShare() {
    Element svg = draw(List.of(pole("A", 3, .1), pole("B", -3, .4)), Width.WIDE);
    double small = radius(svg, 0);
    double large = radius(svg, 1);
    assertThat(large * large / (small * small)).isCloseTo(4, within(.1));
  }

  @Test
  void polesHangInOrderFromCooperationToConflict() {
    Element svg = draw(List.of(pole("Low", -3, .2), pole("High", 5, .2)), Width.WIDE);
    List<String> names = svg.select("a text.strong.halo").eachText();
    assertThat(names).containsExactly("High", "Low");
    assertThat(x(svg, 0)).isEqualTo("438.5");
    assertThat(Double.parseDouble(x(svg, 1))).isLessThan(297);
  }

  @Test
  void aPoleAtTheEdgeHasItsNameInsideTheDrawing() {
    Element svg = draw(List.of(pole("A name that is long", 9.5, .2), pole("B", 0, .2)), Width.WIDE);
    assertThat(svg.expectFirst("a text.strong.halo").attr("text-anchor")).isEqualTo("end");
  }

  @Test
  void noDataIsHatchedAndSaid() {
    Beam.Hanging none =
        new Beam.Hanging(
            "Gone", new Measured.NoData("no report"), new Measured.NoData("-"), 0, "n");
    Element svg = draw(List.of(pole("A", 3, .1), none), Width.WIDE);
    assertThat(svg.select("circle.dot")).hasSize(1);
    assertThat(svg.text()).contains("Gone", "no data: no report");
    assertThat(svg.expectFirst("rect[fill]").attr("fill")).isEqualTo("url(#hatch-b-wide)");
  }

  @Test
  void moreThanTenPolesAreCountedAndNotSqueezed() {
    List<Beam.Hanging> many = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      many.add(pole("P" + i, i - 6, .05));
    }
    Element svg = draw(many, Width.NARROW);
    assertThat(svg.select("circle.dot")).hasSize(10);
    assertThat(svg.text()).contains("and 3 more");
  }

  @Test
  void withoutAFulcrumItSaysSo() {
    Measured none = new Measured.NoData("no event");
    Beam beam = new Beam("b", "alt", List.of(), none, none, "2023-08", "Source: none");
    assertThat(BalanceBeam.draw(beam, Width.MEDIUM).done()).contains("Fulcrum: no data");
  }

  private static Beam.Hanging pole(String name, double value, double share) {
    return new Beam.Hanging(
        name,
        new Measured.Estimate(value, value - .5, value + .5, .8, 40),
        new Measured.Estimate(share, share, share, .8, 40),
        1,
        "n");
  }

  private static Element draw(List<Beam.Hanging> poles, Width width) {
    Measured fulcrum = new Measured.Estimate(1, .5, 1.5, .8, 90);
    Beam beam = new Beam("b", "alt", poles, fulcrum, fulcrum, "2023-08", "Source: none");
    return Jsoup.parse(BalanceBeam.draw(beam, width).done()).expectFirst("svg");
  }

  private static double radius(Element svg, int i) {
    return Double.parseDouble(svg.select("circle.dot").get(i).attr("r"));
  }

  private static String x(Element svg, int i) {
    return svg.select("circle.dot").get(i).attr("cx");
  }
}
