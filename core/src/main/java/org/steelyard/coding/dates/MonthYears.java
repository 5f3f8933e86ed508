package org.steelyard.coding.dates;

import java.time.LocalDate;
import java.util.Set;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.model.When;

/// Months, seasons and parts of months and years: `early July`, `iyulun əvvəlində`, `навесні
/// 2024`.
final class MonthYears {
  /// Classes whose words are months only when something says so: `may`.
  private static final Set<String> OTHER = Set.of("forecast", "planned", "hedge");

  private final Line line;
  private final When publication;
  private final int contextYear;

  MonthYears(Line line, When publication, int contextYear) {
    this.line = line;
    this.publication = publication;
    this.contextYear = contextYear;
  }

  /// The year of `month` where none is written beside it: one written before in the sentence, else
  /// the one spoken of, else the nearest past seen from publication; 0 where nothing says.
  ///
  /// @param day day of the month, 1 where a month is meant
  /// @param at index of the token after the month
  int year(int month, int day, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Match year = Years.at(line, i);
      if (year.fits(i) && year.end() <= at) {
        return year.year();
      }
    }
    if (contextYear > 0) {
      return contextYear;
    }
    if (!publication.known()) {
      return 0;
    }
    LocalDate last = publication.to();
    boolean later =
        month > last.getMonthValue()
            || (month == last.getMonthValue() && day > last.getDayOfMonth());
    return later ? last.getYear() - 1 : last.getYear();
  }

  /// The month at `i`, or an empty hit. `numbered` where a number stands beside it.
  static Hit month(Line line, int i, boolean numbered) {
    Hit hit = line.hit("month", i);
    if (hit.end() <= i || !line.in(i)) {
      return new Hit(i, i, "", "");
    }
    boolean capital = line.token(i).capital();
    if (line.trait("capital-months") && !capital) {
      return new Hit(i, i, "", "");
    }
    boolean other = OTHER.stream().anyMatch(name -> line.words().is(name, hit.form()));
    boolean opens = i == 0 || !line.token(i - 1).word();
    return other && opens && !numbered ? new Hit(i, i, "", "") : hit;
  }

  /// A single year at `i`, perhaps after one stop word; not a decade or a range.
  static Match written(Line line, int i) {
    for (int at : new int[] {i, line.skipStopwords(i, 1)}) {
      Match year = Years.at(line, at);
      if (year.fits(at) && year.when().equals(Periods.year(year.year()))) {
        return year;
      }
    }
    return Match.none(i);
  }

  /// What begins at token `i`.
  Match at(int i) {
    Hit part = line.hit("part", i);
    if (part.end() > i) {
      for (int at = part.end(); at <= line.skipStopwords(part.end(), 2); at++) {
        Match match = partOf(at, part.value());
        if (match.fits(at)) {
          return match;
        }
      }
      return Match.none(i);
    }
    return partOf(i, "");
  }

  private Match partOf(int i, String part) {
    Hit month = month(line, i, line.number(i + 1, 4) > 0);
    if (month.end() > i) {
      return month(month, part);
    }
    Hit season = line.hit("season", i);
    if (season.end() > i) {
      Match year = written(line, season.end());
      return year.fits(season.end())
          ? new Match(year.end(), Periods.season(year.year(), season.value()), year.year())
          : Match.none(i);
    }
    Match year = Years.at(line, i);
    if (year.fits(i) && year.when().equals(Periods.year(year.year()))) {
      Hit behind = line.hit("part", year.end());
      boolean after = part.isEmpty() && behind.end() > year.end();
      String which = after ? behind.value() : part;
      int end = after ? behind.end() : year.end();
      return new Match(end, Periods.partOfYear(year.year(), which), year.year());
    }
    return year;
  }

  private Match month(Hit month, String before) {
    int end = month.end();
    String part = before;
    Hit behind = line.hit("part", end);
    if (part.isEmpty() && behind.end() > end) {
      part = behind.value();
      end = behind.end();
    }
    int number = Integer.parseInt(month.value());
    Match year = written(line, line.text(end, ",") ? end + 1 : end);
    boolean found = year.year() > 0;
    int of = found ? year.year() : year(number, 1, end);
    if (of <= 0) {
      return Match.none(month.first());
    }
    When when = Periods.partOfMonth(of, number, part);
    return new Match(found ? year.end() : end, when, found ? of : 0);
  }
}
