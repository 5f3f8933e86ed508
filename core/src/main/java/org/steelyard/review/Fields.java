package org.steelyard.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.Precision;
import org.steelyard.model.Report;
import org.steelyard.model.When;
import org.steelyard.review.Judgement.Field;

/// A report's fields as texts, and texts as its fields.
public final class Fields {
  /// Fields that can be edited one at a time.
  public static final List<Field> EDITABLE =
      List.of(
          Field.TYPE,
          Field.MODE,
          Field.SOURCE,
          Field.TARGET,
          Field.DATE,
          Field.MODALITY,
          Field.PLACE);

  private static final String UNKNOWN = "unknown";
  private static final String PUBLISHED = "published ";
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Fields() {}

  /// The value of each editable field.
  public static Map<Field, String> of(Report report) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.put(Field.TYPE, report.type().name());
    values.put(Field.MODE, report.mode());
    values.put(Field.SOURCE, report.source().code());
    values.put(Field.TARGET, report.target().code());
    values.put(Field.DATE, date(report.when()));
    values.put(Field.MODALITY, report.modality().name().toLowerCase(Locale.ROOT));
    values.put(Field.PLACE, report.where());
    return values;
  }

  /// Modality, date and place in one line.
  static String details(Report report) {
    return report.modality().name().toLowerCase(Locale.ROOT)
        + " "
        + date(report.when())
        + (report.where().isEmpty() ? "" : " in " + report.where());
  }

  /// A date as text: `2024`, `2024-05`, `2024-05-31`, `2024-05-01/2024-05-07`, `published
  /// 2024-05-31` or `unknown`.
  public static String date(When when) {
    return switch (when.precision()) {
      case UNKNOWN -> UNKNOWN;
      case PUBLICATION -> PUBLISHED + span(when);
      case DAY -> when.from().equals(when.to()) ? when.from().toString() : span(when);
      case WEEK, SEASON -> span(when);
      case MONTH ->
          when.equals(month(YearMonth.from(when.from())))
              ? YearMonth.from(when.from()).toString()
              : span(when);
      case YEAR ->
          when.equals(year(when.from().getYear()))
              ? Integer.toString(when.from().getYear())
              : span(when);
    };
  }

  private static String span(When when) {
    return when.from().equals(when.to()) ? when.from().toString() : when.from() + "/" + when.to();
  }

  private static When month(YearMonth month) {
    return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  private static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  /// The date that `text` is, written as [#date] does.
  ///
  /// @throws IllegalArgumentException where it is none
  public static When date(String text) {
    try {
      if (text.equals(UNKNOWN)) {
        return When.UNKNOWN;
      }
      if (text.startsWith(PUBLISHED)) {
        When when = date(text.substring(PUBLISHED.length()));
        return new When(when.from(), when.to(), Precision.PUBLICATION);
      }
      int slash = text.indexOf('/');
      if (slash > 0) {
        return interval(
            LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
      }
      return switch (text.length()) {
        case YEAR -> year(Integer.parseInt(text));
        case MONTH -> month(YearMonth.parse(text));
        default -> When.day(LocalDate.parse(text));
      };
    } catch (DateTimeException | NumberFormatException wrong) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no date: write 2024, 2024-05, 2024-05-31, 2024-05-01/2024-05-07 or"
              + " unknown.",
          wrong);
    }
  }

  private static When interval(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    Precision precision =
        days <= 7
            ? Precision.WEEK
            : days <= 31 ? Precision.MONTH : days <= 123 ? Precision.SEASON : Precision.YEAR;
    return new When(from, to, precision);
  }

  /// The type that `text` names.
  ///
  /// @throws IllegalArgumentException where it names none
  public static PloverType type(String text) {
    return constant(PloverType.class, text);
  }

  /// The modality that `text` names.
  ///
  /// @throws IllegalArgumentException where it names none
  public static Modality modality(String text) {
    return constant(Modality.class, text);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    try {
      return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'" + text + "' is none of " + List.of(type.getEnumConstants()) + ".", unknown);
    }
  }
}
