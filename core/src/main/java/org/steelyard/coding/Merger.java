package org.steelyard.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.model.Event;
import org.steelyard.model.PloverType;
import org.steelyard.model.Report;
import org.steelyard.ontology.Ontology;

/// Merges reports into events: one act, however many tell of it.
///
/// Reports belong together when actors and type agree, their dates can be the same day (a day
/// more or less for the press), and place and mode do not contradict. The most exactly dated
/// report founds an event; others join the one that fits best. The result depends on the set
/// of reports alone, not on their order. Only acts said to have happened make events.
public final class Merger {
  /// Days by which dates that fit may lie further apart than their own lengths.
  private static final long MARGIN = 8;

  private final MergerActs acts = MergerActs.load();
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

  private String key(Report report) {
    String source = report.source().code();
    String target = report.target().code();
    return report.type()
        + "|"
        + (acts.mutual(report) ? report.dyad().pair().toString() : source + ">" + target);
  }

  private static List<List<Report>> cluster(List<Report> group) {
    List<Report> ordered = new ArrayList<>(group);
    ordered.sort(
        Comparator.comparingInt((Report r) -> MergerDates.rank(r.when()))
            .thenComparing(r -> r.when().from())
            .thenComparing(Report::id));
    // Clusters by the middle of their founder's date; those without a date under the least key.
    NavigableMap<Long, List<MergerCluster>> clusters = new TreeMap<>();
    long widest = 0;
    for (Report report : ordered) {
      MergerCluster best = best(near(clusters, report, widest), report);
      if (best.reports().contains(report)) {
        clusters.computeIfAbsent(day(report), _ -> new ArrayList<>()).add(best);
        widest = Math.max(widest, width(report));
      } else {
        best.add(report);
      }
    }
    return clusters.values().stream().flatMap(List::stream).map(MergerCluster::reports).toList();
  }

  /// Clusters whose founder's date may lie near enough; spares comparing all with all.
  private static List<MergerCluster> near(
      NavigableMap<Long, List<MergerCluster>> clusters, Report report, long widest) {
    if (!report.when().known()) {
      return clusters.getOrDefault(Long.MIN_VALUE, List.of());
    }
    long reach = widest + width(report) + MARGIN;
    return clusters.subMap(day(report) - reach, true, day(report) + reach, true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private static long day(Report report) {
    return report.when().known() ? report.when().middle().toEpochDay() : Long.MIN_VALUE;
  }

  private static long width(Report report) {
    return report.when().known()
        ? report.when().to().toEpochDay() - report.when().from().toEpochDay()
        : 0;
  }

  /// The cluster that `report` joins, or a new one that it founds. An exact date decides by
  /// nearness, a vague one by place, mode and numbers.
  private static MergerCluster best(List<MergerCluster> clusters, Report report) {
    boolean exact = MergerDates.exact(report.when());
    MergerCluster best = new MergerCluster(report);
    long bestDistance = Long.MAX_VALUE;
    int bestLikeness = -1;
    for (MergerCluster cluster : clusters) {
      if (!cluster.fits(report)) {
        continue;
      }
      long distance =
          report.when().known() ? MergerDates.distance(cluster.when(), report.when()) : 0;
      int likeness = cluster.likeness(report);
      boolean nearer = distance < bestDistance;
      boolean liker = likeness > bestLikeness;
      boolean better =
          exact
              ? nearer || (distance == bestDistance && liker)
              : liker || (likeness == bestLikeness && nearer);
      if (better) {
        best = cluster;
        bestDistance = distance;
        bestLikeness = likeness;
      }
    }
    return best;
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
