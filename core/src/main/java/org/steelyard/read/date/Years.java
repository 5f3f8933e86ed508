package org.steelyard.read.date;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steelyard.read.terms.PhraseSet;
import org.steelyard.read.terms.Terms;

/// Finds which year a text is written in, from the years that it mentions.
final class Years {
  /// A year of our time, standing alone: no part of a sum, an address or a longer number.
  static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d$€£₴₽.,/-])((?:19|20)\\d\\d)(?![\\d%])");

  private final PhraseSet deadlines;
  private final List<String> present;

  Years(Terms terms) {
    deadlines = terms.set("deadline");
    present = terms.phrases("current-year");
  }

  /// Largest year of `paragraphs` that no word before it makes a deadline; 0 where there
  /// is none. A report mentions the year in which it is written, and later ones only as
  /// deadlines.
  int latest(List<String> paragraphs) {
    int latest = 0;
    for (String paragraph : paragraphs) {
      Matcher matcher = YEAR.matcher(paragraph);
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        if (year > latest && !deadline(paragraph, matcher.start())) {
          latest = year;
        }
      }
    }
    return latest;
  }

  private boolean deadline(String paragraph, int end) {
    String before = paragraph.substring(Math.max(0, end - 20), end);
    List<String> words = PhraseSet.words(before);
    return !words.isEmpty() && deadlines.is(List.of(words.getLast()));
  }

  /// Latest year that a phrase like "since the outset of" calls the present one; 0 for
  /// none.
  int present(List<String> paragraphs) {
    int latest = 0;
    for (String paragraph : paragraphs) {
      Matcher matcher = YEAR.matcher(paragraph);
      while (matcher.find()) {
        int year = Integer.parseInt(matcher.group(1));
        if (year > latest && calledPresent(paragraph, matcher.start(), matcher.end())) {
          latest = year;
        }
      }
    }
    return latest;
  }

  private boolean calledPresent(String paragraph, int start, int end) {
    String before = lower(paragraph.substring(Math.max(0, start - 40), start)).stripTrailing();
    String after = lower(paragraph.substring(end, Math.min(paragraph.length(), end + 40))).strip();
    return present.stream().anyMatch(p -> before.endsWith(p) || after.startsWith(p));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
