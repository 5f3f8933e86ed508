package org.steelyard.coding.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Words;
import org.steelyard.model.Precision;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Finds the dates that a sentence names, in one language.
public final class DateFinder {
  /// Most tokens before the date of a dateline.
  private static final int DATELINE = 6;

  private final Words words;

  /// A finder for the language of `words`.
  public DateFinder(Words words) {
    this.words = words;
  }

  /// Classes of the words that a date can begin with.
  private static final List<String> OPENING =
      List.of("part", "month", "season", "relative-day", "relative-period", "weekday");

  /// Dates named in `sentence`, in order; they do not overlap.
  ///
  /// @param publication when the document was published, [When#UNKNOWN] where nobody knows
  /// @param contextYear year written shortly before, or 0
  public List<DatedSpan> find(Sentence sentence, When publication, int contextYear) {
    Line line = new Line(sentence.tokens(), words);
    MonthYears months = new MonthYears(line, publication, contextYear);
    List<DatedSpan> found = new ArrayList<>();
    boolean[] openings = line.openings(OPENING);
    int i = 0;
    while (i < line.size()) {
      if (!openings[i]) {
        i++;
        continue;
      }
      Match best = Match.none(i);
      for (Match match :
          List.of(Days.at(line, i, months), months.at(i), relative(line, i, publication))) {
        if (match.fits(i) && match.end() > best.end()) {
          best = match;
        }
      }
      if (best.fits(i) && dateline(line, i, best)) {
        i = best.end();
      } else if (best.fits(i)) {
        int start = line.token(i).span().start();
        Span span = new Span(start, line.token(best.end() - 1).span().end());
        found.add(new DatedSpan(i, best.end(), span, best.when(), best.year()));
        i = best.end();
      } else {
        i++;
      }
    }
    return found;
  }

  /// Whether a day only dates the text: `BAKU, 21 August 2024 - Putin ...`.
  private static boolean dateline(Line line, int i, Match match) {
    return i > 0
        && i <= DATELINE
        && match.when().precision() == Precision.DAY
        && line.dash(match.end())
        && !line.touches(match.end());
  }

  private Match relative(Line line, int i, When publication) {
    if (!publication.known()) {
      return Match.none(i);
    }
    LocalDate day = publication.to();
    boolean exact = publication.from().equals(day);
    Hit relativeDay = line.hit("relative-day", i);
    if (relativeDay.end() > i && line.has("anchor-after", relativeDay.end())) {
      // `The day after the vote`: counted from another act, which we do not know.
      return Match.none(i);
    }
    if (relativeDay.end() > i) {
      int offset = Integer.parseInt(relativeDay.value());
      return exact
          ? new Match(relativeDay.end(), When.day(day.plusDays(offset)), 0)
          : Match.none(i);
    }
    Hit period = line.hit("relative-period", i);
    int colon = period.value().indexOf(':');
    if (period.end() > i && colon > 0) {
      String unit = period.value().substring(0, colon);
      int offset = Integer.parseInt(period.value().substring(colon + 1));
      boolean enough = unit.equals("year") || publication.precision() != Precision.YEAR;
      return enough
          ? new Match(period.end(), Periods.relative(day, unit, offset), 0)
          : Match.none(i);
    }
    Hit weekday = line.hit("weekday", i);
    if (weekday.end() > i && exact && marked(line, weekday)) {
      return new Match(weekday.end(), Periods.weekday(day, Integer.parseInt(weekday.value())), 0);
    }
    return Match.none(i);
  }

  /// Some weekdays are also common nouns: they count with a capital or a word that marks days.
  private boolean marked(Line line, Hit weekday) {
    if (line.trait("capital-months")) {
      return line.token(weekday.first()).capital();
    }
    if (words.forms("weekday-marker").isEmpty()) {
      return true;
    }
    return line.has("weekday-marker", weekday.first() - 1)
        || line.has("weekday-marker", weekday.end());
  }
}
