package org.steelyard.read.date;

import java.util.List;
import java.util.regex.Pattern;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.terms.Terms;

/// Finds the publication date that a text itself shows.
///
/// Evidence, in order: a dateline with its year; a short line with a date at the head or
/// foot; a dateline without a year, with the latest year that the text mentions and does
/// not set as a deadline; the year of a journal's issue; a year that the text calls the
/// present one.
public final class TextDate {
  /// Lines at the foot of a text that may carry its date.
  private static final int FOOT = 3;

  private static final Pattern BYLINE = Pattern.compile("^(?:By|Автор:?|Müəllif:?|Yazar:?) .*");

  private final WrittenDates written;
  private final Datelines datelines;
  private final Years years;

  /// Dates with the words of `terms`.
  public TextDate(Terms terms) {
    written = new WrittenDates(terms);
    datelines = new Datelines(terms);
    years = new Years(terms);
  }

  /// A paragraph as far as dates are concerned.
  ///
  /// @param text clean text
  /// @param prose whether it is connected sentences
  /// @param title whether it is the document's title
  /// @param runningHead whether it is a running head or other furniture
  public record Line(String text, boolean prose, boolean title, boolean runningHead) {}

  /// Date of the document with paragraphs `lines`, or [PublicationDate#UNKNOWN].
  public PublicationDate find(List<Line> lines) {
    int firstProse = 0;
    while (firstProse < lines.size() && !lines.get(firstProse).prose()) {
      firstProse++;
    }
    for (int i = firstProse; i < Math.min(lines.size(), firstProse + 2); i++) {
      When day = written.first(datelines.place(lines.get(i).text()));
      if (day.known()) {
        return new PublicationDate(day, How.BYLINE);
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      boolean head = i < Math.max(firstProse, 1);
      boolean foot = i >= lines.size() - FOOT;
      Line line = lines.get(i);
      if ((head || foot) && !line.title() && !line.prose() && brief(line.text())) {
        When day = written.first(line.text());
        if (day.known()) {
          boolean byline = BYLINE.matcher(line.text()).matches();
          return new PublicationDate(day, byline ? How.BYLINE : How.TEXT);
        }
      }
    }
    When inferred = withoutYear(lines, firstProse);
    return inferred.known() ? new PublicationDate(inferred, How.TEXT) : PublicationDate.UNKNOWN;
  }

  private static boolean brief(String text) {
    return text.length() <= 150;
  }

  private When withoutYear(List<Line> lines, int firstProse) {
    for (int i = firstProse; i < Math.min(lines.size(), firstProse + 2); i++) {
      Datelines.DayOfMonth day = datelines.day(lines.get(i).text());
      if (day.known()) {
        int year = years.latest(lines.stream().map(Line::text).toList());
        return year == 0 ? When.UNKNOWN : Days.day(year, day.month(), day.day());
      }
    }
    for (Line line : lines) {
      if (line.runningHead()) {
        int issue = Years.next(line.text(), 0);
        if (issue >= 0) {
          return Days.year(Integer.parseInt(line.text(), issue, issue + 4, 10));
        }
      }
    }
    int present = years.present(lines.stream().map(Line::text).toList());
    return present == 0 ? When.UNKNOWN : Days.year(present);
  }
}
