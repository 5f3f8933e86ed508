package org.steelyard.coding.dates;

/// Years, ranges of years and decades in figures: `2024`, `2024-cü il`, `1990-ті роки`,
/// `2020-2023`.
final class Years {
  private static final int FIRST = 1800;
  private static final int LAST = 2100;

  private Years() {}

  /// The year or years at token `i`.
  static Match at(Line line, int i) {
    Match decade = shortDecade(line, i);
    if (decade.fits(i)) {
      return decade;
    }
    int year = figure(line, i);
    if (year < 0 || (i > 0 && line.has("currency", i - 1))) {
      return Match.none(i);
    }
    if (line.dash(i + 1)) {
      int to = figure(line, i + 2);
      if (to > year) {
        return new Match(closing(line, line.suffix(i + 3)), Periods.years(year, to), to);
      }
    }
    int end = line.suffix(i + 1);
    boolean plural = year % 10 == 0 && (decadeEnding(line, i + 1, end) || line.has("decade", end));
    int closed = closing(line, end);
    if (closed == end && counts(line, end)) {
      return Match.none(i);
    }
    return new Match(closed, plural ? Periods.decade(year) : Periods.year(year), year);
  }

  /// `90-ті роки`: only with an ending and a word for years.
  private static Match shortDecade(Line line, int i) {
    int tens = line.number(i, 2);
    int end = line.suffix(i + 1);
    boolean plural = end > i + 1 && (decadeEnding(line, i + 1, end) || line.has("decade", end));
    if (tens < 10 || tens % 10 != 0 || !plural || closing(line, end) == end) {
      return Match.none(i);
    }
    int first = (tens >= 30 ? 1900 : 2000) + tens;
    return new Match(closing(line, end), Periods.decade(first), first);
  }

  private static boolean decadeEnding(Line line, int from, int end) {
    return end > from && line.has("decade", end - 1);
  }

  private static int figure(Line line, int i) {
    int year = line.number(i, 4);
    return year >= FIRST && year <= LAST ? year : -1;
  }

  /// Index after a word for `year` at `i`.
  private static int closing(Line line, int i) {
    return Math.max(Math.max(i, line.hit("year-word", i).end()), line.hit("decade", i).end());
  }

  /// Whether what stands at `i` is counted, so that the number before is no year.
  private static boolean counts(Line line, int i) {
    return line.has("unit", i)
        || line.has("currency", i)
        || line.has("percent", i)
        || line.has("magnitude", i);
  }
}
