package org.steelyard.measure.organisations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The lists of members, asked by state and year.
///
/// Coverage: 31 December of 1990 to 2024. Traps: it is our choice of organisations, not all there
/// are, so that counts are not comparable with counts of other data sets; Russia stands for the
/// Soviet Union, Serbia for the Yugoslavia founded in 1992.
public final class Organisations {
  /// First year covered.
  public static final int FIRST = 1990;

  /// Last year to whose end all lists were written.
  public static final int LAST = 2024;

  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Span> spans = new HashMap<>();
  private final Map<String, List<Membership>> byState = new HashMap<>();

  /// Lists given by the caller. Memberships of organisations that are not given are left out.
  Organisations(
      Collection<Organisation> organisations,
      Collection<Membership> memberships,
      Collection<Span> spans) {
    organisations.forEach(one -> this.organisations.put(one.id(), one));
    spans.forEach(span -> this.spans.put(span.state(), span));
    for (Membership one : memberships) {
      if (this.organisations.containsKey(one.organisation())) {
        byState.computeIfAbsent(code(one.state()), k -> new ArrayList<>()).add(one);
      }
    }
  }

  /// Reads the project's own lists from the class path.
  public static Organisations load() {
    return Lists.load();
  }

  /// The same lists with organisations of `kinds` only.
  public Organisations only(Set<Organisation.Kind> kinds) {
    return new Organisations(
        all().stream().filter(one -> kinds.contains(one.kind())).toList(),
        byState.values().stream().flatMap(List::stream).toList(),
        spans.values());
  }

  /// All organisations, formats and treaties, in the order of the table.
  public List<Organisation> all() {
    return List.copyOf(organisations.values());
  }

  /// The organisation with this code.
  ///
  /// @throws IllegalArgumentException where there is none
  public Organisation organisation(String id) {
    Organisation found = organisations.get(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no list of members of '"
              + id
              + "'.\nMaybe it is not among the "
              + organisations.size()
              + " of data/organisations/list.tsv.");
    }
    return found;
  }

  /// Spells of a state in organisations, in the order of the tables.
  public List<Membership> memberships(String state) {
    return Collections.unmodifiableList(byState.getOrDefault(code(state), List.of()));
  }

  /// What `state` belongs to on 31 December of `year`.
  public Held held(String state, int year) {
    String why = unknown(state, year);
    if (!why.isEmpty()) {
      return new Held.Unknown(why);
    }
    TreeSet<String> full = new TreeSet<>();
    TreeSet<String> beside = new TreeSet<>();
    for (Membership one : memberships(state)) {
      if (one.held(year)) {
        if (one.full()) {
          full.add(one.organisation());
        } else if (one.beside()) {
          beside.add(one.organisation());
        }
      }
    }
    beside.removeAll(full);
    return new Held.Lists(full, beside);
  }

  /// The code under which the lists have `state`: `SUN` is `RUS`.
  private String code(String state) {
    Span span = spans.get(state);
    return span == null || span.continuedBy().isEmpty() ? state : span.continuedBy();
  }

  /// Why nothing can be said of `state` in `year`; empty where something can.
  private String unknown(String state, int year) {
    if (year < FIRST || year > LAST) {
      return "lists of members cover " + FIRST + " to " + LAST + ", not " + year;
    }
    Span span = spans.get(state);
    if (span != null && !span.holds(year)) {
      return state + " was no state on 31 December " + year;
    }
    return byState.containsKey(code(state)) ? "" : state + " is in no list of members";
  }
}
