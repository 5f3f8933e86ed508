package org.steelyard.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.model.Event;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.ontology.Ontology;

/// Merges reports into events: one act, however many tell of it.
///
/// Reports belong together when actors and type agree, their dates can be the same day (a day
/// more
/// or less for the press), and place and mode do not contradict. The most exactly dated report
/// founds an event; vaguer ones join the nearest that fits. The result depends on the set of
/// reports
/// alone, not on their order. Only acts said to have happened make events.
public final class Merger {
  /// Days by which two reports' dates may differ and still mean the same act.
  private static final int SLACK = 1;

  /// Days before publication in which an act that is given no date may lie.
  private static final int NEWS_WINDOW = 3;

  private static final Set<PloverType> MUTUAL =
      Set.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE);

  private final Ontology ontology;

  /// A merger that takes intensities from `ontology`.
  public Merger(Ontology ontology) {
    this.ontology = ontology;
  }

  /// Events in order of date, then id.
  public List<Event> merge(Collection<Report> reports) {
    Map<String, List<Report>> groups = new TreeMap<>();
    for (Report report : reports) {
      if (report.modality().happened()) {
        groups.computeIfAbsent(key(report), k -> new ArrayList<>()).add(report);
      }
    }
    List<Event> events = new ArrayList<>();
    groups.values().forEach(group -> cluster(group).forEach(c -> events.add(event(c))));
    events.sort(Comparator.comparing((Event e) -> e.when().from()).thenComparing(Event::id));
    return List.copyOf(events);
  }

  private static String key(Report report) {
    String source = report.source().code();
    String target = report.target().code();
    boolean either = MUTUAL.contains(report.type()) || report.reciprocal();
    return report.type() + "|" + (either ? report.dyad().pair().toString() : source + ">" + target);
  }

  private static List<List<Report>> cluster(List<Report> group) {
    List<Report> ordered = new ArrayList<>(group);
    ordered.sort(
        Comparator.comparing((Report r) -> r.when().precision())
            .thenComparing(r -> r.when().from())
            .thenComparing(Report::id));
    List<List<Report>> clusters = new ArrayList<>();
    for (Report report : ordered) {
      List<Report> nearest = List.of();
      long best = Long.MAX_VALUE;
      for (List<Report> cluster : clusters) {
        long distance = distance(cluster.getFirst().when(), report.when());
        if (distance < best && fits(cluster, report)) {
          best = distance;
          nearest = cluster;
        }
      }
      if (nearest.isEmpty()) {
        clusters.add(new ArrayList<>(List.of(report)));
      } else {
        nearest.add(report);
      }
    }
    return clusters;
  }

  private static long distance(When a, When b) {
    return a.known() && b.known()
        ? Math.abs(a.middle().toEpochDay() - b.middle().toEpochDay())
        : Long.MAX_VALUE - 1;
  }

  private static boolean fits(List<Report> cluster, Report report) {
    When founder = window(cluster.getFirst().when());
    if (report.when().known() != cluster.getFirst().when().known()) {
      return false;
    }
    if (!founder.overlaps(window(report.when()))) {
      return false;
    }
    for (Report other : cluster) {
      boolean sameDocument =
          other.provenance().documentId().equals(report.provenance().documentId());
      if (!report.when().known() && !sameDocument) {
        // Without any date only the same text can mean the same act.
        return false;
      }
      if (contradict(other.where(), report.where()) || contradict(other.mode(), report.mode())) {
        return false;
      }
    }
    return true;
  }

  private static boolean contradict(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /// The days on which an act so dated may have been.
  private static When window(When when) {
    return switch (when.precision()) {
      case DAY -> widen(when, SLACK, SLACK);
      case PUBLICATION -> widen(when, NEWS_WINDOW, 0);
      case WEEK, MONTH, SEASON, YEAR, UNKNOWN -> when;
    };
  }

  private static When widen(When when, int before, int after) {
    LocalDate from = when.from().minusDays(before);
    return new When(from, when.to().plusDays(after), Precision.WEEK);
  }

  private Event event(List<Report> cluster) {
    Report founder = cluster.getFirst();
    List<String> ids = cluster.stream().map(Report::id).distinct().sorted().toList();
    String mode = commonest(cluster.stream().map(Report::mode).toList());
    Report directed = cluster.stream().filter(r -> !r.reciprocal()).findFirst().orElse(founder);
    boolean reciprocal = founder.reciprocal() && directed.equals(founder);
    PloverType type = founder.type();
    return new Event(
        Ids.of("e", type, ids),
        founder.when(),
        directed.source().code(),
        directed.target().code(),
        type,
        mode,
        reciprocal,
        commonest(cluster.stream().map(Report::where).toList()),
        ontology.scores().of(type, mode),
        cluster.stream().mapToDouble(Report::confidence).max().orElse(0),
        ids);
  }

  /// The commonest value that is not empty; the first in the alphabet of equally common ones.
  private static String commonest(List<String> values) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    values.stream().filter(v -> !v.isEmpty()).forEach(v -> counts.merge(v, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
