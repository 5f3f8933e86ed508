package org.steelyard.read;

import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.model.Imprint;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.date.AddressDates;
import org.steelyard.read.date.TextDate;
import org.steelyard.read.format.Extract;
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

  static String title(Given given, Extract extract, List<Piece> pieces, int title) {
    if (!given.title().isEmpty()) {
      return given.title();
    }
    if (!extract.title().isEmpty()) {
      return extract.title();
    }
    return title < 0 ? "" : pieces.get(title).paragraph().text();
  }

  /// Author, section and update as the document says, capture as it was given.
  static Imprint imprint(Given given, Extract extract) {
    Imprint imprint = extract.imprint();
    return given.captured().known() ? imprint.captured(given.captured()) : imprint;
  }

  Source source(Given given, Extract extract, List<Piece> pieces) {
    if (!given.source().equals(Source.UNKNOWN)) {
      return given.source();
    }
    boolean said = extract.marked() || !extract.source().equals(Source.UNKNOWN);
    return said ? extract.source() : publishers.find(pieces);
  }

  /// The strongest evidence: given by a person or a feed, markup, address, text, a header, the
  /// file's name.
  PublicationDate published(
      Given given, Extract extract, List<Piece> pieces, KindFinder.Found found, String name) {
    PublicationDate outside = given.published();
    if (outside.how() == How.GIVEN || outside.how() == How.FEED) {
      return outside;
    }
    if (extract.published().when().known()) {
      return extract.published();
    }
    String address = given.source().url().isEmpty() ? name : given.source().url();
    boolean web = address.startsWith("http://") || address.startsWith("https://");
    When url = web ? AddressDates.ofUrl(address) : When.UNKNOWN;
    if (url.known()) {
      return new PublicationDate(url, How.URL);
    }
    PublicationDate text = textDate.find(lines(pieces, found, extract.marked()));
    if (text.when().known() && !text.when().precision().equals(Precision.DAY)) {
      return outside.when().known() ? outside : fileOr(text, name);
    }
    return text.when().known() || !outside.when().known() ? fileOr(text, name) : outside;
  }

  private static PublicationDate fileOr(PublicationDate text, String name) {
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
