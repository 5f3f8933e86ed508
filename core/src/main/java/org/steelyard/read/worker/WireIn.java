package org.steelyard.read.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Given;
import org.steelyard.model.Imprint;
import org.steelyard.model.OffsetRuns;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.Precision;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Reads frames. Lengths are checked before anything is allocated: the other side may have lost
/// its mind. Throws [IOException] for what no [WireOut] wrote.
final class WireIn {
  /// Longest text, in units, and longest bytes: more than any document may have.
  private static final int LONGEST = 1 << 28;

  private final DataInputStream in;

  WireIn(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  Frame frame() throws IOException {
    return Frame.of(in.readByte());
  }

  int whole() throws IOException {
    return in.readInt();
  }

  boolean flag() throws IOException {
    return in.readBoolean();
  }

  byte[] bytes() throws IOException {
    byte[] bytes = new byte[length()];
    in.readFully(bytes);
    return bytes;
  }

  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("A frame of " + length + " is not ours.");
    }
    return length;
  }

  String text() throws IOException {
    int length = length();
    if (in.readBoolean()) {
      byte[] narrow = new byte[length];
      in.readFully(narrow);
      return new String(narrow, StandardCharsets.ISO_8859_1);
    }
    char[] units = new char[length];
    byte[] part = new byte[Math.min(length, 1 << 13) * 2];
    for (int from = 0; from < length; from += part.length / 2) {
      int count = Math.min(length - from, part.length / 2);
      in.readFully(part, 0, count * 2);
      for (int i = 0; i < count; i++) {
        units[from + i] = (char) (((part[2 * i] & 0xFF) << 8) | (part[2 * i + 1] & 0xFF));
      }
    }
    return new String(units);
  }

  When when() throws IOException {
    if (!in.readBoolean()) {
      return When.UNKNOWN;
    }
    LocalDate from = LocalDate.ofEpochDay(in.readLong());
    LocalDate to = LocalDate.ofEpochDay(in.readLong());
    return new When(from, to, constant(Precision.class));
  }

  private <E extends Enum<E>> E constant(Class<E> type) throws IOException {
    String name = text();
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new IOException("No " + type.getSimpleName() + " is called " + name, e);
    }
  }

  PublicationDate published() throws IOException {
    When when = when();
    return new PublicationDate(when, constant(PublicationDate.How.class));
  }

  Source source() throws IOException {
    return new Source(text(), text(), text(), text(), text(), text());
  }

  Given given() throws IOException {
    return new Given(published(), source(), text(), text(), text(), when());
  }

  ReadDocument document() throws IOException {
    try {
      String id = text();
      Source source = source();
      String title = text();
      String text = text();
      String language = text();
      PublicationDate published = published();
      Imprint imprint = new Imprint(text(), text(), when(), when());
      Document document =
          new Document(id, source, title, text, language, published, imprint, text());
      return new ReadDocument(document, passages(document));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new IOException("A document came that cannot be: " + e.getMessage(), e);
    }
  }

  private List<Passage> passages(Document document) throws IOException {
    int count = length();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int paragraph = in.readInt();
      Span span = new Span(in.readInt(), in.readInt());
      PassageKind kind = constant(PassageKind.class);
      String language = text();
      CleanText clean =
          in.readBoolean() ? CleanText.verbatim(span.of(document.text()), span.start()) : clean();
      passages.add(new Passage(document.id(), i, paragraph, span, kind, language, clean));
    }
    return passages;
  }

  private CleanText clean() throws IOException {
    String text = text();
    int[] runs = new int[length()];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = in.readInt();
    }
    return new CleanText(text, OffsetRuns.ofRuns(runs, text.length()));
  }
}
