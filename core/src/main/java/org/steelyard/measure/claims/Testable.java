package org.steelyard.measure.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.steelyard.measure.Extreme.Direction;
import org.steelyard.measure.ledger.StatedCount;
import org.steelyard.model.Pair;
import org.steelyard.model.When;

/// A claim in the form that a measure can test, with its parameters.
public sealed interface Testable {
  /// Short name of the kind, for people and data.
  String kind();

  /// `state` alone of `group` has `property`.
  record OnlyOfGroup(String state, Group group, Property property) implements Testable {
    @Override
    public String kind() {
      return "only of a group";
    }
  }

  /// The relation of `pair` is at its highest or lowest since a day.
  ///
  /// @param since first day meant; [LocalDate#MIN] for all of history
  record ExtremeOfRecord(Pair pair, Direction direction, LocalDate since) implements Testable {
    @Override
    public String kind() {
      return "extreme of record";
    }
  }

  /// The relation of `pair` has `property` for the first time.
  record FirstTime(Pair pair, Property property) implements Testable {
    @Override
    public String kind() {
      return "first time";
    }
  }

  /// So many meetings in a year.
  record OrdinalMeeting(StatedCount count) implements Testable {
    @Override
    public String kind() {
      return "ordinal of a meeting";
    }
  }

  /// An amount grew by a share over the year before.
  ///
  /// @param of codes in alphabetic order
  /// @param share `0.17` = +17 %
  record Growth(String measurand, List<String> of, When period, BigDecimal share)
      implements Testable {
    public Growth {
      of = List.copyOf(of);
    }

    @Override
    public String kind() {
      return "growth";
    }
  }

  /// `state` has `property`, towards `partners` where it is one of relations.
  record Level(String state, List<String> partners, Property property) implements Testable {
    public Level {
      partners = List.copyOf(partners);
    }

    @Override
    public String kind() {
      return "level";
    }
  }

  /// Of a kind that could be tested, but a parameter was not resolved by rule.
  ///
  /// @param of the kind
  /// @param why what is not known
  record Unresolved(String of, String why) implements Testable {
    @Override
    public String kind() {
      return of;
    }
  }
}
