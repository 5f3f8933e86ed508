package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.steelyard.measure.Reckoned;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.vectors.Ranking;
import org.steelyard.measure.vectors.Statement;
import org.steelyard.measure.vectors.WeightBox;
import org.steelyard.model.Measured;
import org.steelyard.model.Pole;

/// Share of one pole in the state's engagement over all domains; see [DomainProfile].
record VectorsMeasure(Tables tables, Domains domains) implements NamedMeasure {
  @Override
  public String name() {
    return "vectors";
  }

  @Override
  public String words() {
    return "share of the pole in the state's engagement over domains: events, arms, trade, votes";
  }

  @Override
  public String unit() {
    return "0 to 1";
  }

  @Override
  public Takes takes() {
    return Takes.POLE;
  }

  @Override
  public List<Requirement> needs(EventSource events) {
    List<Requirement> all = new ArrayList<>(Relations.needs(events));
    all.add(Requirement.imported("sipri-tiv"));
    all.add(Requirement.imported("trade-flows"));
    all.add(Requirement.imported(RollCalls.VOTES));
    return all;
  }

  @Override
  public Answer of(Question question) {
    List<Pole> others =
        tables.poles().stream()
            .filter(p -> p.members().stream().anyMatch(m -> !m.equals(question.state())))
            .toList();
    String id =
        others.stream()
            .map(Pole::id)
            .filter(p -> p.toUpperCase(Locale.ROOT).equals(question.argument()))
            .findFirst()
            .orElse("");
    if (id.isEmpty()) {
      return Answer.none(question.argument() + " is no pole of the settings.yml");
    }
    if (others.size() < 2) {
      return Answer.none("the settings name fewer than two poles for " + question.state());
    }
    Domains.Told told = domains.of(question);
    Reckoned total = told.profile().totals().get(id);
    if (total == null) {
      return Answer.none(id + " is no pole of " + question.state());
    }
    List<Part> parts = new ArrayList<>();
    told.profile()
        .domains()
        .forEach(
            (domain, part) ->
                parts.add(
                    new Part(
                        domain.label(),
                        part.shares()
                            .getOrDefault(id, new Measured.NoData("nothing known of it here")))));
    return new Answer(
        total.value(),
        "",
        parts,
        told.sources(),
        "Shares among the settings' poles, weighted as settings.yml says over the domains that know"
            + " the pole; statements compare two states over the domains that both have. Without"
            + " data: "
            + String.join(
                ", ", told.profile().missing().keySet().stream().map(d -> d.label()).toList())
            + ".");
  }

  @Override
  public Boxed boxed(List<String> states, Question like) {
    SortedMap<String, SortedMap<String, Double>> scores = new TreeMap<>();
    for (String state : states) {
      TreeMap<String, Double> row = new TreeMap<>();
      for (Part part : of(like.of(state)).parts()) {
        if (part.value() instanceof Measured.Estimate e) {
          row.put(part.name(), e.value());
        }
      }
      scores.put(state, row);
    }
    SortedMap<String, Double> weights = domains.weights();
    Ranking ranking =
        Ranking.of(
            scores, List.of(), weights, WeightBox.around(weights, Domains.FACTOR), Redraw.USUAL);
    List<String> hold = new ArrayList<>();
    List<String> depend = new ArrayList<>();
    for (Statement one : ranking.statements()) {
      String words =
          String.format(
              Locale.ROOT,
              "%s above %s (lead %.3f; %.3f to %.3f)",
              one.ahead(),
              one.behind(),
              one.gap(),
              one.worst().value(),
              one.best().value());
      switch (one.verdict()) {
        case ALWAYS -> hold.add(words);
        case DEPENDS, NEVER -> depend.add(words);
      }
    }
    return new Boxed(
        "every weight of a domain from half to double that of the settings (exact bounds)",
        hold,
        depend,
        ranking.apart());
  }
}
