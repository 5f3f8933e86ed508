package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.coding.attribution.QuoteMarks.Quote;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.ReadDocument;

/// What little suffices for many: words between marks, a verb of saying in the same paragraph, and
/// the name nearest to that verb. It is there to be compared with.
public final class PlainBaseline {
  /// Fewest words of a quotation.
  private static final int WORDS = 3;

  private final Words words;

  /// The baseline for the language of `words`.
  public PlainBaseline(Words words) {
    this.words = words;
  }

  /// Attributions of the passages of `read` in this language.
  public List<Attribution> find(ReadDocument read) {
    Tongue tongue = words.tongue();
    Stream stream = Stream.of(read, tongue);
    List<Quote> quotes = QuoteMarks.of(stream);
    boolean[] quoted = new boolean[stream.size()];
    for (Quote quote : quotes) {
      for (int i = quote.first(); i < quote.end(); i++) {
        quoted[i] = true;
      }
    }
    List<Attribution> found = new ArrayList<>();
    for (Quote quote : quotes) {
      int verb = verb(stream, quote, quoted);
      Range name = verb < 0 ? Range.NONE : name(stream, verb, quoted);
      if (stream.words(quote.first(), quote.end()) >= WORDS && !name.empty()) {
        Range content = new Range(quote.first(), quote.end());
        found.add(
            new Draft(List.of(content), name, new Range(verb, verb + 1), "attribution.baseline")
                .attribution(stream));
      }
    }
    return found;
  }

  /// The verb of saying nearest to the quotation in its paragraph, or -1.
  private int verb(Stream stream, Quote quote, boolean[] quoted) {
    int best = -1;
    int distance = Integer.MAX_VALUE;
    for (int i = low(stream, quote.first()); i < stream.size(); i++) {
      if (stream.paragraph(i) > stream.paragraph(quote.end() - 1)) {
        break;
      }
      int gap = i < quote.first() ? quote.first() - i : i - quote.end();
      if (!quoted[i] && words.is("speech-verb", stream.folded(i)) && gap < distance) {
        best = i;
        distance = gap;
      }
    }
    return best;
  }

  private static int low(Stream stream, int i) {
    int low = i;
    while (low > 0 && stream.paragraph(low - 1) == stream.paragraph(i)) {
      low--;
    }
    return low;
  }

  /// The capitalised words or the pronoun nearest to token `verb` in its paragraph.
  private Range name(Stream stream, int verb, boolean[] quoted) {
    for (int gap = 1; gap < stream.size(); gap++) {
      boolean any = false;
      for (int i : List.of(verb - gap, verb + gap)) {
        boolean inside =
            i >= 0 && i < stream.size() && stream.paragraph(i) == stream.paragraph(verb);
        any |= inside;
        if (inside && capital(stream, i, quoted)) {
          int first = i;
          int end = i + 1;
          while (first > 0 && capital(stream, first - 1, quoted)) {
            first--;
          }
          while (end < stream.size() && capital(stream, end, quoted)) {
            end++;
          }
          return new Range(first, end);
        }
      }
      if (!any) {
        break;
      }
    }
    return Range.NONE;
  }

  private boolean capital(Stream stream, int i, boolean[] quoted) {
    boolean start = stream.start(i) == i && words.is("stopword", stream.folded(i));
    boolean pronoun = words.is("person-pronoun", stream.folded(i));
    boolean name = stream.token(i).capital() && !start;
    return stream.word(i) && !quoted[i] && (name || pronoun);
  }
}
