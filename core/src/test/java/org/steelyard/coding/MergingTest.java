package org.steelyard.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.Rewrites.Deed;
import org.steelyard.coding.Rewrites.Story;
import org.steelyard.coding.Rewrites.Told;
import org.steelyard.model.Event;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;
import org.steelyard.read.DocumentReader;

/// Rewritten stories become one event each, look-alikes stay apart. Pairwise: of all pairs of
/// reports put into one event, the share that tell of one act (precision); of all pairs that
/// tell of one act, the share put into one event (recall).
final class MergingTest {
  private static final Coder CODER = Coder.load();
  private static final DocumentReader READER = new DocumentReader();

  /// A hundred tellings each of two meetings in a month, and of what looks like them.
  private static List<Story> stories() {
    LocalDate june = LocalDate.of(2024, 6, 3);
    List<Story> stories = new ArrayList<>();
    stories.add(new Story("Georgia", "Armenia", Deed.MEET, june, "Tbilisi"));
    stories.add(new Story("Georgia", "Armenia", Deed.MEET, june.plusDays(18), "Tbilisi"));
    stories.add(new Story("Georgia", "Armenia", Deed.MEET, june.plusDays(8), "Vienna"));
    stories.add(new Story("Georgia", "Armenia", Deed.CALL, june.plusDays(1), ""));
    stories.add(new Story("Georgia", "Armenia", Deed.SIGN, june, "Tbilisi"));
    stories.add(new Story("Georgia", "Azerbaijan", Deed.MEET, june, "Tbilisi"));
    stories.add(new Story("Azerbaijan", "Armenia", Deed.ACCUSE, june, ""));
    stories.add(new Story("Armenia", "Azerbaijan", Deed.ACCUSE, june, ""));
    stories.add(new Story("Azerbaijan", "Armenia", Deed.ACCUSE, june.plusDays(20), ""));
    stories.add(new Story("Canada", "Russia", Deed.SANCTION, june, ""));
    stories.add(new Story("Canada", "Russia", Deed.SANCTION, june.plusDays(14), ""));
    stories.add(new Story("Canada", "Belarus", Deed.SANCTION, june, ""));
    stories.add(new Story("Japan", "Ukraine", Deed.AID, june.plusDays(5), ""));
    stories.add(new Story("Japan", "Ukraine", Deed.AID, june.plusDays(25), ""));
    return stories;
  }

  private static ReadDocument read(Told told) {
    Given given =
        new Given(
            new PublicationDate(When.day(told.published()), PublicationDate.How.GIVEN),
            Source.UNKNOWN);
    return switch (READER.read(told.text().getBytes(StandardCharsets.UTF_8), "text.txt", given)) {
      case Outcome.Done<ReadDocument>(ReadDocument done) -> done;
      case Outcome.Skipped<ReadDocument>(String where, String why) ->
          throw new AssertionError(where + why);
      case Outcome.Refused<ReadDocument>(String where, String why) ->
          throw new AssertionError(where + why);
    };
  }

  /// Eight acts of each of some pairs of states: two meetings in a month, one elsewhere, a call, a
  /// signing, accusations both ways, sanctions.
  private static List<Story> manyStories() {
    List<String> states =
        List.of(
            "Georgia",
            "Armenia",
            "Azerbaijan",
            "Ukraine",
            "Moldova",
            "Kazakhstan",
            "Poland",
            "Japan",
            "Canada",
            "Brazil",
            "Egypt",
            "India");
    Random random = new Random(11);
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String a = states.get(i % states.size());
      String b = states.get((i + 1 + i / states.size() * 2) % states.size());
      LocalDate day = LocalDate.of(2023, 1 + i % 12, 2 + random.nextInt(4));
      LocalDate later = day.plusDays(12 + random.nextInt(8));
      stories.add(new Story(a, b, Deed.MEET, day, "Geneva"));
      stories.add(new Story(a, b, Deed.MEET, later, "Geneva"));
      stories.add(new Story(a, b, Deed.MEET, day.plusDays(5 + random.nextInt(4)), "Vienna"));
      stories.add(new Story(a, b, Deed.CALL, day.plusDays(1 + random.nextInt(3)), ""));
      stories.add(new Story(a, b, Deed.SIGN, day, "Geneva"));
      stories.add(new Story(a, b, Deed.ACCUSE, day, ""));
      stories.add(new Story(b, a, Deed.ACCUSE, day, ""));
      stories.add(new Story(a, b, Deed.SANCTION, later, ""));
    }
    return stories;
  }

  @Test
  void hundredRewritesAreOneEventAndLookAlikesStayApart() {
    check("100 rewrites", stories(), 100);
  }

  @Test
  void manyStoriesOfManyPairsAreToldApart() {
    check("24 pairs of states", manyStories(), 12);
  }

  private static void check(String name, List<Story> stories, int times) {
    List<Told> told = new Rewrites(20).tell(stories, times);
    Map<String, Integer> acts = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    int texts = 0;
    for (Told one : told) {
      boolean coded = false;
      for (Report report : CODER.code(read(one)).reports()) {
        boolean meant = meant(stories.get(one.act()), report);
        coded |= meant;
        // A text without a date may be written twice over; it is one report then.
        if (meant && acts.putIfAbsent(report.id(), one.act()) == null) {
          reports.add(report);
        }
      }
      texts += coded ? 1 : 0;
    }
    Pairs pairs = Pairs.of(reports, acts);
    System.out.printf(
        Locale.ROOT,
        "merging, %s: %d texts, %d coded as meant, %d distinct reports%n  %s%n",
        name,
        told.size(),
        texts,
        reports.size(),
        pairs);
    assertThat(reports).hasSizeGreaterThan(told.size() / 2);
    assertThat(pairs.precision()).as(pairs.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(pairs.recall()).as(pairs.toString()).isGreaterThanOrEqualTo(0.95);
  }

  /// The coder's own errors of type and actor are not the merger's.
  private static boolean meant(Story story, Report report) {
    String type =
        switch (story.deed()) {
          case MEET, CALL -> "CONSULT";
          case SIGN -> "SUPPORT";
          case ACCUSE -> "ACCUSE";
          case SANCTION -> "SANCTION";
          case AID -> "AID";
        };
    return report.type().name().equals(type) && report.modality().happened();
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Report> reports = new ArrayList<>();
    for (Told told : new Rewrites(7).tell(stories(), 5)) {
      reports.addAll(CODER.code(read(told)).reports());
    }
    List<Event> events = new Merger(Ontology.load()).merge(reports);
    Collections.shuffle(reports, new Random(3));

    assertThat(new Merger(Ontology.load()).merge(reports)).isEqualTo(events);
  }
}
