package org.steelyard.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.steelyard.language.Table;
import org.steelyard.model.Event;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Precision;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Report;
import org.steelyard.ontology.Ontology;
import org.steelyard.read.DocumentReader;

/// The sample's stories that are told more than once (its README lists them) merge; what
/// looks like
/// them does not.
final class SampleMergingTest {
  private static final Map<String, String> FILES = new HashMap<>();
  private static final Map<String, Report> REPORTS = new HashMap<>();
  private static final Map<String, String> STORIES = new HashMap<>();
  private static final List<Event> EVENTS = new ArrayList<>();

  @BeforeAll
  static void codeTheSample() {
    Coder coder = Coder.load();
    DocumentReader reader = new DocumentReader();
    for (String[] row : Table.rows("data/sample/files.tsv", 1)) {
      byte[] bytes = Table.text("data/sample/" + row[0]).getBytes(StandardCharsets.UTF_8);
      if (reader.read(bytes, row[0], Given.NOTHING) instanceof Outcome.Done<ReadDocument> done) {
        FILES.put(done.value().document().id(), row[0]);
        coder.code(done.value()).reports().forEach(report -> REPORTS.put(report.id(), report));
      }
    }
    Pattern file = Pattern.compile("`([0-9][^`]+)`");
    for (String line : Table.text("data/sample/README.md").split("\n", -1)) {
      Matcher name = file.matcher(line);
      while (line.startsWith("| ") && name.find()) {
        STORIES.put(name.group(1), line.split("\\|", -1)[1].strip());
      }
    }
    EVENTS.addAll(new Merger(Ontology.load()).merge(REPORTS.values()));
  }

  private static String file(Report report) {
    return FILES.getOrDefault(report.provenance().documentId(), "?");
  }

  private static String story(Report report) {
    return STORIES.getOrDefault(file(report), file(report));
  }

  private static boolean exact(Report report) {
    return report.when().precision() == Precision.DAY
        || report.when().precision() == Precision.PUBLICATION;
  }

  private static List<Report> reports(Event event) {
    return event.reports().stream().flatMap(id -> Stream.ofNullable(REPORTS.get(id))).toList();
  }

  @Test
  void noEventMixesTwoStories() {
    for (Event event : EVENTS) {
      Set<String> stories =
          reports(event).stream()
              .filter(SampleMergingTest::exact)
              .map(SampleMergingTest::story)
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(stories).as(event.toString()).hasSizeLessThanOrEqualTo(1);
    }
  }

  /// What stays apart is dated or coded wrongly in one of the texts; the figure is printed.
  @Test
  void reportsOfOneStoryWithTheSameActorsAndTypeMerge() {
    Map<String, String> eventOf = new HashMap<>();
    EVENTS.forEach(event -> event.reports().forEach(id -> eventOf.put(id, event.id())));
    List<Report> all =
        REPORTS.values().stream()
            .filter(r -> r.modality().happened() && exact(r))
            .sorted(Comparator.comparing(Report::id))
            .toList();
    int merged = 0;
    int same = 0;
    for (Report a : all) {
      for (Report b : all) {
        boolean pair =
            a.id().compareTo(b.id()) < 0
                && !file(a).equals(file(b))
                && story(a).equals(story(b))
                && a.type() == b.type()
                && a.dyad().pair().equals(b.dyad().pair());
        same += pair ? 1 : 0;
        merged +=
            pair
                    && eventOf
                        .getOrDefault(a.id(), a.id())
                        .equals(eventOf.getOrDefault(b.id(), b.id()))
                ? 1
                : 0;
      }
    }
    System.out.printf(Locale.ROOT, "merging, sample: %d of %d pairs merged%n", merged, same);
    assertThat(same).isGreaterThan(20);
    assertThat((double) merged / same).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void aVisitToldInThreeTextsIsOneEvent() {
    assertThat(EVENTS)
        .filteredOn(e -> e.dyad().pair().toString().equals("AZE-RUS") && e.mode().equals("visit"))
        .filteredOn(e -> e.when().from().getYear() == 2024)
        .singleElement()
        .satisfies(
            e ->
                assertThat(reports(e).stream().map(SampleMergingTest::file).distinct()).hasSize(3));
  }

  @Test
  void meetingsOfTheSameTwoInOtherYearsStayApart() {
    assertThat(EVENTS)
        .filteredOn(e -> e.type().name().equals("CONSULT"))
        .filteredOn(e -> e.dyad().pair().toString().equals("ARM-AZE"))
        .extracting(e -> e.when().from().getYear())
        .contains(2019, 2021, 2022)
        .doesNotHaveDuplicates();
  }
}
