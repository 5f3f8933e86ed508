package org.steelyard.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Report;
import org.steelyard.model.When;

/// Reports taken for one act while merging. Not thread-safe.
final class MergerCluster {
  private final List<Report> reports = new ArrayList<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> modes = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();
  private final Set<String> documents = new HashSet<>();

  /// A cluster founded by its most exactly dated report.
  MergerCluster(Report founder) {
    add(founder);
  }

  void add(Report report) {
    reports.add(report);
    if (!report.where().isEmpty()) {
      places.add(report.where());
    }
    modes.add(report.mode());
    documents.add(report.provenance().documentId());
    numbers.addAll(numbers(report));
  }

  List<Report> reports() {
    return reports;
  }

  When when() {
    return reports.getFirst().when();
  }

  /// Whether `report` can tell of the same act.
  boolean fits(Report report) {
    if (!report.when().known() || !when().known()) {
      // Without any date only the same text can mean the same act.
      return report.when().known() == when().known() && sameDocument(report) && agrees(report);
    }
    return MergerDates.fit(when(), report.when(), report.mode()) && agrees(report);
  }

  private boolean sameDocument(Report report) {
    return documents.contains(report.provenance().documentId());
  }

  private boolean agrees(Report report) {
    boolean elsewhere =
        !report.where().isEmpty() && !places.isEmpty() && !places.contains(report.where());
    return !elsewhere
        && modes.stream().noneMatch(mode -> MergerActs.exclude(report.type(), mode, report.mode()));
  }

  /// How much besides the date speaks for the same act: place, mode, a number in common.
  int likeness(Report report) {
    boolean sameMode = !report.mode().isEmpty() && modes.contains(report.mode());
    return (places.contains(report.where()) ? 2 : 0)
        + (sameMode ? 1 : 0)
        + (numbers(report).stream().anyMatch(numbers::contains) ? 1 : 0);
  }

  /// Numbers of two and more digits that the sentence states. They never part two reports:
  /// counts of dead rise from report to report.
  private static Set<String> numbers(Report report) {
    Set<String> found = new HashSet<>();
    String quote = report.provenance().quote();
    int start = -1;
    for (int i = 0; i <= quote.length(); i++) {
      boolean digit = i < quote.length() && Character.isDigit(quote.charAt(i));
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        if (i - start > 1) {
          found.add(quote.substring(start, i));
        }
        start = -1;
      }
    }
    return found;
  }
}
