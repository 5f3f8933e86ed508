package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.measure.similarity.Obligation;
import org.steelyard.measure.similarity.Portfolios;
import org.steelyard.measure.similarity.Variant;
import org.steelyard.measure.similarity.YearSimilarity;
import org.steelyard.model.Measured;
import org.steelyard.store.data.Condition;

/// Likeness of alliance portfolios: ties of ATOP among the states with capabilities (COW).
final class Alliances {
  private static final String TIES = "atop";
  private static final String MEMBERS = "cow-nmc";
  private static final List<Obligation> OBLIGATIONS =
      List.of(
          Obligation.DEFENCE,
          Obligation.OFFENCE,
          Obligation.NEUTRALITY,
          Obligation.NONAGGRESSION,
          Obligation.CONSULTATION);

  private record Year(YearSimilarity similarity, Map<String, String> codes) {}

  private record Measure(String name, Variant variant, Alliances data) implements NamedMeasure {
    @Override
    public String words() {
      return "likeness of alliance portfolios, " + variant.formula();
    }

    @Override
    public String unit() {
      return "-1 to 1 alike";
    }

    @Override
    public Takes takes() {
      return Takes.STATE;
    }

    @Override
    public List<Requirement> needs(EventSource events) {
      return List.of(Requirement.imported(TIES), Requirement.imported(MEMBERS));
    }

    @Override
    public Answer of(Question question) {
      int year = data.year(question.years());
      if (year == 0) {
        String why = data.tables.outside(TIES, "year", question.years());
        return Answer.none(
            data.tables.latest(TIES, question.years()) == 0
                ? why
                : data.tables.outside(MEMBERS, "year", question.years()));
      }
      String when = Integer.toString(year);
      return Answer.of(
          data.value(question, variant),
          List.of(data.tables.source(TIES, when), data.tables.source(MEMBERS, when)),
          "Of "
              + year
              + ", the last of the years that both sources cover; all members of the system are"
              + " compared, so that there is no interval. Likeness is not friendship.");
    }

    @Override
    public List<Alternative> alternatives() {
      List<Alternative> all = new ArrayList<>();
      for (Variant other : Variant.values()) {
        all.add(new Alternative(word(other), question -> data.value(question, other)));
      }
      return all;
    }
  }

  private final Tables tables;
  private final Map<Integer, Year> read = new HashMap<>();

  private Alliances(Tables tables) {
    this.tables = tables;
  }

  static List<NamedMeasure> of(Tables tables) {
    Alliances data = new Alliances(tables);
    List<NamedMeasure> all = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      all.add(new Measure(word(variant), variant, data));
    }
    return all;
  }

  private static String word(Variant variant) {
    return switch (variant) {
      case S_VALUED -> "similarity";
      case S_SQUARED -> "similarity-squared";
      case S_BINARY -> "similarity-binary";
      case S_CAPABILITY -> "similarity-capability";
      case PI_VALUED -> "similarity-pi";
      case PI_SQUARED -> "similarity-pi-squared";
      case PI_BINARY -> "similarity-pi-binary";
      case KAPPA_SQUARED -> "kappa";
      case KAPPA_BINARY -> "kappa-binary";
    };
  }

  /// The last year that both kinds hold, 0 where there is none.
  private int year(Years years) {
    int year = tables.latest(TIES, years);
    return year == 0 ? 0 : tables.latest(MEMBERS, new Years(years.from(), year));
  }

  private Measured value(Question question, Variant variant) {
    int at = year(question.years());
    if (at == 0) {
      return new Measured.NoData("no year is covered");
    }
    Year year = read.computeIfAbsent(at, this::load);
    String one = year.codes().getOrDefault(question.state(), question.state());
    String other = year.codes().getOrDefault(question.argument(), question.argument());
    return switch (year.similarity().between(one, other, variant)) {
      case org.steelyard.measure.similarity.Similarity.Value(double value, int n) ->
          Answer.exact(value, n);
      case org.steelyard.measure.similarity.Similarity.NoData(String reason) ->
          new Measured.NoData(reason);
    };
  }

  private Year load(int year) {
    Condition only = new Condition.Between("year", year, year);
    Map<String, String> codes = new HashMap<>();
    List<String> members = new ArrayList<>();
    Map<String, Double> capable = new HashMap<>();
    tables.rows(
        MEMBERS,
        List.of("state", "state_iso3", "cinc"),
        List.of(only),
        row -> {
          members.add(row.text(0));
          if (!row.text(1).isEmpty()) {
            codes.put(row.text(1), row.text(0));
          }
          if (!row.none(2)) {
            capable.put(row.text(0), row.real(2));
          }
        });
    Portfolios.Builder builder = new Portfolios.Builder(year, members);
    capable.forEach(builder::capability);
    tables.rows(
        TIES,
        List.of(
            "state_a",
            "state_b",
            "defence",
            "offence",
            "neutrality",
            "non_aggression",
            "consultation"),
        List.of(only),
        row -> {
          int tie = 0;
          for (int i = 0; i < OBLIGATIONS.size(); i++) {
            boolean bound = !row.none(2 + i) && row.whole(2 + i) == 1;
            tie = Math.max(tie, bound ? OBLIGATIONS.get(i).tie() : 0);
          }
          builder.tie(row.text(0), row.text(1), tie);
        });
    return new Year(YearSimilarity.of(builder.build()), codes);
  }
}
