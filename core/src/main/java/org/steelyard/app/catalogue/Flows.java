package org.steelyard.app.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.steelyard.store.data.Condition;

/// Measures of directed flows: trade of the last year covered, arms summed over the years.
final class Flows {
  private static final String TRADE = "trade-flows";
  private static final String ARMS = "sipri-tiv";

  private enum What {
    EXPORTS,
    IMPORTS,
    TRADE_SHARE,
    ARMS,
    ARMS_SHARE
  }

  /// Sums over chosen flows and over all.
  private static final class Sum {
    private double chosen;
    private int rows;
    private double all;
    private int allRows;
  }

  private record Measure(Naming naming, What what, Flows data) implements Named {
    @Override
    public List<Requirement> needs(EventSource events) {
      return List.of(Requirement.imported(kind()));
    }

    private String kind() {
      return switch (what) {
        case EXPORTS, IMPORTS, TRADE_SHARE -> TRADE;
        case ARMS, ARMS_SHARE -> ARMS;
      };
    }

    @Override
    public Answer of(Question question) {
      Years years = data.years(kind(), question.years());
      if (years.equals(Years.ALL)) {
        return Answer.none(data.tables.outside(kind(), "year", question.years()));
      }
      Sum sum = new Sum();
      String value = kind().equals(TRADE) ? "value" : "tiv";
      if (what == What.EXPORTS || what == What.TRADE_SHARE) {
        data.add(sum, kind(), value, "exporter_iso3", "importer_iso3", question, years);
      }
      if (what != What.EXPORTS) {
        data.add(sum, kind(), value, "importer_iso3", "exporter_iso3", question, years);
      }
      String with = question.state() + " and " + question.argument();
      if (sum.rows == 0) {
        return Answer.none(
            kind()
                + " has no such flow between "
                + with
                + " in "
                + years.words()
                + (sum.allRows == 0 ? ", nor any other of " + question.state() : ""));
      }
      boolean share = what == What.TRADE_SHARE || what == What.ARMS_SHARE;
      if (share && !(sum.all > 0)) {
        return Answer.none("the flows of " + question.state() + " add up to nothing");
      }
      return Answer.of(
          Answer.exact(share ? sum.chosen / sum.all : sum.chosen, share ? sum.allRows : sum.rows),
          List.of(data.tables.source(kind(), years.words())),
          kind().equals(TRADE)
              ? "Of " + years.words() + ", the last of the years that the source covers."
              : "Summed over " + years.words() + ".");
    }
  }

  private record Flow(String other, double value, int year) {}

  private final Tables tables;
  private final Map<String, List<Flow>> read = new HashMap<>();

  private Flows(Tables tables) {
    this.tables = tables;
  }

  static List<NamedMeasure> of(Tables tables) {
    Flows data = new Flows(tables);
    List<NamedMeasure> all = new ArrayList<>();
    all.add(
        measure(data, What.EXPORTS, "exports", "goods sold to the other in a year", "US dollars"));
    all.add(
        measure(
            data, What.IMPORTS, "imports", "goods bought from the other in a year", "US dollars"));
    all.add(
        measure(
            data,
            What.TRADE_SHARE,
            "trade-share",
            "share of the other in the state's exports and imports of a year",
            "0 to 1"));
    all.add(
        measure(
            data,
            What.ARMS,
            "arms",
            "arms that the state received from the other",
            "million trend indicator values"));
    all.add(
        measure(
            data,
            What.ARMS_SHARE,
            "arms-share",
            "share of the other in the arms that the state received",
            "0 to 1"));
    return all;
  }

  private static Measure measure(Flows data, What what, String name, String words, String unit) {
    return new Measure(new Naming(name, words, unit, NamedMeasure.Takes.POLE), what, data);
  }

  /// The years used: of trade the last one, of arms all that are held; [Years#ALL] for none.
  private Years years(String kind, Years asked) {
    NavigableSet<Integer> held = tables.years(kind, "year");
    TreeSet<Integer> within = new TreeSet<>(held.subSet(asked.from(), true, asked.to(), true));
    if (within.isEmpty()) {
      return Years.ALL;
    }
    return new Years(kind.equals(TRADE) ? within.last() : within.first(), within.last());
  }

  private void add(
      Sum sum,
      String kind,
      String value,
      String mine,
      String theirs,
      Question question,
      Years years) {
    List<String> members = tables.members(question.argument(), question.state());
    for (Flow flow : flows(kind, value, mine, theirs, question.state())) {
      if (years.holds(flow.year())) {
        sum.all += flow.value();
        sum.allRows++;
        if (members.contains(flow.other())) {
          sum.chosen += flow.value();
          sum.rows++;
        }
      }
    }
  }

  /// All flows of a state in one direction, read once: states are asked for many years and poles.
  private List<Flow> flows(String kind, String value, String mine, String theirs, String state) {
    return read.computeIfAbsent(
        kind + "/" + mine + "/" + state,
        _ -> {
          List<Flow> flows = new ArrayList<>();
          tables.rows(
              kind,
              List.of(theirs, value, "year"),
              List.of(new Condition.Same(mine, state)),
              row -> {
                if (!row.none(1) && !row.none(2)) {
                  flows.add(new Flow(row.text(0), row.real(1), Math.toIntExact(row.whole(2))));
                }
              });
          return flows;
        });
  }
}
