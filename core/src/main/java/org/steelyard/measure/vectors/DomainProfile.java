package org.steelyard.measure.vectors;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.steelyard.measure.Balance;
import org.steelyard.measure.Reckoned;
import org.steelyard.measure.Redraw;
import org.steelyard.model.Domain;
import org.steelyard.model.Measured;

/// To which poles a state's engagement goes in each domain, and in all with the user's weights.
///
/// A pole's share in a domain is its amount over that of all poles known there; its total is the
/// weighted mean of its shares over the domains in which it is known. A domain without data is
/// named and counts nothing, never 0. Own measure. Trap: poles compete for shares, so a share falls
/// when another pole's amount grows.
///
/// @param state whose profile
/// @param domains by domain; one without any strand with data is left out
/// @param missing domains without data, with the reason
/// @param totals by pole's id
/// @param ranking how far the order hangs on the weights
public record DomainProfile(
    String state,
    Map<Domain, Part> domains,
    Map<Domain, String> missing,
    SortedMap<String, Reckoned> totals,
    Ranking ranking) {
  /// One domain.
  ///
  /// @param sources source and period of each strand that counts
  /// @param shares by pole's id, 0 to 1; no data for a pole that no strand knows
  /// @param balance evenness over the poles known here, and the worst of them
  public record Part(
      Domain domain, List<String> sources, SortedMap<String, Measured> shares, Balance balance) {
    public Part {
      sources = List.copyOf(sources);
      shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
    }
  }

  public DomainProfile {
    domains = Collections.unmodifiableMap(copy(domains));
    missing = Collections.unmodifiableMap(copy(missing));
    totals = Collections.unmodifiableSortedMap(new TreeMap<>(totals));
  }

  /// The profile of `state`.
  ///
  /// @param poles ids of the poles asked for, two or more
  /// @param strands several of one domain count alike
  /// @param affinities by pole's id, for the worst pole; those missing stay out of it
  /// @param weights by domain, 0 or more
  /// @param factor weights from 1/factor to factor times the given ones are held reasonable
  public static DomainProfile of(
      String state,
      List<String> poles,
      List<Strand> strands,
      Map<String, Measured> affinities,
      Map<Domain, Double> weights,
      double factor,
      Redraw redraw) {
    if (new TreeSet<>(poles).size() != poles.size() || poles.size() < 2) {
      throw new IllegalArgumentException(
          "A profile needs two or more different poles, but has "
              + poles
              + ".\nMaybe the settings name a pole twice.");
    }
    return new DomainProfiler(state, poles, strands, affinities, weights, redraw).profile(factor);
  }

  private static <T> Map<Domain, T> copy(Map<Domain, T> from) {
    Map<Domain, T> to = new EnumMap<>(Domain.class);
    to.putAll(from);
    return to;
  }
}
