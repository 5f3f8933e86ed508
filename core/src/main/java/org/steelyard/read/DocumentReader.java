package org.steelyard.read;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.steelyard.model.Document;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Passage;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.date.TextDate;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.identify.LanguageGuesser;
import org.steelyard.read.kind.KindFinder;
import org.steelyard.read.kind.Piece;
import org.steelyard.read.terms.Terms;
import org.steelyard.read.text.Cleaner;
import org.steelyard.read.text.Paragraph;
import org.steelyard.read.text.SentenceSplitter;

/// Reads documents: bytes in, a document with its passages out. Immutable; safe for several
/// threads.
///
/// The same bytes and name always give the same document; nothing is taken from a clock.
public final class DocumentReader {
  private final Terms terms = Terms.load();
  private final LanguageGuesser guesser = new LanguageGuesser();
  private final PieceMaker pieceMaker = new PieceMaker(guesser, new SentenceSplitter(terms));
  private final PassageMaker passageMaker = new PassageMaker(guesser);
  private final KindFinder kinds = new KindFinder(terms);
  private final WrittenDates dates = new WrittenDates(terms);
  private final Extractors extractors = new Extractors(terms, dates);
  private final Facts facts = new Facts(new TextDate(terms), terms);

  /// A reader with the tables of the class path.
  public DocumentReader() {}

  /// Reads one document.
  ///
  /// @param bytes the file as found
  /// @param name file name or address: tells the format, and the date where nothing else does
  /// @param given what the caller knows better; [Given#NOTHING] for nothing
  /// @return the document, or a refusal with its reason; never throws for any bytes
  public Outcome<ReadDocument> read(byte[] bytes, String name, Given given) {
    try {
      return bytes.length == 0
          ? refused(name, "is empty", "it was not saved")
          : text(bytes, name, given);
    } catch (RuntimeException e) {
      // A defect of the reader must not stop the other documents.
      return refused(name, "cannot be read: " + e, "this is a defect; please report the file");
    }
  }

  private Outcome<ReadDocument> text(byte[] bytes, String name, Given given) {
    Extract extract;
    Format format = FormatFinder.find(bytes, name);
    if (format.group() == Format.Group.FOREIGN) {
      return new Outcome.Skipped<>(
          name, "'" + name + "' is " + format.label() + ", which is not read.");
    }
    try {
      extract = extractors.of(format).extract(bytes, name, given);
    } catch (Unreadable e) {
      return refused(name, e.what(), e.maybe());
    }
    List<Paragraph> paragraphs =
        new Cleaner(extract.text(), terms, guesser).paragraphs(extract.blocks());
    if (paragraphs.isEmpty()) {
      return refused(name, "has no visible text", "its text is made by a script");
    }
    return new Outcome.Done<>(
        Undetermined.settle(document(bytes, name, given, extract, paragraphs), given.language()));
  }

  private ReadDocument document(
      byte[] bytes, String name, Given given, Extract extract, List<Paragraph> paragraphs) {
    List<Piece> pieces = pieceMaker.pieces(paragraphs);
    KindFinder.Found found = kinds.find(pieces, extract.title(), extract.marked());
    String id = sha256(bytes);
    List<Passage> passages = passageMaker.passages(id, pieces, found.kinds());
    Document document =
        new Document(
            id,
            facts.source(given, extract, pieces),
            Facts.title(given, extract, pieces, found.title()),
            extract.text(),
            PassageMaker.language(passages),
            facts.published(given, extract, pieces, found, name),
            Facts.imprint(given, extract),
            name);
    return new ReadDocument(document, passages);
  }

  private static Outcome<ReadDocument> refused(String name, String what, String maybe) {
    return new Outcome.Refused<>(name, "'" + name + "' " + what + ".\nMaybe " + maybe + ".");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
