package org.steelyard.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows read by columns against the same rows read one by one.
final class ByColumnsTest {
  private static final String[] CELLS = {
    "",
    "NA",
    "NULL",
    "0",
    "-0",
    "-0.0",
    "7",
    "007",
    "+7",
    "1e3",
    "1.",
    ".5",
    "12.5000",
    "-10.01",
    "99999999999999999999",
    "123456789012345678",
    "0.1234567890123456",
    "NaN",
    "abc",
    "Україна",
    "Azərbaycan",
    "057",
    "138F",
    "21",
    "X",
    "---",
    "ROM",
    "Serbia",
    "YUG",
    "IR",
    "2018-02-30",
    "2018-06-01",
    "20180601",
    "6/1/2018",
    "\u3000",
    " x ",
    "a long text that is the same but its end 1",
    "a long text that is the same but its end 2",
    "\u0000",
    "Soviet Union",
    "-",
    "--5",
    "1.2.3"
  };

  private final Codes codes = Codes.read();
  @TempDir Path folder;

  /// A stretch of this many bytes holds all: nothing is read by columns.
  private static final int ALONE = 1 << 28;

  private void same(Kind kind, byte[] table) throws IOException {
    Path file = Files.write(folder.resolve("table.txt"), table);
    Made.Seen one = new Made.Seen();
    new OneByOne(kind).read(file, one);
    for (int stretch : new int[] {70_001, ALONE}) {
      Made.Seen columns = new Made.Seen();
      new Importer(kind, "", 2, stretch).read(file, columns);
      assertThat(columns.refused).isEqualTo(one.refused);
      assertThat(columns.rows).isEqualTo(one.rows);
    }
    assertThat(one.rows).hasSizeGreaterThan(1000);
    assertThat(one.refused).hasSizeGreaterThan(1000);
  }

  /// Reads a file without columns.
  private record OneByOne(Kind kind) {
    void read(Path file, RowSink sink) throws IOException {
      Held held = new Held(sink);
      try (var in = Files.newInputStream(file)) {
        FileName name = new FileName("table.txt", "");
        new TableReader(kind, name, "table.txt", in, held).read();
      }
      held.write();
    }
  }

  private static byte[] made(SplittableRandom random, String header, String[] rows, boolean cr) {
    StringBuilder text = new StringBuilder(header);
    for (int i = 0; i < 12_000; i++) {
      String[] f = rows[random.nextInt(rows.length)].split("\t", -1);
      f[0] = Integer.toString(i);
      for (int bad = random.nextInt(8); bad > 4; bad--) {
        f[random.nextInt(f.length)] = CELLS[random.nextInt(CELLS.length)];
      }
      String end = cr ? "\r\n" : "\n";
      text.append(String.join("\t", f)).append(i % 500 == 7 ? "\textra" : "").append(end);
      text.append(i % 700 == 9 ? end + "\t\t" + end + header : "");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 40; i++) {
      int at = header.length() + 600 + random.nextInt(bytes.length - header.length() - 700);
      bytes[at] = bytes[at] == '\n' ? bytes[at] : (byte) 0xFF;
    }
    return bytes;
  }

  private static SplittableRandom random() {
    long seed = System.nanoTime();
    System.out.println("ByColumnsTest: seed " + seed);
    return new SplittableRandom(seed);
  }

  @Test
  void rowsOfIcewsAreTheSameByColumnsAndOneByOneWhateverIsInTheirCells() throws IOException {
    String[] rows = {
      Made.icews(1, "2018-06-01", "Azerbaijan", "040", "Türkiye").strip(),
      Made.icews(1, "1991-06-01", "Yugoslavia", "190", "Serbia").strip()
    };
    same(new IcewsEvents(codes), made(random(), Made.ICEWS, rows, false));
    same(new IcewsEvents(codes), made(random(), Made.ICEWS, rows, true));
  }

  @Test
  void rowsOfGdeltAreTheSameByColumnsAndOneByOneWhateverIsInTheirCells() throws IOException {
    String[] old = {
      Made.gdelt(1, "AZE", "TUR", "040", "AJ", 58).replace("\n", ""),
      Made.gdelt(1, "ROM", "YUG", "1821", "YI", 57).replace("\n", "")
    };
    String[] second = {Made.gdelt(1, "AZE", "TUR", "040", "AJ", 61).replace("\n", "")};
    same(new GdeltEvents(codes), made(random(), "", old, false));
    same(new GdeltEvents(codes), made(random(), "", second, false));
  }

  @Test
  void aSecondHeaderFarIntoAFileChangesNothing() throws IOException {
    StringBuilder text = new StringBuilder(Made.ICEWS);
    for (int i = 0; i < 3_000; i++) {
      text.append(Made.icews(i, "2018-06-01", "Azerbaijan", "040", "Iran"));
      text.append(i == 1_500 ? Made.ICEWS.replace("Publisher", "Paper") : "");
    }
    Path file = Files.writeString(folder.resolve("table.txt"), text);
    Made.Seen seen = new Made.Seen();
    new Importer(new IcewsEvents(codes), "", 3, 100_003).read(file, seen);
    assertThat(seen.rows).hasSize(3_000);
    assertThat(seen.refused).isEmpty();
  }
}
