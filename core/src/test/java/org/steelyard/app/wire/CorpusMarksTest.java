package org.steelyard.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.steelyard.app.wire.CorpusMarks.Article;
import org.steelyard.app.wire.CorpusMarks.Mark;
import org.steelyard.model.Claim;
import org.steelyard.model.Quantity;

/// How much of what a careful reader marks is found, and how much of what is found is marked.
/// Prints both; the figures of `docs/reference/accuracy-claims.md` come from here.
final class CorpusMarksTest {
  private final List<Mark> marks = new ArrayList<>();
  private Map<String, Article> articles = Map.of();

  /// So many of so many.
  private record Share(int hits, int of) {
    double value() {
      return of == 0 ? 1 : (double) hits / of;
    }

    String shown() {
      return String.format(Locale.ROOT, "%d of %d (%.2f)", hits, of, value());
    }
  }

  @BeforeEach
  void readTheCorpus() throws IOException {
    Path root = Path.of(System.getProperty("steelyard.root", ".")).toAbsolutePath().normalize();
    Path near = root.resolveSibling("shared").resolve("corpus");
    Path folder = Files.isDirectory(near) ? near : root.resolve("../../shared/corpus").normalize();
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "Skipped: the articles of ../shared/corpus are not here.");
    articles = CorpusMarks.articles(folder);
    marks.addAll(CorpusMarks.load());
  }

  @Test
  void nearlyAllMarkedClaimsAreFoundWithoutFlooding() {
    Map<String, Double> bars = Map.of("direct", 1.0, "indirect", .95, "author", .92);
    for (String kind : List.of("direct", "indirect", "author")) {
      Share found = share(mark -> mark.kind().equals(kind), claim -> true);
      print(kind + " found", found);
      assertThat(found.value())
          .as(kind + " found")
          .isGreaterThanOrEqualTo(bars.getOrDefault(kind, 1.0));
    }
    Share speakers = speakers();
    print("speaker of those", speakers);
    Share precision = marked(claim -> true, mark -> true);
    print("claims that are marked", precision);
    assertThat(speakers.value()).as("speakers right").isGreaterThanOrEqualTo(.97);
    assertThat(precision.value()).as("claims marked").isGreaterThanOrEqualTo(.95);
  }

  @Test
  void everyMarkedForecastIsFoundAndFewOthers() {
    Share found = share(mark -> mark.is("f"), Claim::forecast);
    Share horizons = share(m -> m.is("h"), c -> c.forecast() && !c.horizon().isEmpty());
    Share conditions = share(m -> m.is("c"), c -> !c.condition().isEmpty());
    Share precision = marked(Claim::forecast, mark -> mark.is("f"));
    print("forecasts found", found);
    print("horizons of those", horizons);
    print("conditions of those", conditions);
    print("forecasts that are marked", precision);
    assertThat(List.of(found.value(), horizons.value(), conditions.value(), precision.value()))
        .allMatch(value -> value == 1);
  }

  @Test
  void everyMarkedQuantityIsFoundAndNoOther() {
    int hits = 0;
    int of = 0;
    int found = 0;
    for (Mark mark : marks) {
      boolean hit =
          mark.quantity()
              && coded(mark).coding().quantities().stream().anyMatch(q -> agrees(q, mark));
      of += mark.quantity() ? 1 : 0;
      hits += hit ? 1 : 0;
      if (mark.quantity() && !hit) {
        System.out.println("  missed " + mark);
      }
    }
    for (Article article : articles.values()) {
      found += article.coding().quantities().size();
    }
    print("quantities found", new Share(hits, of));
    print("quantities that are marked", new Share(hits, found));
    assertThat(hits).isEqualTo(of).isEqualTo(found);
  }

  private static void print(String what, Share share) {
    System.out.println(what + ": " + share.shown());
  }

  private Article coded(Mark mark) {
    Article article = articles.get(mark.document());
    if (article == null) {
      throw new AssertionError("The article " + mark.document() + " is not in the corpus.");
    }
    return article;
  }

  /// Of the marks wanted, those that a claim of the right kind has.
  private Share share(Predicate<Mark> wanted, Predicate<Claim> right) {
    int hits = 0;
    int of = 0;
    for (Mark mark : marks) {
      if (!mark.quantity() && wanted.test(mark)) {
        boolean hit = claims(mark).stream().anyMatch(right);
        of++;
        hits += hit ? 1 : 0;
        if (!hit) {
          System.out.println("  missed " + mark);
        }
      }
    }
    return new Share(hits, of);
  }

  private List<Claim> claims(Mark mark) {
    Article article = coded(mark);
    return article.coding().claims().stream().filter(c -> same(article, c, mark)).toList();
  }

  private static boolean same(Article article, Claim claim, Mark mark) {
    return claim.provenance().span().overlaps(mark.span())
        && CorpusMarks.alike(mark.span().of(article.text()), claim.proposition());
  }

  private Share speakers() {
    int right = 0;
    int of = 0;
    for (Mark mark : marks) {
      List<Claim> claims = mark.quantity() || mark.speaker().isEmpty() ? List.of() : claims(mark);
      if (!claims.isEmpty()) {
        of++;
        boolean hit = claims.stream().anyMatch(c -> c.speaker().name().contains(mark.speaker()));
        right += hit ? 1 : 0;
        if (!hit) {
          System.out.println("  other speaker " + mark + " " + claims.getFirst().speaker());
        }
      }
    }
    return new Share(right, of);
  }

  /// Of the claims wanted, those that are marked.
  private Share marked(Predicate<Claim> wanted, Predicate<Mark> right) {
    int hits = 0;
    int of = 0;
    for (Map.Entry<String, Article> entry : articles.entrySet()) {
      for (Claim claim : entry.getValue().coding().claims()) {
        if (!wanted.test(claim)) {
          continue;
        }
        of++;
        boolean hit =
            marks.stream()
                .filter(mark -> !mark.quantity() && mark.document().equals(entry.getKey()))
                .filter(right)
                .anyMatch(mark -> same(entry.getValue(), claim, mark));
        hits += hit ? 1 : 0;
        if (!hit) {
          System.out.println("  not marked " + claim.provenance().span() + claim.proposition());
        }
      }
    }
    return new Share(hits, of);
  }

  private static boolean agrees(Quantity quantity, Mark mark) {
    boolean year =
        mark.year().isEmpty()
            || Integer.toString(quantity.period().from().getYear()).equals(mark.year());
    boolean change =
        switch (quantity.change()) {
          case Quantity.Change.NotStated() -> mark.change().isEmpty();
          case Quantity.Change.Stated(var share) -> share.toPlainString().equals(mark.change());
        };
    return quantity.provenance().span().overlaps(mark.span())
        && quantity.amount().toPlainString().equals(mark.value())
        && quantity.unit().equals(mark.unit())
        && year
        && change;
  }
}
