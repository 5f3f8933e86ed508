package org.steelyard.app.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.app.pipeline.Session;
import org.steelyard.imports.Kind;
import org.steelyard.imports.Kinds;
import org.steelyard.measure.Extreme;
import org.steelyard.measure.claims.Evidence;
import org.steelyard.measure.claims.Standing;
import org.steelyard.measure.ledger.CountCheck;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.measure.similarity.Ballot;
import org.steelyard.measure.similarity.RollCall;
import org.steelyard.measure.similarity.VoteAgreement;
import org.steelyard.measure.similarity.VoteRule;
import org.steelyard.model.Measured;
import org.steelyard.model.Pair;
import org.steelyard.model.Quantity;
import org.steelyard.store.data.Condition;
import org.steelyard.store.data.RowTaker;

/// Adds a workspace's imported trade (`trade-flows`) and votes (`un-votes`) to what its texts say.
///
/// A year that the import lacks is no data: nothing is carried from one year to another.
final class ImportedEvidence implements Evidence {
  /// A claim about partners is of its year or of one of the two before it.
  private static final int RECENT = 2;

  /// Years of votes that "votes with" is tested on.
  private static final int YEARS = 10;

  private final Session session;
  private final Evidence texts;
  private final Map<String, Kind> kinds = new HashMap<>();

  ImportedEvidence(Session session, Evidence texts) {
    this.session = session;
    this.texts = texts;
    new Kinds().all().forEach(kind -> kinds.put(kind.name(), kind));
  }

  private void rows(String name, List<String> columns, List<Condition> where, RowTaker taker) {
    Kind kind = kinds.get(name);
    if (kind != null) {
      session.rows(kind, columns, where, taker);
    }
  }

  /// Value of trade by year between two states, both directions, where both are reported.
  private Map<Long, Double> trade(Pair pair) {
    Map<Long, Double> sums = new TreeMap<>();
    Map<Long, Integer> directions = new TreeMap<>();
    List<String> two = List.of(pair.first(), pair.second());
    rows(
        "trade-flows",
        List.of("year", "value", "exporter", "importer"),
        List.of(new Condition.In("exporter", two), new Condition.In("importer", two)),
        row -> {
          if (!row.none(0) && !row.none(1) && !row.text(2).equals(row.text(3))) {
            sums.merge(row.whole(0), row.real(1), Double::sum);
            directions.merge(row.whole(0), 1, Integer::sum);
          }
        });
    sums.keySet().removeIf(year -> directions.getOrDefault(year, 0) != 2);
    return sums;
  }

  @Override
  public Measured tradeGrowth(Pair pair, int year) {
    Map<Long, Double> trade = trade(pair);
    double now = trade.getOrDefault((long) year, 0.0);
    double before = trade.getOrDefault(year - 1L, 0.0);
    if (!(now > 0 && before > 0)) {
      return trade.isEmpty()
          ? texts.tradeGrowth(pair, year)
          : new Measured.NoData(
              "the trade of "
                  + pair
                  + " that is imported has not both "
                  + (year - 1)
                  + " and "
                  + year);
    }
    double growth = now / before - 1;
    return new Measured.Estimate(growth, growth, growth, 1, 2);
  }

  @Override
  public Partners partners(String state, int year) {
    Map<Long, Map<String, Double>> byYear = new TreeMap<>();
    for (String side : List.of("exporter", "importer")) {
      rows(
          "trade-flows",
          List.of("year", "value", side.equals("exporter") ? "importer" : "exporter"),
          List.of(
              new Condition.Same(side, state), new Condition.Between("year", year - RECENT, year)),
          row -> {
            String partner = row.text(2);
            // Totals and groups stand under names of their own.
            if (!row.none(0) && !row.none(1) && partner.length() == 3 && !partner.equals("WLD")) {
              byYear
                  .computeIfAbsent(row.whole(0), _ -> new TreeMap<>())
                  .merge(partner, row.real(1), Double::sum);
            }
          });
    }
    if (byYear.isEmpty()) {
      return new Partners(
          year,
          List.of(),
          "no trade of " + state + " is imported for " + (year - RECENT) + " to " + year);
    }
    long last = byYear.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();
    Map<String, Double> sums = byYear.getOrDefault(last, Map.of());
    double total = sums.values().stream().mapToDouble(Double::doubleValue).sum();
    List<Partner> ranked = new ArrayList<>();
    sums.forEach(
        (partner, value) -> {
          double share = total > 0 ? value / total : 0;
          ranked.add(new Partner(partner, new Measured.Estimate(share, share, share, 1, 1)));
        });
    ranked.sort(
        Comparator.comparingDouble((Partner p) -> -sums.getOrDefault(p.state(), 0.0))
            .thenComparing(Partner::state));
    return new Partners((int) last, ranked, "");
  }

  @Override
  public Measured votes(Pair pair, LocalDate at) {
    LocalDate from = at.minusYears(YEARS);
    Map<Long, LocalDate> days = new TreeMap<>();
    rows(
        "un-roll-calls",
        List.of("rcid", "day"),
        List.of(new Condition.Days("day", from, at)),
        row -> days.put(row.whole(0), row.day(1)));
    Map<Long, Map<String, Ballot>> ballots = new TreeMap<>();
    rows(
        "un-votes",
        List.of("rcid", "state_iso3", "vote", "day"),
        List.of(new Condition.In("state_iso3", List.of(pair.first(), pair.second()))),
        row -> {
          long call = row.whole(0);
          if (!row.none(3) && !row.day(3).isBefore(from) && !row.day(3).isAfter(at)) {
            days.putIfAbsent(call, row.day(3));
          }
          Map<String, Ballot> cast = ballots.computeIfAbsent(call, _ -> new TreeMap<>());
          switch (row.text(2)) {
            case "yes" -> cast.put(row.text(1), Ballot.YES);
            case "abstain" -> cast.put(row.text(1), Ballot.ABSTAIN);
            case "no" -> cast.put(row.text(1), Ballot.NO);
            default -> {}
          }
        });
    List<RollCall> calls = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    for (Map.Entry<Long, Map<String, Ballot>> call : ballots.entrySet()) {
      LocalDate day = days.get(call.getKey());
      if (day != null) {
        calls.add(new RollCall(call.getKey().toString(), 0, day, List.of(), call.getValue()));
        last = day.isAfter(last) ? day : last;
      }
    }
    if (calls.isEmpty()) {
      return texts.votes(pair, at);
    }
    return last.isBefore(at.minusYears(RECENT))
        ? new Measured.NoData("the votes imported end at " + last + ", before " + at)
        : VoteAgreement.of(pair.first(), pair.second(), calls, VoteRule.USUAL.withUnanimous())
            .same();
  }

  @Override
  public LocalDate asOf() {
    return texts.asOf();
  }

  @Override
  public Standing standing(String state, LocalDate at) {
    return texts.standing(state, at);
  }

  @Override
  public Measured affinity(Pair pair, LocalDate at) {
    return texts.affinity(pair, at);
  }

  @Override
  public Extreme extreme(Pair pair, Extreme.Direction direction, LocalDate since, LocalDate at) {
    return texts.extreme(pair, direction, since, at);
  }

  @Override
  public CountCheck meetings(StatedCount stated) {
    return texts.meetings(stated);
  }

  @Override
  public List<Quantity> stated(String measurand, List<String> of) {
    return texts.stated(measurand, of);
  }
}
