package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steelyard.read.unpack.Opened.gzip;
import static org.steelyard.read.unpack.Opened.utf8;
import static org.steelyard.read.unpack.Opened.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;

class BudgetTest {
  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + (bytes[i] & 15));
    }
    return bytes;
  }

  @Test
  void whatGrowsTooMuchIsStopped() {
    for (byte[] bomb :
        new byte[][] {
          gzip(new byte[40 << 20]),
          gzip(gzip(new byte[40 << 20])),
          zip("a.txt", new byte[40 << 20]),
          zip("a.zip", zip("b.zip", zip("c.txt", new byte[40 << 20])))
        }) {
      Opened opened = Opened.of(bomb, "bomb.gz");
      assertThat(opened.entries()).isEmpty();
      assertThat(opened.refused()).hasSize(1);
      assertThat(opened.refused().getFirst())
          .contains("grows more than 200-fold")
          .contains("\nMaybe ");
    }
  }

  @Test
  void containersWithinContainersAreOpenedOnlySoDeep() {
    byte[] nested = zip("a.txt", "deep words");
    for (int i = 0; i < 4; i++) {
      nested = zip("z" + i + ".zip", nested);
    }
    Opened five = Opened.of(nested, "n.zip");
    assertThat(five.entries()).isEmpty();
    assertThat(five.refused().getFirst()).contains("lies within 4 containers; 4 are opened");
  }

  @Test
  void fourDeepIsOpened() {
    byte[] nested = zip("a.txt", "deep words");
    for (int i = 0; i < 3; i++) {
      nested = zip("z" + i + ".zip", nested);
    }
    assertThat(Opened.of(nested, "n.zip").names())
        .containsExactly("n.zip!/z2.zip!/z1.zip!/z0.zip!/a.txt");
  }

  @Test
  void aDocumentThatIsTooLargeIsRefusedAndTheNextIsRead() {
    Limits small = new Limits(1000, 1 << 20, 10, 4, 200);
    byte[] bytes =
        zip(
            "big.txt",
            new String(noise(5000), StandardCharsets.US_ASCII),
            "small.txt",
            "small words");
    Opened opened = Opened.of(bytes, "n.zip", small);
    assertThat(opened.names()).containsExactly("n.zip!/small.txt");
    assertThat(opened.refused())
        .containsExactly(
            "'n.zip!/big.txt' is larger than 1000 bytes."
                + "\nMaybe it holds many documents; split it.");
  }

  @Test
  void theSumOfAllDocumentsIsCapped() {
    Limits small = new Limits(10_000, 12_000, 10, 4, 200);
    String words = new String(noise(5000), StandardCharsets.US_ASCII);
    Opened opened = Opened.of(zip("a", words, "b", words, "c", words), "n.zip", small);
    assertThat(opened.entries()).hasSize(2);
    assertThat(opened.refused().getFirst())
        .startsWith("'n.zip' gives more than 12000 bytes; the rest is not read.\nMaybe ");
  }

  @Test
  void entriesOfNestedContainersCountTogether() {
    Limits few = new Limits(10_000, 12_000, 4, 4, 200);
    byte[] inner = zip("a", "one word", "b", "two words", "c", "three words", "d", "more");
    Opened opened = Opened.of(zip("in.zip", inner), "n.zip", few);
    assertThat(opened.entries()).hasSize(3);
    assertThat(opened.refused()).hasSize(1);
    assertThat(opened.refused().getFirst()).startsWith("'n.zip' holds more than 4 entries");
  }

  @Test
  void rowsCountAsEntries() {
    Limits few = new Limits(10_000, 12_000, 2, 4, 200);
    Opened opened = Opened.of(utf8("text\none\ntwo\nthree\n"), "t.csv", few);
    assertThat(opened.entries()).hasSize(2);
    assertThat(opened.refused().getFirst()).startsWith("'t.csv' holds more than 2 entries");
  }

  @Test
  void aFileThatIsNoContainerIsOneEntryAsItIs() {
    Opened opened = Opened.of("Some words.", "note.txt");
    assertThat(opened.names()).containsExactly("note.txt");
    assertThat(opened.texts()).containsExactly("Some words.");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(Opened.of("", "a.zip").refused())
        .containsExactly("'a.zip' is empty.\nMaybe it was not saved.");
  }

  @Test
  void aTakerThatIsGoneStopsTheOpening() {
    assertThatThrownBy(
            () ->
                new Opener(Map.of())
                    .open(
                        new ByteArrayInputStream(zip("a.txt", "some words")),
                        "n.zip",
                        Given.NOTHING,
                        Limits.DEFAULT,
                        outcome -> {
                          throw new IOException("gone");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  @Test
  void aStreamThatFailsIsARefusal() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("disk");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("disk");
          }
        };
    StringBuilder why = new StringBuilder();
    new Opener(Map.of())
        .open(failing, "a.txt", Given.NOTHING, Limits.DEFAULT, outcome -> why.append(outcome));
    assertThat(why.toString()).contains("'a.txt' cannot be read (IOException)");
  }
}
