package org.steelyard.measure.dependence;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.steelyard.model.Domain;

/// All flows of one source, with the years that it covers and what its silence means.
///
/// Rows of the same two states and year add up; a state's flows to itself are left out. Built
/// once, then unchanging.
public final class FlowTable {
  /// What it means that a covered year has no row for two states.
  public enum Gap {
    /// Nothing is known; a register of reported trade.
    UNKNOWN,
    /// There was nothing; a register that lists all deliveries.
    NOTHING
  }

  private final Domain domain;
  private final String source;
  private final String unit;
  private final Gap gap;
  private final int first;
  private final int last;

  /// By year, sender, receiver.
  private final NavigableMap<Integer, NavigableMap<String, NavigableMap<String, Flow>>> sent =
      new TreeMap<>();

  /// By year, receiver, sender.
  private final NavigableMap<Integer, NavigableMap<String, NavigableMap<String, Flow>>> received =
      new TreeMap<>();

  private FlowTable(Domain domain, String source, String unit, Gap gap, int first, int last) {
    this.domain = domain;
    this.source = source;
    this.unit = unit;
    this.gap = gap;
    this.first = first;
    this.last = last;
  }

  /// A table of `flows`; those of years that the source does not claim to cover are left out.
  ///
  /// @param first first year covered
  /// @param last last year covered
  public static FlowTable of(
      Domain domain, String source, String unit, Gap gap, int first, int last, List<Flow> flows) {
    FlowTable table = new FlowTable(domain, source, unit, gap, first, last);
    for (Flow flow : flows) {
      if (flow.year() >= first && flow.year() <= last && !flow.from().equals(flow.to())) {
        add(table.sent, flow, flow.from(), flow.to());
        add(table.received, flow, flow.to(), flow.from());
      }
    }
    return table;
  }

  private static void add(
      NavigableMap<Integer, NavigableMap<String, NavigableMap<String, Flow>>> map,
      Flow flow,
      String one,
      String other) {
    map.computeIfAbsent(flow.year(), _ -> new TreeMap<>())
        .computeIfAbsent(one, _ -> new TreeMap<>())
        .merge(
            other,
            flow,
            (a, b) ->
                new Flow(
                    a.from(),
                    a.to(),
                    a.year(),
                    a.amount() + b.amount(),
                    a.low() + b.low(),
                    a.high() + b.high()));
  }

  /// Where the flows belong.
  public Domain domain() {
    return domain;
  }

  /// The data set.
  public String source() {
    return source;
  }

  /// Unit of the amounts.
  public String unit() {
    return unit;
  }

  /// What a missing row means.
  public Gap gap() {
    return gap;
  }

  /// First year covered.
  public int first() {
    return first;
  }

  /// Last year covered.
  public int last() {
    return last;
  }

  /// What `state` received in `year`, by sender.
  NavigableMap<String, Flow> received(String state, int year) {
    return of(received, state, year);
  }

  /// What `state` sent in `year`, by receiver.
  NavigableMap<String, Flow> sent(String state, int year) {
    return of(sent, state, year);
  }

  private static NavigableMap<String, Flow> of(
      NavigableMap<Integer, NavigableMap<String, NavigableMap<String, Flow>>> map,
      String state,
      int year) {
    return map.getOrDefault(year, Collections.emptyNavigableMap())
        .getOrDefault(state, Collections.emptyNavigableMap());
  }

  /// Sum of what went from `from` to `to` over the years; 0 where there is no row.
  public double sum(String from, String to, int since, int until) {
    double sum = 0;
    for (int year = Math.max(since, first); year <= Math.min(until, last); year++) {
      Flow flow = sent(from, year).get(to);
      sum += flow == null ? 0 : flow.amount();
    }
    return sum;
  }
}
