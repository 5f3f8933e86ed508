package org.steelyard.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.unpack.Entry;
import org.steelyard.read.unpack.Limits;

class MboxUnpackerTest {
  private static List<String> unpack(InputStream in, Limits limits) throws IOException {
    List<String> entries = new ArrayList<>();
    new MboxUnpacker()
        .unpack(
            in,
            "box.mbox",
            Given.NOTHING,
            limits,
            outcome ->
                entries.add(
                    switch (outcome) {
                      case Outcome.Done<Entry>(Entry entry) ->
                          entry.name() + " " + new String(entry.bytes(), UTF_8);
                      case Outcome.Skipped<Entry> skipped -> "skipped " + skipped.why();
                      case Outcome.Refused<Entry> refused -> "refused " + refused.why();
                    }));
    return entries;
  }

  private static List<String> unpack(String box) throws IOException {
    return unpack(new ByteArrayInputStream(box.getBytes(UTF_8)), Limits.DEFAULT);
  }

  private static final String TWO =
      """
      From a@b.example Tue Sep  3 10:00:00 2024
      Subject: one
      Content-Length: 9999

      Перший лист.

      From now on: it is text.

      From here it goes on.
      >From the start
      >>From deeper

      From - Wed Sep  4 11:00:00 2024
      Subject: two

      İkinci.
      """;

  @Test
  void messagesAreCutAtTheirPostmarksOnly() throws IOException {
    assertThat(FormatFinder.find(TWO.getBytes(UTF_8), "box")).isEqualTo(Format.MBOX);
    assertThat(unpack(TWO))
        .containsExactly(
            """
            box.mbox#1 Subject: one
            Content-Length: 9999

            Перший лист.

            From now on: it is text.

            From here it goes on.
            From the start
            >From deeper
            """,
            "box.mbox#2 Subject: two\n\nİkinci.\n");
  }

  @Test
  void lineBreaksOfWindowsMakeNoDifference() throws IOException {
    assertThat(unpack(TWO.replace("\n", "\r\n")))
        .hasSize(2)
        .last()
        .isEqualTo("box.mbox#2 Subject: two\r\n\r\nİkinci.\r\n");
  }

  @Test
  void aMessageOverTheCapIsRefusedAndTheNextFollows() throws IOException {
    String box =
        "From a@b Tue Sep 3 10:00:00 2024\nSubject: x\n\n"
            + "x".repeat(200_000)
            + "\n\n"
            + "From a@b Tue Sep 3 10:00:00 2024\nSubject: y\n\nKısa.\n";
    Limits small = new Limits(1000, 1 << 20, 10, 1, 200);
    List<String> entries = unpack(new ByteArrayInputStream(box.getBytes(UTF_8)), small);
    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst()).startsWith("refused 'box.mbox#1' has 200014 bytes");
    assertThat(entries.getLast()).isEqualTo("box.mbox#2 Subject: y\n\nKısa.\n");
  }

  @Test
  void capsOnTheWholeStopWithARefusalUnderItsOwnName() throws IOException {
    String box = "From a@b Tue Sep 3 10:00:00 2024\nSubject: x\n\ntext\n\n".repeat(5);
    Limits three = new Limits(1000, 1 << 20, 3, 1, 200);
    List<String> entries = unpack(new ByteArrayInputStream(box.getBytes(UTF_8)), three);
    assertThat(entries).hasSize(4);
    assertThat(entries.getLast())
        .isEqualTo(
            "refused 'box.mbox' has more than 3 messages; read were 3.\nMaybe it can be divided.");
    Limits bytes = new Limits(1000, 40, 100, 1, 200);
    assertThat(unpack(new ByteArrayInputStream(box.getBytes(UTF_8)), bytes))
        .hasSize(3)
        .last()
        .asString()
        .contains("more than 40 bytes");
  }

  @Test
  void whatIsNoMailboxOrBreaksOffIsRefused() throws IOException {
    assertThat(unpack("Just text.\n")).singleElement().asString().contains("is no mailbox");
    assertThat(unpack("")).singleElement().asString().contains("is no mailbox");
    assertThat(unpack("cut off\n\n" + TWO))
        .hasSize(3)
        .last()
        .asString()
        .contains("#0' has 8 bytes");
    InputStream broken =
        new InputStream() {
          private final InputStream start = new ByteArrayInputStream(TWO.getBytes(UTF_8));

          @Override
          public int read() throws IOException {
            return failing(start.read());
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            return failing(start.read(to, from, length));
          }

          private static int failing(int got) throws IOException {
            if (got < 0) {
              throw new IOException("cable cut");
            }
            return got;
          }
        };
    assertThat(unpack(broken, Limits.DEFAULT))
        .hasSize(3)
        .last()
        .asString()
        .contains("after 2 messages: cable cut");
  }

  @Test
  void aTakerThatIsGoneStopsTheUnpacking() {
    assertThatThrownBy(
            () ->
                new MboxUnpacker()
                    .unpack(
                        new ByteArrayInputStream(TWO.getBytes(UTF_8)),
                        "box.mbox",
                        Given.NOTHING,
                        Limits.DEFAULT,
                        outcome -> {
                          throw new IOException("gone");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }
}
