package org.steelyard.app.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.store.data.Condition;

/// Measures read off one row or list of a state-year: capabilities, joint organisations.
final class StateYear {
  private static final String CAPABILITIES = "cow-nmc";
  private static final String ORGANISATIONS = "cow-igo";

  private record Cinc(Tables tables) implements NamedMeasure {
    @Override
    public String name() {
      return "cinc";
    }

    @Override
    public String words() {
      return "share of the world's material capabilities (COW's composite index)";
    }

    @Override
    public String unit() {
      return "0 to 1";
    }

    @Override
    public Takes takes() {
      return Takes.NOTHING;
    }

    @Override
    public List<Requirement> needs(EventSource events) {
      return List.of(Requirement.imported(CAPABILITIES));
    }

    @Override
    public Answer of(Question question) {
      int year = tables.latest(CAPABILITIES, question.years());
      if (year == 0) {
        return Answer.none(tables.outside(CAPABILITIES, "year", question.years()));
      }
      double[] found = {Double.NaN};
      tables.rows(
          CAPABILITIES,
          List.of("cinc"),
          List.of(
              new Condition.Same("state_iso3", question.state()),
              new Condition.Between("year", year, year)),
          row -> found[0] = row.none(0) ? Double.NaN : row.real(0));
      return Double.isNaN(found[0])
          ? Answer.none(CAPABILITIES + " has no index of " + question.state() + " in " + year)
          : Answer.of(
              Answer.exact(found[0], 1),
              List.of(tables.source(CAPABILITIES, Integer.toString(year))),
              "Of " + year + ", the last of the years that the source covers.");
    }
  }

  private record Joint(Tables tables) implements NamedMeasure {
    @Override
    public String name() {
      return "igo-joint";
    }

    @Override
    public String words() {
      return "intergovernmental organisations of which both are full members";
    }

    @Override
    public String unit() {
      return "organisations";
    }

    @Override
    public Takes takes() {
      return Takes.STATE;
    }

    @Override
    public List<Requirement> needs(EventSource events) {
      return List.of(Requirement.imported(ORGANISATIONS));
    }

    @Override
    public Answer of(Question question) {
      int year = tables.latest(ORGANISATIONS, question.years());
      if (year == 0) {
        return Answer.none(tables.outside(ORGANISATIONS, "year", question.years()));
      }
      Set<String> mine = organisations(question.state(), year);
      Set<String> theirs = organisations(question.argument(), year);
      if (mine.isEmpty() || theirs.isEmpty()) {
        return Answer.none(
            ORGANISATIONS
                + " has no membership of "
                + (mine.isEmpty() ? question.state() : question.argument())
                + " in "
                + year);
      }
      Set<String> either = new HashSet<>(mine);
      either.addAll(theirs);
      int all = either.size();
      mine.retainAll(theirs);
      return Answer.of(
          Answer.exact(mine.size(), all),
          List.of(tables.source(ORGANISATIONS, Integer.toString(year))),
          "Of "
              + year
              + "; n counts organisations with either; associates and observers are not"
              + " counted.");
    }

    private Set<String> organisations(String state, int year) {
      Set<String> found = new HashSet<>();
      tables.rows(
          ORGANISATIONS,
          List.of("organisation", "status"),
          List.of(
              new Condition.Same("state_iso3", state), new Condition.Between("year", year, year)),
          row -> {
            if (!row.none(1) && row.whole(1) == 1) {
              found.add(row.text(0));
            }
          });
      return found;
    }
  }

  private StateYear() {}

  static List<NamedMeasure> of(Tables tables) {
    return List.of(new Cinc(tables), new Joint(tables));
  }
}
