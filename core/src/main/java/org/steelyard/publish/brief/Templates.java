package org.steelyard.publish.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steelyard.model.Citation;
import org.steelyard.model.Finding;
import org.steelyard.model.Measured;
import org.steelyard.publish.BriefData;
import org.steelyard.publish.Figure;
import org.steelyard.publish.Picture;
import org.steelyard.publish.PoleFigures;
import org.steelyard.publish.words.Dates;
import org.steelyard.publish.words.Message;
import org.steelyard.publish.words.Numbers;

/// Sentences from measures. Each has a guard: an order is stated only where intervals do
/// not overlap, a change only where now and then do not, a leaning only where the
/// course's rule names it. A sentence for which no quoted sentence is found is not made.
public final class Templates {
  private final BriefData data;
  private final Picture picture;
  private final Sources sources;
  private final List<PoleFigures> ordered;

  private Templates(BriefData data, Index index) {
    this.data = data;
    this.picture = data.picture();
    this.sources = new Sources(index);
    this.ordered = Poles.ordered(picture.poles());
  }

  /// The bottom line, at most four sentences.
  public static List<Line> bottomLine(BriefData data) {
    return new Templates(data, new Index(data.evidence())).bottomLine();
  }

  /// What changed since a year before, at most four sentences.
  public static List<Line> changes(BriefData data) {
    return new Templates(data, new Index(data.evidence())).changes();
  }

  private List<Line> bottomLine() {
    List<Line> lines = new ArrayList<>();
    course(lines);
    highest(lines);
    lowest(lines);
    share(lines);
    return List.copyOf(lines);
  }

  private void course(List<Line> lines) {
    if (!(picture.balance().effective().value() instanceof Measured.Estimate effective)) {
      return;
    }
    Picture.Course course = picture.course();
    String label = course.label();
    for (PoleFigures pole : picture.poles()) {
      if (!course.leaning().isEmpty() && pole.pole().id().equals(course.leaning())) {
        label = Message.LEANING.text(course.label(), pole.pole().name());
      }
    }
    List<PoleFigures> below = Poles.clearlyBelow(ordered);
    String worst =
        switch (below.size()) {
          case 0 -> Message.NONE_BELOW.text();
          case 1 -> Message.ONE_BELOW.text(Poles.names(below));
          default -> Message.SOME_BELOW.text(Numbers.count(below.size()), Poles.names(below));
        };
    String text =
        Message.COURSE_SENTENCE.text(
            data.heading().name(),
            label,
            Figures.value(picture.balance().effective()),
            Figures.interval(picture.balance().effective()),
            Page.n(effective.n()),
            Numbers.count(ordered.size()),
            worst);
    add(lines, text, label, effective, sources.of(ordered, 3));
  }

  private void highest(List<Line> lines) {
    if (ordered.size() < 2) {
      return;
    }
    PoleFigures first = ordered.getFirst();
    List<PoleFigures> rivals = Poles.overlapping(first, ordered);
    String value = Figures.value(first.now());
    String full = Figures.full(first.now());
    String text =
        rivals.isEmpty()
            ? Message.HIGHEST.text(first.pole().name(), full)
            : Message.HIGHEST_UNSETTLED.text(first.pole().name(), full, Poles.names(rivals));
    add(lines, text, value, first.now().value(), sources.of(first.now(), 2));
  }

  private void lowest(List<Line> lines) {
    if (ordered.size() < 2) {
      return;
    }
    PoleFigures last = ordered.getLast();
    Measured.Estimate estimate = Poles.estimate(last);
    Message message =
        estimate.high() < 0
            ? Message.LOWEST_BELOW
            : estimate.low() > 0 ? Message.LOWEST_ABOVE : Message.LOWEST_AROUND;
    List<PoleFigures> rivals = Poles.overlapping(last, ordered);
    String rest = rivals.isEmpty() ? "" : " " + Message.ORDER_UNSETTLED.text(Poles.names(rivals));
    String text = message.text(last.pole().name(), Figures.full(last.now())) + rest;
    add(lines, text, Figures.value(last.now()), estimate, sources.of(last.now(), 2));
  }

  private void share(List<Line> lines) {
    List<PoleFigures> shares =
        picture.poles().stream()
            .filter(pole -> pole.share().value() instanceof Measured.Estimate)
            .sorted(
                Comparator.comparingDouble((PoleFigures pole) -> -value(pole.share()))
                    .thenComparing(pole -> pole.pole().id()))
            .toList();
    if (shares.size() < 2) {
      return;
    }
    PoleFigures first = shares.getFirst();
    PoleFigures second = shares.get(1);
    String full = Figures.full(first.share());
    boolean apart =
        first.share().value() instanceof Measured.Estimate a
            && second.share().value() instanceof Measured.Estimate b
            && !Poles.overlap(a, b);
    String text =
        apart
            ? Message.LARGEST_SHARE.text(first.pole().name(), full)
            : Message.LARGEST_SHARE_UNSETTLED.text(
                first.pole().name(), full, second.pole().name(), Figures.full(second.share()));
    List<Citation> cited = sources.of(first.share(), 2);
    add(
        lines,
        text,
        Figures.value(first.share()),
        first.share().value(),
        cited.isEmpty() ? sources.of(first.now(), 2) : cited);
  }

  private List<Line> changes() {
    List<Line> lines = new ArrayList<>();
    List<PoleFigures> moved = new ArrayList<>();
    List<PoleFigures> within = new ArrayList<>();
    for (PoleFigures pole : ordered) {
      if (pole.before().value() instanceof Measured.Estimate before) {
        (Poles.overlap(Poles.estimate(pole), before) ? within : moved).add(pole);
      }
    }
    moved.sort(
        Comparator.comparingDouble(
                (PoleFigures pole) -> -Math.abs(value(pole.now()) - value(pole.before())))
            .thenComparing(pole -> pole.pole().id()));
    for (PoleFigures pole : moved.subList(0, Math.min(3, moved.size()))) {
      String change = Numbers.signed(value(pole.now()) - value(pole.before()));
      String text =
          Message.CHANGED.text(
              pole.pole().name(), change, Figures.full(pole.before()), Figures.full(pole.now()));
      add(lines, text, change, pole.now().value(), sources.of(pole.now(), 1));
    }
    if (!within.isEmpty()) {
      add(
          lines,
          Message.UNCHANGED.text(Poles.names(within)),
          "",
          within.getFirst().now().value(),
          sources.of(within, 2));
    }
    return List.copyOf(lines);
  }

  /// When "a year before" was, for headings.
  static String before(BriefData data) {
    return Dates.month(data.picture().before());
  }

  private static void add(
      List<Line> lines, String text, String emphasis, Measured measured, List<Citation> cited) {
    if (!cited.isEmpty()) {
      lines.add(new Line(new Finding(text, measured, cited), emphasis));
    }
  }

  private static double value(Figure figure) {
    return figure.value() instanceof Measured.Estimate estimate ? estimate.value() : 0;
  }
}
