package org.steelyard.measure.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.model.When;
import org.steelyard.ontology.HorizonWords;

/// Turns a stated horizon into the last day that it allows.
///
/// `2026` and `by 2026` end with that year, `by spring` with the next spring after publication,
/// `in two years` two years after it. The latest reading is taken, so that nobody is called wrong
/// too early; `near future` stays open. Own rules. Trap: seasons are those of the northern
/// hemisphere; winter ends in February of the year after the one named.
public final class DueDates {
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20|21)\\d{2})(?![\\ds])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+|\\d+");

  private final HorizonWords words;

  /// Due dates by the given words.
  public DueDates(HorizonWords words) {
    this.words = words;
  }

  /// The due date of `horizon`, as said in `language` in a text published at `published`.
  ///
  /// @param horizon as the text has it, or empty
  /// @param published may be [When#UNKNOWN]; then only absolute dates can be given
  public Due of(String horizon, String language, When published) {
    if (horizon.isBlank()) {
      return new Due.Open("no horizon is stated");
    }
    List<LocalDate> exact = exact(horizon);
    if (!exact.isEmpty()) {
      return new Due.On(exact.getLast());
    }
    Parts parts = parts(horizon, language);
    int year = parts.years.isEmpty() ? 0 : parts.years.getLast();
    if (parts.month == 0 && year != 0) {
      return new Due.On(LocalDate.of(year, 12, 31));
    }
    if (parts.month != 0 && year != 0) {
      return new Due.On(parts.endIn(year));
    }
    if (!parts.relative()) {
      return new Due.Open("the horizon '" + horizon + "' names no date");
    }
    return published.known()
        ? new Due.On(parts.after(published.to()))
        : new Due.Open(
            "the horizon '" + horizon + "' counts from a publication date that is not known");
  }

  private static List<LocalDate> exact(String horizon) {
    List<LocalDate> days = new ArrayList<>();
    Matcher iso = ISO.matcher(horizon);
    while (iso.find()) {
      days.addAll(day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher dotted = DOTTED.matcher(horizon);
    while (dotted.find()) {
      days.addAll(day(dotted.group(3), dotted.group(2), dotted.group(1)));
    }
    days.sort(LocalDate::compareTo);
    return days;
  }

  /// The day, or nothing: digits that are no date say nothing, but the words around them may.
  private static List<LocalDate> day(String year, String month, String day) {
    try {
      return List.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return List.of();
    }
  }

  private Parts parts(String horizon, String language) {
    Parts parts = new Parts();
    Matcher years = YEAR.matcher(horizon);
    while (years.find()) {
      parts.years.add(Integer.parseInt(years.group(1)));
    }
    int number = 0;
    Matcher tokens = WORD.matcher(horizon.toLowerCase(Locale.ROOT));
    while (tokens.find()) {
      String token = tokens.group();
      if (token.matches("\\d{1,2}")) {
        number = Integer.parseInt(token);
      }
      for (HorizonWords.Named named : words.named(language, token)) {
        switch (named.kind()) {
          case "month" -> parts.month = Integer.parseInt(named.value());
          case "season" -> parts.season(named.value());
          case "unit" -> parts.unit(named.value(), number);
          case "units" -> {
            // "The coming years" names no date; "two years" does.
            if (number > 0) {
              parts.unit(named.value(), number);
            }
          }
          case "number" -> number = Integer.parseInt(named.value());
          case "turn" -> parts.turn(named.value());
          default -> throw new IllegalStateException("Unknown kind " + named.kind());
        }
      }
    }
    return parts;
  }

  /// What a horizon's words name.
  private static final class Parts {
    private final List<Integer> years = new ArrayList<>();
    private int month;
    private boolean winter;
    private String unit = "";
    private int count;
    private boolean bounded;
    private boolean next;

    void season(String season) {
      winter = season.equals("winter");
      month =
          switch (season) {
            case "spring" -> 5;
            case "summer" -> 8;
            case "autumn" -> 11;
            default -> 2;
          };
    }

    void unit(String name, int number) {
      unit = name;
      count = number > 0 ? number : count;
    }

    void turn(String turn) {
      bounded = true;
      next |= turn.equals("next");
    }

    boolean relative() {
      return month != 0 || (!unit.isEmpty() && (count > 0 || bounded));
    }

    LocalDate endIn(int year) {
      return YearMonth.of(winter ? year + 1 : year, month).atEndOfMonth();
    }

    LocalDate after(LocalDate published) {
      if (month != 0) {
        LocalDate end = YearMonth.of(published.getYear(), month).atEndOfMonth();
        boolean over = end.isBefore(published);
        boolean namesNextYear = next && unit.equals("year");
        return over || namesNextYear
            ? YearMonth.of(published.getYear() + 1, month).atEndOfMonth()
            : end;
      }
      int steps = count > 0 ? count : next ? 1 : 0;
      LocalDate moved =
          switch (unit) {
            case "day" -> published.plusDays(steps);
            case "week" -> published.plusWeeks(steps);
            case "month" -> published.plusMonths(steps);
            default -> published.plusYears(steps);
          };
      return count > 0 ? moved : endOfUnit(moved);
    }

    /// "This year" and "next month" run to their last day.
    private LocalDate endOfUnit(LocalDate day) {
      return switch (unit) {
        case "day" -> day;
        case "week" -> day.plusDays(7L - day.getDayOfWeek().getValue());
        case "month" -> YearMonth.from(day).atEndOfMonth();
        default -> LocalDate.of(day.getYear(), 12, 31);
      };
    }
  }
}
