package org.steelyard.review;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.steelyard.coding.meetings.StatedCount;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Polarity;
import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Bound;
import org.steelyard.model.Quantity.Change;
import org.steelyard.model.Speaker;
import org.steelyard.review.Judgement.Field;

/// Claims, quantities and memberships as a person has corrected them: the same id and words.
final class Changes {
  private Changes() {}

  private static Map<Field, String> edited(Map<Field, String> values, Ruling ruling) {
    ruling.edits().forEach((field, edit) -> values.put(field, edit.newValue()));
    return values;
  }

  private static String value(Map<Field, String> values, Field field) {
    return values.getOrDefault(field, "");
  }

  private static List<String> codes(String text) {
    return Stream.of(text.split("[ ,]+", -1)).filter(code -> !code.isEmpty()).toList();
  }

  /// Another speaker has another role and affiliation, which nobody has given; a horizon makes no
  /// forecast of what is none.
  static Claim apply(Claim claim, Ruling ruling) {
    Map<Field, String> values = edited(Values.of(claim), ruling);
    String speaker = value(values, Field.SPEAKER);
    return new Claim(
        claim.id(),
        speaker.equals(claim.speaker().name()) ? claim.speaker() : new Speaker(speaker, "", "", ""),
        codes(value(values, Field.ABOUT)),
        claim.proposition(),
        polarity(value(values, Field.POLARITY)),
        claim.quotation(),
        yes(value(values, Field.FORECAST)),
        value(values, Field.HORIZON),
        value(values, Field.CONDITION),
        claim.rule(),
        claim.provenance());
  }

  /// @throws IllegalArgumentException where the values together make no quantity
  static Quantity apply(Quantity quantity, Ruling ruling) {
    Map<Field, String> values = edited(Values.of(quantity), ruling);
    BigDecimal amount = number(value(values, Field.AMOUNT));
    List<String> of = List.copyOf(new TreeSet<>(codes(value(values, Field.ABOUT))));
    String measurand = value(values, Field.MEASURAND);
    boolean count = measurand.equals(StatedCount.MEASURAND);
    boolean whole = amount.stripTrailingZeros().scale() <= 0 && amount.signum() > 0;
    if (count && (!whole || of.size() != 2)) {
      throw new IllegalArgumentException(
          "meetings are counted from 1 between two states, not " + amount + " of " + of);
    }
    boolean same = value(values, Field.PERIOD).equals(Fields.date(quantity.period()));
    return new Quantity(
        quantity.id(),
        measurand,
        amount,
        value(values, Field.UNIT),
        same ? quantity.period() : Fields.date(value(values, Field.PERIOD)),
        bound(value(values, Field.BOUND)),
        ruling.edits().containsKey(Field.CHANGE)
            ? change(value(values, Field.CHANGE))
            : quantity.change(),
        of,
        quantity.rule(),
        quantity.provenance());
  }

  /// @throws IllegalArgumentException where the values together make no membership
  static Membership apply(Membership membership, Ruling ruling) {
    Map<Field, String> values = edited(Values.of(membership), ruling);
    boolean same = value(values, Field.PERIOD).equals(Fields.date(membership.interval()));
    return new Membership(
        membership.id(),
        value(values, Field.MEMBER),
        value(values, Field.ORGANISATION),
        value(values, Field.STATUS),
        same ? membership.interval() : Fields.date(value(values, Field.PERIOD)),
        membership.rule(),
        membership.provenance());
  }

  static Polarity polarity(String text) {
    for (Polarity polarity : Polarity.values()) {
      if (polarity.name().equalsIgnoreCase(text)) {
        return polarity;
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is none of " + Arrays.toString(Polarity.values()) + ".");
  }

  static boolean yes(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "y" -> true;
      case "no", "n", "" -> false;
      default -> throw new IllegalArgumentException("'" + text + "' is neither yes nor no.");
    };
  }

  static Bound bound(String text) {
    for (Bound bound : Bound.values()) {
      if (bound.label().equalsIgnoreCase(text)) {
        return bound;
      }
    }
    throw new IllegalArgumentException(
        "'" + text + "' is none of exact, at least, at most and about.");
  }

  /// A number in figures, blanks between groups allowed.
  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.replace(" ", ""));
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "'" + text + "' is no number: write 4500000000 or 4.5.", wrong);
    }
  }

  /// A growth in per cent, `17 %` or `-8.5`; empty where none is stated.
  static Change change(String text) {
    String figures = text.replace("%", "").strip();
    return figures.isEmpty()
        ? new Change.NotStated()
        : new Change.Stated(number(figures).movePointLeft(2));
  }
}
