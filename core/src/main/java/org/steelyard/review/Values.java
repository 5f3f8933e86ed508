package org.steelyard.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Quantity;
import org.steelyard.model.Quantity.Change;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Kind;

/// The fields of claims, quantities and memberships as texts, and texts as values of fields. Those
/// of reports are in [Fields].
public final class Values {
  private static final String YES = "yes";
  private static final String NO = "no";

  private Values() {}

  /// The fields of an item of a kind that can be edited one at a time.
  public static List<Field> editable(Kind kind) {
    return switch (kind) {
      case REPORT, EVENT_PAIR -> Fields.EDITABLE;
      case CLAIM ->
          List.of(
              Field.SPEAKER,
              Field.ABOUT,
              Field.POLARITY,
              Field.FORECAST,
              Field.HORIZON,
              Field.CONDITION);
      case QUANTITY ->
          List.of(
              Field.MEASURAND,
              Field.AMOUNT,
              Field.UNIT,
              Field.BOUND,
              Field.PERIOD,
              Field.CHANGE,
              Field.ABOUT);
      case MEMBERSHIP -> List.of(Field.MEMBER, Field.STATUS, Field.ORGANISATION, Field.PERIOD);
    };
  }

  /// By item id the value of each field, of all that was coded.
  static Map<String, Map<Field, String>> of(Coded coded) {
    Map<String, Map<Field, String>> values = new HashMap<>();
    coded.reports().forEach(report -> values.put(report.id(), Fields.of(report)));
    coded.claims().forEach(claim -> values.put(claim.id(), of(claim)));
    coded.quantities().forEach(quantity -> values.put(quantity.id(), of(quantity)));
    coded.memberships().forEach(membership -> values.put(membership.id(), of(membership)));
    return values;
  }

  /// The value of each field of a claim.
  public static Map<Field, String> of(Claim claim) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.SPEAKER, claim.speaker().name());
    values.put(Field.ABOUT, String.join(" ", claim.about()));
    values.put(Field.POLARITY, claim.polarity().name().toLowerCase(Locale.ROOT));
    values.put(Field.FORECAST, claim.forecast() ? YES : NO);
    values.put(Field.HORIZON, claim.horizon());
    values.put(Field.CONDITION, claim.condition());
    return values;
  }

  /// The value of each field of a quantity; its actors are what it is about.
  public static Map<Field, String> of(Quantity quantity) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.MEASURAND, quantity.measurand());
    values.put(Field.AMOUNT, quantity.amount().toPlainString());
    values.put(Field.UNIT, quantity.unit());
    values.put(Field.BOUND, quantity.precision().label());
    values.put(Field.PERIOD, Fields.date(quantity.period()));
    values.put(Field.CHANGE, change(quantity.change()));
    values.put(Field.ABOUT, String.join(" ", quantity.of()));
    return values;
  }

  /// The value of each field of a membership.
  public static Map<Field, String> of(Membership membership) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.MEMBER, membership.member());
    values.put(Field.STATUS, membership.status());
    values.put(Field.ORGANISATION, membership.organisation());
    values.put(Field.PERIOD, Fields.date(membership.interval()));
    return values;
  }

  /// What is coded of an item besides its [Item#coding()], so that `right` does not outlive it.
  static String details(Map<Field, String> values, List<Field> fields) {
    List<String> parts = new ArrayList<>();
    for (Field field : fields) {
      String value = values.getOrDefault(field, "");
      if (!value.isEmpty() && !value.equals(NO) && !value.equals("unknown")) {
        parts.add(Judgement.name(field) + " " + value);
      }
    }
    return String.join(", ", parts);
  }

  private static String change(Change change) {
    return switch (change) {
      case Change.NotStated() -> "";
      case Change.Stated(BigDecimal share) ->
          share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    };
  }

  /// The value that a person typed for a field, as it is written down.
  ///
  /// @throws IllegalArgumentException where it is none
  public static String typed(Field field, String text) {
    return switch (field) {
      case POLARITY -> Changes.polarity(text).name().toLowerCase(Locale.ROOT);
      case FORECAST -> Changes.yes(text) ? YES : NO;
      case AMOUNT -> Changes.number(text).toPlainString();
      case BOUND -> Changes.bound(text).label();
      case PERIOD -> Fields.date(Fields.date(text));
      case CHANGE -> change(Changes.change(text));
      default -> text;
    };
  }
}
