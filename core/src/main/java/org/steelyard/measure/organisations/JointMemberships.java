package org.steelyard.measure.organisations;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.steelyard.model.Measured;

/// What two states belong to together on 31 December of a year.
///
/// Method: Jaccard, both / at least one, over full memberships; n is those of at least one. Laws:
/// symmetric, 0 to 1, 1 for identical lists. Trap: nearly all states share the universal ones
/// (United Nations, health, post), so that few pairs are near 0; belonging together is not
/// agreeing.
///
/// @param jaccard both / at least one
/// @param count how many both are full members of
/// @param joint codes of those
/// @param first codes of those of which only the first is a full member
/// @param second codes of those of which only the second is
/// @param watched codes in which both have a standing but not both full membership
public record JointMemberships(
    Measured jaccard,
    Measured count,
    List<String> joint,
    List<String> first,
    List<String> second,
    List<String> watched) {
  public JointMemberships {
    joint = List.copyOf(joint);
    first = List.copyOf(first);
    second = List.copyOf(second);
    watched = List.copyOf(watched);
  }

  /// Compares two states, in any order. A state has nothing to compare with itself.
  public static JointMemberships of(Organisations organisations, String a, String b, int year) {
    if (a.equals(b)) {
      return none(a + " has no dyad with itself");
    }
    return switch (organisations.held(a, year)) {
      case Held.Unknown unknown -> none(unknown.reason());
      case Held.Lists one ->
          switch (organisations.held(b, year)) {
            case Held.Unknown unknown -> none(unknown.reason());
            case Held.Lists other -> compare(one, other, a, b, year);
          };
    };
  }

  private static JointMemberships compare(
      Held.Lists one, Held.Lists other, String a, String b, int year) {
    SortedSet<String> joint = common(one.full(), other.full());
    SortedSet<String> first = without(one.full(), other.full());
    SortedSet<String> second = without(other.full(), one.full());
    SortedSet<String> watched = common(all(one), all(other));
    watched.removeAll(joint);
    int n = joint.size() + first.size() + second.size();
    String none = a + " and " + b + " were members of none in " + year;
    return new JointMemberships(
        Whole.share(joint.size(), n, none),
        Whole.of(joint.size(), n, none),
        List.copyOf(joint),
        List.copyOf(first),
        List.copyOf(second),
        List.copyOf(watched));
  }

  private static SortedSet<String> all(Held.Lists lists) {
    SortedSet<String> all = new TreeSet<>(lists.full());
    all.addAll(lists.beside());
    return all;
  }

  private static SortedSet<String> common(SortedSet<String> a, SortedSet<String> b) {
    SortedSet<String> common = new TreeSet<>(a);
    common.retainAll(b);
    return common;
  }

  private static SortedSet<String> without(SortedSet<String> a, SortedSet<String> b) {
    SortedSet<String> rest = new TreeSet<>(a);
    rest.removeAll(b);
    return rest;
  }

  private static JointMemberships none(String reason) {
    Measured none = new Measured.NoData(reason);
    return new JointMemberships(none, none, List.of(), List.of(), List.of(), List.of());
  }
}
