package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.measure.organisations.Churn;
import org.steelyard.measure.organisations.CrossBloc;
import org.steelyard.measure.organisations.JointMemberships;
import org.steelyard.measure.organisations.Organisations;
import org.steelyard.model.Measured;

/// Measures of the project's own table of organisations, formats and treaties; no import needed.
final class Clubs {
  private static final Source TABLE =
      new Source(
          "organisations",
          "Steelyard's table of organisations, formats and treaties (data/organisations).",
          "");

  private enum What {
    JOINT,
    JACCARD,
    CROSS_BLOC,
    CHURN
  }

  private record Measure(Naming naming, What what, Clubs data) implements Named {
    @Override
    public List<Requirement> needs(EventSource events) {
      return List.of();
    }

    @Override
    public Answer of(Question question) {
      int last = Math.min(Organisations.LAST, question.years().to());
      if (last < Math.max(Organisations.FIRST, question.years().from())) {
        return Answer.none(
            "the table of organisations covers "
                + Organisations.FIRST
                + "-"
                + Organisations.LAST
                + " and nothing of "
                + question.years().words()
                + "; nothing is extrapolated");
      }
      return switch (what) {
        case JOINT, JACCARD -> data.joint(question, last, what == What.JACCARD);
        case CROSS_BLOC -> data.crossBloc(question, last);
        case CHURN -> data.churn(question, last);
      };
    }
  }

  private final Tables tables;
  private final Organisations organisations = Organisations.load();

  private Clubs(Tables tables) {
    this.tables = tables;
  }

  static List<NamedMeasure> of(Tables tables) {
    Clubs data = new Clubs(tables);
    return List.of(
        new Measure(
            new Naming(
                "organisations",
                "organisations, formats and treaties of our table of which both are full members",
                "organisations",
                NamedMeasure.Takes.STATE),
            What.JOINT,
            data),
        new Measure(
            new Naming(
                "organisations-jaccard",
                "shared memberships of all that either has, by our table",
                "0 to 1",
                NamedMeasure.Takes.STATE),
            What.JACCARD,
            data),
        new Measure(
            new Naming(
                "cross-bloc",
                "share of the state's memberships in which both poles sit too, by our table",
                "0 to 1",
                NamedMeasure.Takes.PAIR),
            What.CROSS_BLOC,
            data),
        new Measure(
            new Naming(
                "churn",
                "mean share of memberships joined or left in a year, by our table",
                "0 to 1",
                NamedMeasure.Takes.NOTHING),
            What.CHURN,
            data));
  }

  private static List<Source> source(String years) {
    return List.of(new Source(TABLE.kind(), TABLE.citation(), years));
  }

  private Answer joint(Question question, int year, boolean jaccard) {
    JointMemberships joint =
        JointMemberships.of(organisations, question.state(), question.argument(), year);
    return Answer.of(
        jaccard ? joint.jaccard() : joint.count(),
        source(Integer.toString(year)),
        "On 31 December "
            + year
            + "; n counts those with either. It is our choice of organisations: not comparable"
            + " with igo-joint.");
  }

  private Answer crossBloc(Question question, int year) {
    String[] poles = question.argument().split("/", 2);
    if (poles.length < 2) {
      return Answer.none("two poles are compared, written as RUS/USA");
    }
    // The state itself must stay in the lists, so that a pole it belongs to is refused.
    CrossBloc shares =
        CrossBloc.of(
            organisations,
            question.state(),
            tables.members(poles[0], ""),
            tables.members(poles[1], ""),
            year);
    return new Answer(
        shares.both(),
        "",
        List.of(
            new Part("only " + poles[0], shares.onlyA()),
            new Part("only " + poles[1], shares.onlyB()),
            new Part("neither", shares.neither())),
        source(Integer.toString(year)),
        "On 31 December "
            + year
            + ". Universal organisations are in both for every state: compare the two only's first.");
  }

  private Answer churn(Question question, int last) {
    int first = Math.max(Organisations.FIRST + 1, question.years().from());
    double sum = 0;
    int years = 0;
    int from = 0;
    int joined = 0;
    int left = 0;
    String reason = "the table has no year before " + first;
    List<String> unknown = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      Churn churn = Churn.of(organisations, question.state(), year);
      switch (churn.share()) {
        case Measured.Estimate e -> {
          sum += e.value();
          from = years == 0 ? year : from;
          years++;
          joined += churn.joined().size();
          left += churn.left().size();
        }
        case Measured.NoData(String why) -> {
          reason = why;
          unknown.add(Integer.toString(year));
        }
      }
    }
    if (years == 0) {
      return Answer.none(reason);
    }
    return new Answer(
        Answer.exact(sum / years, years),
        "",
        List.of(
            new Part("joined", Answer.exact(joined, years)),
            new Part("left", Answer.exact(left, years))),
        source(from == last ? Integer.toString(last) : from + "-" + last),
        "n counts years; an organisation founded anew under another name counts as joined and left."
            + (unknown.isEmpty() ? "" : " Not known: " + String.join(", ", unknown) + "."));
  }
}
