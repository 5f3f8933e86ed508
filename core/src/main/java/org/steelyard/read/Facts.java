package org.steelyard.read;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.date.AddressDates;
import org.steelyard.read.date.TextDate;
import org.steelyard.read.kind.KindFinder;
import org.steelyard.read.kind.Piece;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.text.Role;

/// Chooses title, date and source of a document among what is given, marked up and written.
final class Facts {
  private final TextDate textDate;
  private final Publishers publishers;

  Facts(TextDate textDate, Terms terms) {
    this.textDate = textDate;
    this.publishers = new Publishers(terms);
  }

  /// A text may be published this many days after the date that it carries.
  private static final int RECENT_DAYS = 31;

  static String title(Layout layout, List<Piece> pieces, int title) {
    if (!layout.title().isEmpty()) {
      return layout.title();
    }
    return title < 0 ? "" : pieces.get(title).paragraph().text();
  }

  Source source(Given given, Layout layout, List<Piece> pieces) {
    if (!given.source().equals(Source.UNKNOWN)) {
      return given.source();
    }
    return layout.html() ? layout.source() : publishers.find(pieces);
  }

  PublicationDate published(
      Given given, Layout layout, List<Piece> pieces, KindFinder.Found found, String name) {
    if (given.published().when().known()) {
      return given.published();
    }
    if (layout.published().when().known()) {
      return layout.published();
    }
    boolean address = name.startsWith("http://") || name.startsWith("https://");
    When url = address ? AddressDates.ofUrl(name) : When.UNKNOWN;
    if (url.known()) {
      return new PublicationDate(url, How.URL);
    }
    PublicationDate text = textDate.find(lines(pieces, found, layout.html()));
    When file = AddressDates.ofFileName(name);
    // A day in the file's name is better evidence than a bare year in the text.
    boolean finer = file.known() && text.when().known() && !sameGrain(text.when(), file);
    // So is it better than a date long before it: texts tell of earlier days, and a dateline
    // without a year takes one from elsewhere in the text.
    boolean stale =
        file.known()
            && text.when().known()
            && text.when().to().plusDays(RECENT_DAYS).isBefore(file.from());
    if (text.when().known() && !finer && !stale) {
      return text;
    }
    return file.known() ? new PublicationDate(file, How.FILE_NAME) : text;
  }

  private static boolean sameGrain(When one, When other) {
    return one.precision() == other.precision();
  }

  private static List<TextDate.Line> lines(
      List<Piece> pieces, KindFinder.Found found, boolean html) {
    List<TextDate.Line> lines = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean furniture = piece.paragraph().role() == Role.FURNITURE;
      boolean repeated = found.kinds().get(i).contains(PassageKind.REPEAT);
      if (!(html && furniture) && !repeated) {
        boolean prose = piece.words().size() >= 12 && !furniture;
        lines.add(
            new TextDate.Line(piece.paragraph().text(), prose, i == found.title(), furniture));
      }
    }
    return lines;
  }
}
