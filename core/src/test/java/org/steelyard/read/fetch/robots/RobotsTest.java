package org.steelyard.read.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RobotsTest {
  private static Robots robots(String text) {
    return Robots.parse(text.getBytes(StandardCharsets.UTF_8), "Steelyard");
  }

  private static boolean allows(String rules, String target) {
    return robots("User-agent: *\n" + rules).allows(target);
  }

  @Test
  void nothingSaidMeansEverythingAllowed() {
    assertThat(robots("").allows("/a")).isTrue();
    assertThat(robots("<html><p>Not found</p></html>").allows("/a")).isTrue();
    assertThat(allows("Disallow:", "/a")).isTrue();
    assertThat(allows("Disallow: /", "/robots.txt")).isTrue();
  }

  @Test
  void theLongestRuleDecidesAndAllowWinsTies() {
    String rules = "Disallow: /news\nAllow: /news/open\nDisallow: /news/open/draft\n";
    assertThat(allows(rules, "/news/a")).isFalse();
    assertThat(allows(rules, "/news/open/a")).isTrue();
    assertThat(allows(rules, "/news/open/draft1")).isFalse();
    assertThat(allows(rules, "/other")).isTrue();
    assertThat(allows("Disallow: /a\nAllow: /a\n", "/a")).isTrue();
    assertThat(allows("Allow: /a\nDisallow: /a\n", "/a")).isTrue();
  }

  @Test
  void starsAndDollarsAreUnderstood() {
    assertThat(allows("Disallow: /*.pdf$", "/a/b.pdf")).isFalse();
    assertThat(allows("Disallow: /*.pdf$", "/a/b.pdf?x")).isTrue();
    assertThat(allows("Disallow: /*.pdf", "/a/b.pdf?x")).isFalse();
    assertThat(allows("Disallow: /a*b*c", "/a-b-b-c-d")).isFalse();
    assertThat(allows("Disallow: /a*b*c", "/a-c-b")).isTrue();
    assertThat(allows("Disallow: /$", "/")).isFalse();
    assertThat(allows("Disallow: /$", "/a")).isTrue();
    assertThat(allows("Disallow: *?print=", "/a?print=1")).isFalse();
    assertThat(allows("Disallow: /ab*ab$", "/ab")).isTrue();
    assertThat(allows("Disallow: /ab*ab$", "/abab")).isFalse();
    assertThat(allows("Disallow: /a*$", "/abc")).isFalse();
  }

  @Test
  void oneSpellingOfAPathIsAsGoodAsAnother() {
    assertThat(allows("Disallow: /новини", "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/1")).isFalse();
    assertThat(allows("Disallow: /%7Ejoe", "/~joe/")).isFalse();
    assertThat(allows("Disallow: /~joe", "/%7ejoe/")).isFalse();
    assertThat(allows("Disallow: /a%2fb", "/a/b")).isTrue();
    assertThat(allows("Disallow: /a%2fb", "/a%2Fb")).isFalse();
  }

  @Test
  void theGroupThatNamesUsCountsInsteadOfTheOneForAll() {
    Robots both =
        robots("User-agent: *\nDisallow: /\n\nUser-Agent: STEELYARD/2.0\nDisallow: /private\n");
    assertThat(both.allows("/a")).isTrue();
    assertThat(both.allows("/private/a")).isFalse();
    assertThat(robots("User-agent: steelyard-news\nDisallow: /\n").allows("/a")).isTrue();
  }

  @Test
  void groupsForSeveralAndGroupsForTheSameAreJoined() {
    Robots joined =
        robots(
            """
            User-agent: other
            # a comment
            User-agent: steelyard
            Disallow: /a # for both
            Sitemap: https://example.org/map.xml
            Disallow: /b

            User-agent: third
            Disallow: /c

            user-agent : steelyard
            disallow : /d
            """);
    assertThat(joined.allows("/a")).isFalse();
    assertThat(joined.allows("/b")).isFalse();
    assertThat(joined.allows("/c")).isTrue();
    assertThat(joined.allows("/d")).isFalse();
  }

  @Test
  void linesMayEndInAnyWay() {
    assertThat(robots("\uFEFFUser-agent: *\rDisallow: /a\r\nDisallow: /b\n").allows("/a"))
        .isFalse();
    assertThat(robots("\uFEFFUser-agent: *\rDisallow: /a\r\nDisallow: /b\n").allows("/b"))
        .isFalse();
  }

  @Test
  void delaysAreHonouredUpToAMinute() {
    assertThat(robots("User-agent: *\nCrawl-delay: 7.5").delay())
        .isEqualTo(Duration.ofMillis(7500));
    assertThat(robots("User-agent: *\nCrawl-delay: 86400").delay())
        .isEqualTo(Duration.ofMinutes(1));
    assertThat(robots("User-agent: *\nCrawl-delay: soon").delay()).isZero();
    assertThat(robots("User-agent: *\nCrawl-delay: -1").delay()).isZero();
    assertThat(robots("User-agent: x\nCrawl-delay: 9").delay()).isZero();
  }

  @Test
  @Timeout(20)
  void hostilePatternsTakeLinearTime() {
    String stars = "Disallow: /" + "a*".repeat(2000) + "b\n";
    String longs = "Disallow: /*" + "a".repeat(2000) + "b\n";
    Robots hostile = robots("User-agent: *\n" + stars.repeat(60) + longs.repeat(120));
    assertThat(hostile.allows("/" + "a".repeat(4000))).isTrue();
  }
}
