package org.steelyard.measure.organisations;

import java.util.Set;

/// One spell of a state in an organisation.
///
/// @param organisation code of the organisation
/// @param state ISO 3166-1 alpha-3, or the code of a former state
/// @param status as listed: member, participant, party, signatory, suspended, observer, ...
/// @param from year, month or day; empty is before 1990
/// @param to year, month or day on which it ended; empty where it goes on
public record Membership(String organisation, String state, String status, String from, String to) {
  /// A suspension stands beside the membership that goes on; a signatory is a party in our lists
  /// of treaties, one that only signed is `signed`.
  private static final Set<String> FULL = Set.of("member", "participant", "party", "signatory");

  private static final Set<String> BESIDE = Set.of("observer", "associate", "dialogue partner");

  private static final int YEAR = 4;

  public Membership {
    if (!dated(from) || !dated(to)) {
      throw new IllegalArgumentException(
          state
              + " in "
              + organisation
              + " lasts from '"
              + from
              + "' to '"
              + to
              + "'.\nMaybe a date is not written as 1992, 1992-03 or 1992-03-02.");
    }
  }

  private static boolean dated(String date) {
    if (date.isEmpty()) {
      return true;
    }
    int length = date.length();
    if (length != YEAR && length != YEAR + 3 && length != YEAR + 6) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean dash = i == YEAR || i == YEAR + 3;
      char c = date.charAt(i);
      if (dash ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /// Whether it gives the rights of a member.
  public boolean full() {
    return FULL.contains(status);
  }

  /// Whether it is the standing of an observer, associate or dialogue partner.
  public boolean beside() {
    return BESIDE.contains(status);
  }

  /// Whether it lasted on 31 December of `year`; an end on that very day still counts.
  public boolean held(int year) {
    boolean begun = from.isEmpty() || year(from) <= year;
    return begun && (to.isEmpty() || year(to) > year || to.equals(year + "-12-31"));
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, YEAR));
  }
}
