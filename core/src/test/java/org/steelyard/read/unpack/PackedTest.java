package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.read.unpack.Opened.gzip;
import static org.steelyard.read.unpack.Opened.join;
import static org.steelyard.read.unpack.Opened.utf8;

import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {
  /// "Steelyard weighs what states do: " ten times, "and what they say.": packed by zstd -19.
  private static final String PACKED =
      "KLUv/QRolQEA0oIJD8DrZglvabHxyOwn/uliJyB9zRuWccOp3tF4RVvq2SBPLeQsP4oCADeHEROiqidKa505";

  private static final String PLAIN =
      "Steelyard weighs what states do: ".repeat(10) + "and what they say.";

  @Test
  void membersOfGzipAreOneText() {
    byte[] two = join(gzip(utf8("one and ")), gzip(utf8("two")));
    Opened opened = Opened.of(two, "note.txt.gz");
    assertThat(opened.texts()).containsExactly("one and two");
    assertThat(opened.names()).containsExactly("note.txt.gz!/note.txt");
  }

  @Test
  void whatFollowsTheLastMemberAndIsNoneIsLeftOut() {
    byte[] padded = join(gzip(utf8("some words")), new byte[100]);
    assertThat(Opened.of(padded, "a.txt.gz").texts()).containsExactly("some words");
  }

  @Test
  void aTextThatIsCutOffIsRefusedAndSaysWhatCame() {
    byte[] noise = new byte[20_000];
    new Random(3).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) ('a' + (noise[i] & 7));
    }
    byte[] whole = gzip(noise);
    Opened opened = Opened.of(Arrays.copyOf(whole, whole.length / 2), "a.txt.gz");
    assertThat(opened.entries()).isEmpty();
    assertThat(opened.refused()).hasSize(1);
    assertThat(opened.refused().getFirst())
        .matches(
            "'a.txt.gz!/a.txt' is cut off after \\d+ bytes; \\d+ bytes of it came out\\."
                + "\nMaybe the download did not finish\\.");
  }

  @Test
  void aWrongChecksumIsRefused() {
    byte[] bytes = gzip(utf8("some words"));
    bytes[bytes.length - 6] ^= 1;
    assertThat(Opened.of(bytes, "a.txt.gz").refused().getFirst()).contains("wrong checksum");
  }

  @Test
  void rowsOfAPackedTableAreNamedByThePackedFile() {
    byte[] bytes = gzip(utf8("{\"text\":\"Some words.\"}\n{\"text\":\"More words.\"}\n"));
    assertThat(Opened.of(bytes, "news.jsonl.gz").names())
        .containsExactly("news.jsonl.gz#1", "news.jsonl.gz#2");
  }

  @Test
  void zstandardIsUnpacked() {
    Opened opened = Opened.of(Base64.getDecoder().decode(PACKED), "a.txt.zst");
    assertThat(opened.texts()).containsExactly(PLAIN);
    assertThat(opened.names()).containsExactly("a.txt.zst!/a.txt");
  }

  @Test
  void framesOfZstandardAreOneText() {
    byte[] raw = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x20, 4, 0x21, 0, 0, 'w', 'o', 'r', 'd'};
    byte[] repeated = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x20, 3, 0x1B, 0, 0, 's'};
    byte[] skipped = {0x50, 0x2A, 0x4D, 0x18, 2, 0, 0, 0, 9, 9};
    assertThat(Opened.of(join(raw, skipped, repeated), "a.txt.zst").texts())
        .containsExactly("wordsss");
  }

  @Test
  void damagedZstandardEndsInARefusalWhateverByteIsWrong() {
    byte[] whole = Base64.getDecoder().decode(PACKED);
    for (int i = 4; i < whole.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = whole.clone();
        damaged[i] ^= (byte) (1 << bit);
        Opened opened = Opened.of(damaged, "a.txt.zst");
        assertThat(opened.texts().size() + opened.refused().size())
            .as("byte %s, bit %s", i, bit)
            .isEqualTo(1);
        // The checksum at the end leaves nothing that is wrong.
        assertThat(opened.texts()).isSubsetOf(PLAIN);
      }
      Opened cut = Opened.of(Arrays.copyOf(whole, i), "a.txt.zst");
      assertThat(cut.refused()).as("cut at byte %s", i).hasSize(1);
    }
  }
}
