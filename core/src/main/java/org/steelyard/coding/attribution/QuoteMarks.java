package org.steelyard.coding.attribution;

import java.util.ArrayList;
import java.util.List;

/// Words between quotation marks, marks included, in a stream of tokens.
///
/// Known are “ ” „ « » " '' ‘ ’ and '. A paragraph that begins with the mark that is still open
/// goes on with the quotation (and only then). Nested marks belong to the outer ones.
final class QuoteMarks {
  /// Fewest words of a quotation whose closing mark was forgotten.
  private static final int FORGOTTEN = 4;

  /// Most tokens between single marks.
  private static final int SINGLE = 200;

  /// Tokens from the opening mark to after the closing one.
  record Quote(int first, int end) {}

  private final Stream stream;
  private final List<Quote> found = new ArrayList<>();

  private QuoteMarks(Stream stream) {
    this.stream = stream;
  }

  /// Quotations of `stream` in order; they do not overlap.
  static List<Quote> of(Stream stream) {
    QuoteMarks marks = new QuoteMarks(stream);
    marks.scan();
    return marks.found;
  }

  private void scan() {
    int open = -1;
    String kind = "";
    int depth = 0;
    int i = 0;
    while (i < stream.size()) {
      String mark = mark(i);
      int width = mark.equals("''") ? 2 : 1;
      if (open >= 0 && stream.opensParagraph(i)) {
        if (mark.equals(kind)) {
          i += width;
          continue;
        }
        forgotten(open, i);
        open = -1;
      }
      if (open < 0) {
        if (opens(mark, i, width)) {
          open = i;
          kind = mark;
          depth = 1;
        } else if (single(mark, i)) {
          i = closing(i) - 1;
          width = 1;
        }
      } else if (closes(mark, kind, i)) {
        depth--;
        if (depth == 0) {
          found.add(new Quote(open, i + width));
          open = -1;
        }
      } else if (mark.equals("«") && kind.equals("«")) {
        depth++;
      }
      i += width;
    }
    if (open >= 0) {
      forgotten(open, stream.size());
    }
  }

  private void forgotten(int open, int end) {
    if (stream.words(open, end) >= FORGOTTEN) {
      found.add(new Quote(open, end));
    }
  }

  private String mark(int i) {
    String text = stream.text(i);
    boolean twice = text.equals("'") && stream.joined(i + 1) && stream.text(i + 1).equals("'");
    return twice ? "''" : text;
  }

  private boolean opens(String mark, int i, int width) {
    return switch (mark) {
      case "“", "«", "„" -> true;
      case "\"", "''" -> free(i) && stream.joined(i + width);
      default -> false;
    };
  }

  /// Whether no word or number touches token `i` from the left.
  private boolean free(int i) {
    return !stream.joined(i) || (!stream.word(i - 1) && !stream.mark(i - 1, ".,!?%)”»"));
  }

  private boolean closes(String mark, String kind, int i) {
    return switch (kind) {
      case "“" -> mark.equals("”") || (mark.equals("“") && stream.joined(i) && !next(i));
      case "„" -> mark.equals("“") || mark.equals("”");
      case "«" -> mark.equals("»");
      default -> mark.equals(kind) || (kind.equals("\"") && mark.equals("”"));
    };
  }

  private boolean next(int i) {
    return stream.joined(i + 1) && stream.word(i + 1);
  }

  private boolean single(String mark, int i) {
    boolean opening = mark.equals("‘") || mark.equals("'");
    return opening && free(i) && next(i) && closing(i) > i;
  }

  /// Index after the single mark that closes the one at `i` in its sentence, having kept the
  /// quotation; -1 for none.
  private int closing(int i) {
    String close = stream.text(i).equals("‘") ? "’" : "'";
    for (int k = i + 2; k < Math.min(stream.end(i), i + SINGLE); k++) {
      boolean ends = stream.text(k).equals(close) && stream.joined(k) && !next(k);
      if (ends) {
        Quote quote = new Quote(i, k + 1);
        if (found.isEmpty() || !found.getLast().equals(quote)) {
          found.add(quote);
        }
        return k + 1;
      }
    }
    return -1;
  }
}
