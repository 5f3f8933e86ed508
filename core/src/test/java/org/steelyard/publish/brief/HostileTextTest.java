package org.steelyard.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileTextTest {
  private static final Document PLAIN = Jsoup.parse(BriefPage.html(SampleBrief.hostile("")));

  static List<String> texts() {
    return List.of(
        "<script>document.title='owned'</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onclick='alert(1)",
        "</script><script>alert(1)</script>",
        "</title><svg onload=alert(1)>",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "{0} {9} | $1 \\",
        "\u202Egnp.exe\u2066x\u2069\u200B");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textOfOthersStaysText(String text) {
    String html = BriefPage.html(SampleBrief.hostile(" " + text));
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).hasSameSizeAs(PLAIN.select("script"));
    assertThat(page.select("img, iframe, b > b, title > *")).isEmpty();
    assertThat(page.select("main > *")).hasSameSizeAs(PLAIN.select("main > *"));
    assertThat(page.select("section")).hasSameSizeAs(PLAIN.select("section"));
    Set<String> names = new HashSet<>();
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> names.add(attribute.getKey()));
    }
    assertThat(names).contains("href").noneMatch(name -> name.startsWith("on"));
    assertThat(page.title()).startsWith("Aldoria");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> wanted = new HashSet<>();
    page.select("a").eachAttr("href").forEach(address -> wanted.add(address.substring(1)));
    wanted.removeAll(new HashSet<>(ids));
    assertThat(wanted).isEmpty();
  }

  @Test
  void aCharacterThatTurnsTheWritingDirectionIsShown() {
    String html = BriefPage.html(SampleBrief.hostile("abc\u202Edef"));
    assertThat(html).doesNotContain("\u202E").contains("abc⟦U+202E⟧def");
  }
}
