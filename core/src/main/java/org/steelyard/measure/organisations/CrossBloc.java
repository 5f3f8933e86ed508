package org.steelyard.measure.organisations;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.steelyard.model.Measured;

/// Whose clubs a state belongs to: of each organisation of the state it is asked whether at least
/// one state of pole A and at least one of pole B are full members on the same day.
///
/// The four shares sum to 1; n is the full memberships of the state. Laws: swapping the poles
/// swaps `onlyA` and `onlyB` and changes nothing else. Traps: universal organisations are in
/// `both` for every state, so compare `onlyA` with `onlyB` before anything else; a pole of many
/// states is in more organisations than a pole of one.
///
/// @param both share of its organisations in which both poles are: the cross-bloc share
/// @param onlyA share with pole A and without pole B
/// @param onlyB share with pole B and without pole A
/// @param neither share without either
public record CrossBloc(Measured both, Measured onlyA, Measured onlyB, Measured neither) {

  /// Shares of `state` on 31 December of `year`.
  ///
  /// @param a states of pole A, at least one; neither pole may hold the state itself
  /// @param b states of pole B, at least one
  public static CrossBloc of(
      Organisations organisations, String state, List<String> a, List<String> b, int year) {
    if (a.contains(state) || b.contains(state)) {
      return none(state + " is a pole itself");
    }
    return switch (organisations.held(state, year)) {
      case Held.Unknown unknown -> none(unknown.reason());
      case Held.Lists own -> {
        SortedSet<String> inA = new TreeSet<>();
        SortedSet<String> inB = new TreeSet<>();
        String why = gather(organisations, a, year, inA) + gather(organisations, b, year, inB);
        yield why.isEmpty() ? shares(own.full(), inA, inB, state, year) : none(why);
      }
    };
  }

  /// Adds what a pole's states belong to; says why where none of them can be asked.
  private static String gather(
      Organisations organisations, List<String> pole, int year, SortedSet<String> into) {
    String why = "a pole has no states";
    boolean known = false;
    for (String state : pole) {
      switch (organisations.held(state, year)) {
        case Held.Unknown unknown -> why = unknown.reason();
        case Held.Lists lists -> {
          into.addAll(lists.full());
          known = true;
        }
      }
    }
    return known ? "" : why;
  }

  private static CrossBloc shares(
      SortedSet<String> own, SortedSet<String> a, SortedSet<String> b, String state, int year) {
    int[] counts = new int[4];
    for (String id : own) {
      counts[(a.contains(id) ? 1 : 0) + (b.contains(id) ? 2 : 0)]++;
    }
    int n = own.size();
    String none = state + " was a member of none in " + year;
    return new CrossBloc(
        Whole.share(counts[3], n, none),
        Whole.share(counts[1], n, none),
        Whole.share(counts[2], n, none),
        Whole.share(counts[0], n, none));
  }

  private static CrossBloc none(String reason) {
    Measured none = new Measured.NoData(reason);
    return new CrossBloc(none, none, none, none);
  }
}
