package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.steelyard.measure.Redraw;
import org.steelyard.measure.VectorProfile;
import org.steelyard.measure.vectors.DomainProfile;
import org.steelyard.measure.vectors.Strand;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;
import org.steelyard.model.Measured.Estimate;
import org.steelyard.model.Pole;

/// A state's engagement with the settings' poles by domain: events (political), arms (security),
/// trade (economic), UN votes (signals), with the settings' weights.
///
/// Energy and culture have no source yet and are named as missing. A pole that a source does not
/// know there is no data, not 0.
public final class Domains {
  /// From half to double the settings' weights is held reasonable.
  public static final double FACTOR = 2;

  /// A profile and what it rests on.
  public record Told(DomainProfile profile, List<Source> sources) {
    public Told {
      sources = List.copyOf(sources);
    }
  }

  private record Term(Domain domain, NamedMeasure measure, String unit) {}

  private final Tables tables;
  private final BalanceMeasures events;
  private final List<Term> terms;
  private final Map<Question, Told> told = new HashMap<>();

  Domains(Tables tables, BalanceMeasures events, Map<String, NamedMeasure> measures) {
    this.tables = tables;
    this.events = events;
    List<Term> all = new ArrayList<>();
    add(all, Domain.SECURITY, measures.get("arms"), "trend indicator values");
    add(all, Domain.ECONOMIC, measures.get("trade-share"), "share of trade");
    add(all, Domain.SIGNALS, measures.get("votes"), "share of same votes");
    this.terms = all;
  }

  private static void add(
      List<Term> all, Domain domain, @Nullable NamedMeasure measure, String unit) {
    if (measure != null) {
      all.add(new Term(domain, measure, unit));
    }
  }

  /// The profile of the question's state over its years; two poles or more are needed.
  public Told of(Question question) {
    return told.computeIfAbsent(
        new Question(question.state(), "", question.years(), question.events(), question.issue()),
        this::work);
  }

  private Told work(Question question) {
    List<Pole> poles = events.poles(question.state());
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    List<Strand> strands = new ArrayList<>();
    Map<String, Measured> affinities = new HashMap<>();
    StateEvents read = events.events(question);
    if (read.reason().isEmpty()) {
      VectorProfile profile = events.profile(question, poles);
      TreeMap<String, Measured> shares = new TreeMap<>();
      for (VectorProfile.Vector vector : profile.vectors()) {
        shares.put(vector.pole().id(), vector.share());
        affinities.put(vector.pole().id(), vector.affinity());
      }
      sources.addAll(read.source());
      strands.add(
          new Strand(
              Domain.POLITICAL,
              read.source().getFirst().kind(),
              read.source().getFirst().years(),
              "share of events",
              shares));
    }
    for (Term term : terms) {
      TreeMap<String, Measured> amounts = new TreeMap<>();
      LinkedHashSet<String> years = new LinkedHashSet<>();
      for (Pole pole : poles) {
        Answer answer = answer(term.measure(), question, pole);
        amounts.put(pole.id(), answer.measured());
        sources.addAll(answer.sources());
        answer.sources().forEach(source -> years.add(source.years()));
      }
      if (!years.isEmpty()) {
        strands.add(
            new Strand(
                term.domain(),
                term.measure().needs(question.events()).getFirst().data(),
                String.join(", ", years),
                term.unit(),
                amounts));
      }
    }
    Redraw redraw =
        new Redraw(
            tables.coded().settings().level(), Redraw.USUAL.replicates(), Redraw.USUAL.seed());
    return new Told(
        DomainProfile.of(
            question.state(),
            poles.stream().map(Pole::id).toList(),
            strands,
            affinities,
            tables.coded().settings().weights(),
            FACTOR,
            redraw),
        List.copyOf(sources));
  }

  /// Of a measure between two states a pole of several is the mean of the members with data; ends
  /// of intervals are meant too, as if members moved together.
  private static Answer answer(NamedMeasure measure, Question question, Pole pole) {
    if (measure.takes() == NamedMeasure.Takes.POLE) {
      return measure.of(ask(question, pole.id().toUpperCase(Locale.ROOT)));
    }
    double[] sums = new double[3];
    int known = 0;
    int n = 0;
    double level = 1;
    LinkedHashSet<Source> sources = new LinkedHashSet<>();
    for (String member : pole.members()) {
      Answer answer = measure.of(ask(question, member));
      if (answer.measured() instanceof Estimate e) {
        sums[0] += e.value();
        sums[1] += e.low();
        sums[2] += e.high();
        known++;
        n += e.n();
        level = e.level();
        sources.addAll(answer.sources());
      }
    }
    if (known == 0) {
      return Answer.none("no member of " + pole.id() + " has data");
    }
    double value = sums[0] / known;
    return Answer.of(
        new Estimate(
            value, Math.min(value, sums[1] / known), Math.max(value, sums[2] / known), level, n),
        List.copyOf(sources),
        "");
  }

  private static Question ask(Question question, String argument) {
    return new Question(
        question.state(), argument, question.years(), question.events(), question.issue());
  }

  /// Weights of the settings by domain's label.
  SortedMap<String, Double> weights() {
    TreeMap<String, Double> weights = new TreeMap<>();
    tables
        .coded()
        .settings()
        .weights()
        .forEach((domain, weight) -> weights.put(domain.label(), weight));
    return weights;
  }
}
