package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Measured;
import org.steelyard.model.Series;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// What is not known: the run's own list, and what the page sees itself. Never empty.
final class Gaps {
  private static final int FEW_LINES = 3;

  private static final int FEW = 30;

  private Gaps() {}

  static List<String> of(BriefData data) {
    Set<String> gaps = new LinkedHashSet<>(data.gaps());
    List<PoleFigures> few = new ArrayList<>();
    for (PoleFigures pole : data.picture().poles()) {
      switch (pole.now().value()) {
        case Measured.NoData none ->
            gaps.add(Message.GAP_POLE.text(pole.pole().name(), none.reason()));
        case Measured.Estimate estimate -> {
          if (estimate.n() < FEW) {
            few.add(pole);
          }
        }
      }
    }
    if (!few.isEmpty()) {
      gaps.add(Message.GAP_FEW.text(Poles.names(few), Numbers.count(FEW)));
    }
    Set<String> lines = new LinkedHashSet<>();
    data.picture().poles().forEach(pole -> series(lines, pole));
    // Many broken lines are one fact, which the data's own gaps state; the charts hatch each.
    if (lines.size() <= FEW_LINES) {
      gaps.addAll(lines);
    }
    long undated = data.evidence().events().stream().filter(e -> !e.when().known()).count();
    if (undated > 0) {
      gaps.add(Message.GAP_UNDATED.text(Message.EVENTS.count((int) undated)));
    }
    if (data.heading().checked() == 0) {
      gaps.add(Message.GAP_UNCHECKED.text());
    }
    gaps.add(
        Message.GAP_READ_ONLY.text(Message.DOCUMENTS.count(data.evidence().documents().size())));
    return List.copyOf(gaps);
  }

  private static void series(Set<String> gaps, PoleFigures pole) {
    List<Series.Point> empty =
        pole.series().points().stream()
            .filter(point -> point.value() instanceof Measured.NoData)
            .toList();
    if (empty.isEmpty() || empty.size() == pole.series().points().size()) {
      return;
    }
    String first = Dates.month(empty.getFirst().at());
    gaps.add(
        empty.size() == 1
            ? Message.GAP_STEP.text(pole.pole().name(), first)
            : Message.GAP_SERIES.text(
                pole.pole().name(),
                Message.STEPS.count(empty.size()),
                first,
                Dates.month(empty.getLast().at())));
  }
}
