package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.read.unpack.Opened.gzip;
import static org.steelyard.read.unpack.Opened.join;
import static org.steelyard.read.unpack.Opened.utf8;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TarTest {
  private static byte[] entry(String name, char type, byte[] data) {
    byte[] header = new byte[512];
    byte[] raw = utf8(name);
    System.arraycopy(raw, 0, header, 0, Math.min(raw.length, 100));
    put(header, 124, String.format(Locale.ROOT, "%011o", data.length));
    header[156] = (byte) type;
    put(header, 257, "ustar\u000000");
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xFF;
    }
    put(header, 148, String.format(Locale.ROOT, "%06o\u0000 ", sum));
    return join(header, Arrays.copyOf(data, (data.length + 511) / 512 * 512));
  }

  private static void put(byte[] into, int at, String text) {
    System.arraycopy(utf8(text), 0, into, at, utf8(text).length);
  }

  private static final byte[] END = new byte[1024];

  @Test
  void filesAreReadAndTheRestIsSkippedWithItsReason() {
    byte[] tar =
        join(
            entry("folder/", '5', new byte[0]),
            entry("folder/a.txt", '0', utf8("some words")),
            entry("link", '2', new byte[0]),
            entry("pipe", '6', new byte[0]),
            entry("b.txt", '0', utf8("more words")),
            END);
    Opened opened = Opened.of(tar, "n.tar");
    assertThat(opened.names()).containsExactly("n.tar!/folder/a.txt", "n.tar!/b.txt");
    assertThat(opened.texts()).containsExactly("some words", "more words");
    assertThat(opened.skipped())
        .containsExactly("'n.tar!/link' is a link.", "'n.tar!/pipe' is a device or a pipe.");
  }

  @Test
  void longNamesOfBothKindsAreWhole() {
    String name = "довга-назва/".repeat(20) + "кінець.txt";
    String line = " path=" + name + "\n";
    int length = utf8(line).length + 3;
    byte[] tar =
        join(
            entry("././@LongLink", 'L', utf8(name + "\u0000")),
            entry("cut", '0', utf8("some words")),
            entry("pax", 'x', utf8(length + line)),
            entry("cut", '0', utf8("more words")),
            END);
    Opened opened = Opened.of(tar, "n.tar");
    assertThat(opened.names())
        .containsExactly("n.tar!/" + name, "n.tar!/" + name.replace(".txt", " (2).txt"));
  }

  @Test
  void aPackedTarIsNamedOnce() {
    byte[] tar = gzip(join(entry("a.txt", '0', utf8("some words")), END));
    assertThat(Opened.of(tar, "n.tar.gz").names()).containsExactly("n.tar.gz!/a.txt");
    assertThat(Opened.of(tar, "n.tgz").names()).containsExactly("n.tgz!/a.txt");
  }

  @Test
  void whatCameBeforeADamagedHeaderIsKept() {
    byte[] damaged = entry("b.txt", '0', utf8("more words"));
    damaged[0] ^= 1;
    Opened opened = Opened.of(join(entry("a.txt", '0', utf8("some words")), damaged), "n.tar");
    assertThat(opened.names()).containsExactly("n.tar!/a.txt");
    assertThat(opened.refused())
        .containsExactly(
            "'n.tar' has a broken header at byte 1024 (1 entry before)."
                + "\nMaybe it was damaged on its way.");
  }

  @Test
  void aTarThatIsCutOffWithinAnEntrySaysSo() {
    byte[] tar = join(entry("a.txt", '0', utf8("x y ".repeat(500))), END);
    Opened opened = Opened.of(Arrays.copyOf(tar, 1000), "n.tar");
    assertThat(opened.entries()).isEmpty();
    assertThat(opened.refused().getLast()).startsWith("'n.tar' is cut off after 1000 bytes");
  }
}
