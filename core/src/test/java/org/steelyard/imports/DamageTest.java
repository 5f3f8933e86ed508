package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that were cut, damaged or are something else: what is good stays, the rest has a line.
final class DamageTest {
  private static final int ROWS = 2000;
  private final Kind gdelt = new GdeltEvents(Codes.read());
  private final Kind votes = new UnVotes(Codes.read());
  @TempDir Path folder;

  private static byte[] table() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      text.append(Made.gdelt(i * 7919L, "AZE", "RUS", "040", "AJ", 61));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.CSV"));
      zip.write(bytes);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("b.CSV"));
      zip.write(Made.gdelt(1, "AZE", "RUS", "040", "AJ", 58).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private Made.Seen seen(byte[] bytes) throws IOException {
    return Made.read(gdelt, Files.write(folder.resolve("a.CSV"), bytes));
  }

  @Test
  void packedFilesGiveTheSameRowsAsPlainOnes() throws IOException {
    Made.Seen plain = seen(table());
    assertThat(plain.rows).hasSize(ROWS);
    assertThat(seen(gzip(table())).rows).isEqualTo(plain.rows);
    assertThat(seen(zip(table())).rows.subList(0, ROWS)).isEqualTo(plain.rows);
    assertThat(seen(zip(table())).rows).hasSize(ROWS + 1);
  }

  @Test
  void aCutFileKeepsTheRowsBeforeTheCutAndNamesTheLine() throws IOException {
    byte[] whole = table();
    for (int cut = whole.length - 300; cut < whole.length; cut += 7) {
      Made.Seen seen = seen(Arrays.copyOf(whole, cut));
      boolean atEnd = whole[cut - 1] == '\n';
      assertThat(seen.refused).hasSize(atEnd ? 0 : 1);
      if (!atEnd) {
        int line = seen.rows.size() + 1;
        assertThat(seen.refused.getFirst()).startsWith(line + ": ").contains("cut off");
      }
    }
  }

  @Test
  void aCutPackedFileKeepsTheRowsBeforeTheCutAndNamesTheLine() throws IOException {
    for (byte[] packed : new byte[][] {gzip(table()), zip(table())}) {
      Made.Seen seen = seen(Arrays.copyOf(packed, packed.length / 3));
      assertThat(seen.rows.size()).isBetween(100, ROWS - 1);
      assertThat(seen.refused).hasSize(1);
      assertThat(seen.refused.getFirst())
          .startsWith((seen.rows.size() + 1) + ": the file is cut off");
    }
  }

  @Test
  void noRowOfADamagedPackedFileIsTrusted() throws IOException {
    for (byte[] packed : new byte[][] {gzip(table()), zip(table())}) {
      packed[packed.length / 2] ^= 0x10;
      Made.Seen seen = seen(packed);
      assertThat(seen.rows).isEmpty();
      assertThat(seen.refused).hasSize(1);
      assertThat(seen.refused.getFirst()).contains("none of its rows is stored");
    }
  }

  @Test
  void bytesThatAreNoTextCostTheirLineOnly() throws IOException {
    byte[] bytes = table();
    bytes[3] = (byte) 0xFF;
    Made.Seen seen = seen(bytes);
    assertThat(seen.rows).hasSize(ROWS - 1);
    assertThat(seen.refused).containsExactly("1: the line is not UTF-8");
  }

  @Test
  void anOpenQuotationMarkCostsItsRowOnly() {
    StringBuilder text = new StringBuilder("rcid,country,country_code,vote\n");
    for (int i = 0; i < 300; i++) {
      text.append(i).append(i == 100 ? ",\"France,FR,yes\n" : ",France,FR,yes\n");
    }
    Made.Seen seen = Made.read(votes, folder, text.toString());
    assertThat(seen.rows).hasSize(299);
    assertThat(seen.refused).containsExactly("102: a quotation mark is opened and not closed");
  }

  @Test
  void aRowMaySpanLinesWithinQuotationMarks() {
    Made.Seen seen =
        Made.read(
            votes,
            folder,
            "rcid,country,country_code,vote\n1,\"Fra\nnce\",FR,yes\n2,France,FR,maybe\n");
    assertThat(seen.rows).hasSize(1);
    assertThat(seen.refused).containsExactly("4: vote 'maybe' is not yes, no or abstain");
  }

  @Test
  void aFileOfAnotherKindIsGivenUpAfterAThousandLines() {
    Made.Seen seen = Made.read(gdelt, folder, "no event\n".repeat(5000));
    assertThat(seen.rows).isEmpty();
    assertThat(seen.refused).hasSize(1001);
    assertThat(seen.refused.getLast()).startsWith("1001: ").contains("were not read");
  }

  @Test
  void aFileWithAKnownHeaderIsReadToItsEndHoweverManyRowsAreRefusedFirst() {
    String bad = "1,France,FR,maybe\n".repeat(1500);
    Made.Seen seen =
        Made.read(votes, folder, "rcid,country,country_code,vote\n" + bad + "1,France,FR,yes\n");
    assertThat(seen.rows).hasSize(1);
    assertThat(seen.refused).hasSize(1500);
  }
}
