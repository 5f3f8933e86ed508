package org.steelyard.read.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.feed.Stamps;
import org.steelyard.read.unpack.table.Column;
import org.steelyard.read.unpack.table.Row;

/// Makes entries of rows, and says at the end which dates could not be read. Not safe for
/// several threads.
final class RowEntries {
  private final String name;
  private final Given given;
  private final Sink sink;
  private long badDates;
  private String firstBad = "";

  RowEntries(String name, Given given, Sink sink) {
    this.name = name;
    this.given = given;
    this.sink = sink;
  }

  /// Gives the document of a row.
  ///
  /// @param place line or number of the row, from 1
  void take(long place, Row row) throws IOException {
    String text = row.get(Column.TEXT);
    String html = row.get(Column.HTML);
    if (text.isEmpty() && html.isEmpty()) {
      refuse(place, "has no text", "its column has another name; it can be called text or html");
      return;
    }
    boolean markup = text.isEmpty() || Fragments.isMarkup(text);
    String shown = text.isEmpty() ? html : text;
    String bytes = markup ? Fragments.page(shown) : shown;
    sink.take(
        new Outcome.Done<>(
            new Entry(at(place), bytes.getBytes(StandardCharsets.UTF_8), given(place, row))));
  }

  void refuse(long place, String what, String maybe) throws IOException {
    sink.take(Refusals.refused(at(place), what, maybe));
  }

  /// Says what was not understood.
  void end() throws IOException {
    if (badDates > 0) {
      sink.take(
          Refusals.skipped(
              name,
              "has "
                  + Refusals.count(badDates, "date", "dates")
                  + " that cannot be read, first "
                  + firstBad
                  + "; what these documents say themselves holds"));
    }
  }

  private String at(long place) {
    return name + "#" + place;
  }

  private Given given(long place, Row row) {
    String date = row.get(Column.DATE);
    When when = Stamps.read(date);
    if (!date.isEmpty() && !when.known()) {
      badDates++;
      String shown = EntryNames.clean(date.substring(0, Math.min(date.length(), 40)));
      firstBad = firstBad.isEmpty() ? "'" + shown + "' in line " + place : firstBad;
    }
    String language = language(row.get(Column.LANGUAGE));
    Given own =
        new Given(
            when.known()
                ? new PublicationDate(when, PublicationDate.How.GIVEN)
                : PublicationDate.UNKNOWN,
            Sources.of(row.get(Column.SOURCE), row.get(Column.URL), language),
            row.get(Column.TITLE),
            language,
            "",
            When.UNKNOWN);
    return own.within(given);
  }

  /// ISO 639-1 of `uk`, `uk-UA`, `uk_UA`; empty for anything else.
  static String language(String stated) {
    String low = stated.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    int dash = low.indexOf('-');
    String code = dash < 0 ? low : low.substring(0, dash);
    boolean letters = code.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return code.length() == 2 && letters ? code : "";
  }
}
