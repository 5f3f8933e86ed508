package org.steelyard.read.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Given;
import org.steelyard.model.Passage;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.When;

/// Writes frames. Texts keep every UTF-16 unit, unpaired surrogates included.
final class WireOut {
  private final DataOutputStream out;

  WireOut(OutputStream out) {
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  WireOut frame(Frame frame) throws IOException {
    out.writeByte(frame.code());
    return this;
  }

  WireOut whole(int value) throws IOException {
    out.writeInt(value);
    return this;
  }

  WireOut flag(boolean value) throws IOException {
    out.writeBoolean(value);
    return this;
  }

  WireOut bytes(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
    return this;
  }

  /// Units above U+00FF need two bytes; a text without them is written with one byte a unit.
  WireOut text(String text) throws IOException {
    int length = text.length();
    boolean narrow = true;
    for (int i = 0; i < length && narrow; i++) {
      narrow = text.charAt(i) <= 0xFF;
    }
    out.writeInt(length);
    out.writeBoolean(narrow);
    if (narrow) {
      out.write(text.getBytes(StandardCharsets.ISO_8859_1));
      return this;
    }
    byte[] units = new byte[Math.min(length, 1 << 13) * 2];
    for (int from = 0; from < length; from += units.length / 2) {
      int to = Math.min(length, from + units.length / 2);
      int at = 0;
      for (int i = from; i < to; i++) {
        char unit = text.charAt(i);
        units[at++] = (byte) (unit >> 8);
        units[at++] = (byte) unit;
      }
      out.write(units, 0, at);
    }
    return this;
  }

  WireOut when(When when) throws IOException {
    out.writeBoolean(when.known());
    if (when.known()) {
      out.writeLong(when.from().toEpochDay());
      out.writeLong(when.to().toEpochDay());
      text(when.precision().name());
    }
    return this;
  }

  WireOut published(PublicationDate date) throws IOException {
    return when(date.when()).text(date.how().name());
  }

  WireOut source(Source source) throws IOException {
    return text(source.id())
        .text(source.publisher())
        .text(source.country())
        .text(source.language())
        .text(source.url())
        .text(source.licence());
  }

  WireOut given(Given given) throws IOException {
    return published(given.published())
        .source(given.source())
        .text(given.title())
        .text(given.language())
        .text(given.charset())
        .when(given.captured());
  }

  WireOut document(ReadDocument read) throws IOException {
    Document document = read.document();
    text(document.id())
        .source(document.source())
        .text(document.title())
        .text(document.text())
        .text(document.language())
        .published(document.published())
        .text(document.imprint().author())
        .text(document.imprint().section())
        .when(document.imprint().updated())
        .when(document.imprint().captured())
        .text(document.name());
    return passages(read.passages(), document.text());
  }

  private WireOut passages(List<Passage> passages, String text) throws IOException {
    out.writeInt(passages.size());
    for (Passage passage : passages) {
      out.writeInt(passage.paragraph());
      out.writeInt(passage.span().start());
      out.writeInt(passage.span().end());
      text(passage.kind().name());
      text(passage.language());
      String clean = passage.clean().text();
      boolean verbatim =
          clean.length() == passage.span().length()
              && text.startsWith(clean, passage.span().start());
      out.writeBoolean(verbatim);
      if (!verbatim) {
        clean(passage.clean());
      }
    }
    return this;
  }

  private void clean(CleanText clean) throws IOException {
    text(clean.text());
    int[] runs = clean.offsets().runs();
    out.writeInt(runs.length);
    for (int number : runs) {
      out.writeInt(number);
    }
  }

  void flush() throws IOException {
    out.flush();
  }
}
