package org.steelyard.app.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.app.catalogue.Answer;
import org.steelyard.app.catalogue.Catalogue;
import org.steelyard.app.catalogue.NamedMeasure;
import org.steelyard.app.catalogue.Question;
import org.steelyard.app.catalogue.Source;
import org.steelyard.app.catalogue.Years;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;
import org.steelyard.publish.Explanation;
import org.steelyard.publish.Figure;

/// Asks named measures about one state and its poles.
final class Asking {
  private final Catalogue catalogue;
  private final String state;
  private final String name;
  private final Years years;

  Asking(Catalogue catalogue, String state, String name, Years years) {
    this.catalogue = catalogue;
    this.state = state;
    this.name = name;
    this.years = years;
  }

  /// A number with its reason, and what it rests on.
  record Told(Figure figure, List<Source> sources) {}

  /// What the measure says of the state and `pole`.
  Told of(Topics.Asked asked, Pole pole) {
    NamedMeasure measure = catalogue.named(asked.measure());
    boolean whole = measure.takes() == NamedMeasure.Takes.POLE || pole.members().size() == 1;
    String argument = pole.members().size() == 1 ? pole.members().getFirst() : pole.id();
    Answer answer = whole ? measure.of(question(argument)) : mean(measure, pole);
    List<Explanation.Value> inputs = new ArrayList<>();
    inputs.add(new Explanation.Value("measure", measure.name() + ":" + argument));
    if (!answer.words().isEmpty()) {
      inputs.add(new Explanation.Value("note", answer.words()));
    }
    answer
        .parts()
        .forEach(part -> inputs.add(new Explanation.Value(part.name(), number(part.value()))));
    answer
        .sources()
        .forEach(s -> inputs.add(new Explanation.Value(s.kind(), s.years() + ". " + s.citation())));
    if (!answer.explanation().isEmpty()) {
      inputs.add(new Explanation.Value("how", answer.explanation()));
    }
    Explanation why =
        new Explanation(
            asked.measure() + "." + pole.id(),
            asked.head() + ", " + name + " – " + pole.name(),
            measure.words() + "; " + measure.unit(),
            inputs,
            List.of(
                new Explanation.Value(
                    "command",
                    "./steelyard compare "
                        + state
                        + " --measure "
                        + measure.name()
                        + ":"
                        + argument
                        + " --from "
                        + years.from()
                        + " --to "
                        + years.to())),
            List.of());
    return new Told(new Figure(answer.measured(), asked.unit(), why), answer.sources());
  }

  private Question question(String argument) {
    return new Question(state, argument, years);
  }

  /// Where a measure is of two states only, a pole of several is the mean of those members of which
  /// there are data; the interval is their range.
  private Answer mean(NamedMeasure measure, Pole pole) {
    List<Double> values = new ArrayList<>();
    Map<String, Source> sources = new LinkedHashMap<>();
    String reason = "";
    for (String member : pole.members()) {
      if (member.equals(state)) {
        continue;
      }
      Answer answer = measure.of(question(member));
      switch (answer.measured()) {
        case Measured.Estimate e -> {
          values.add(e.value());
          answer.sources().forEach(s -> sources.putIfAbsent(s.kind(), s));
        }
        case Measured.NoData none -> reason = none.reason();
      }
    }
    if (values.isEmpty()) {
      return Answer.none(reason.isEmpty() ? "the pole has no other member" : reason);
    }
    double low = values.stream().mapToDouble(v -> v).min().orElseThrow();
    double high = values.stream().mapToDouble(v -> v).max().orElseThrow();
    double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
    return Answer.of(
        new Measured.Estimate(Math.clamp(mean, low, high), low, high, 1, values.size()),
        List.copyOf(sources.values()),
        "Mean of the "
            + values.size()
            + " members of which there are data, unweighted; the ends are the least and the"
            + " largest of them.");
  }

  private static String number(Measured value) {
    return switch (value) {
      case Measured.Estimate e -> String.format(Locale.ROOT, "%,.6g", e.value());
      case Measured.NoData none -> "no data: " + none.reason();
    };
  }
}
