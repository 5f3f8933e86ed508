package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.read.unpack.Opened.utf8;
import static org.steelyard.read.unpack.Opened.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipTest {
  @Test
  void entriesComeInTheOrderOfTheFileUnderTheArchivesName() {
    Opened opened = Opened.of(zip("b.txt", "two words", "a/c.html", "<p>page</p>"), "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/b.txt", "n.zip!/a/c.html");
    assertThat(opened.texts()).containsExactly("two words", "<p>page</p>");
    assertThat(opened.refused()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd.txt, etc/passwd.txt",
    "/srv/a.txt, srv/a.txt",
    "C:\\Windows\\a.txt, Windows/a.txt",
    "a/./b/../c.txt, a/b/c.txt",
    "'..', unnamed"
  })
  void namesThatLeadElsewhereAreShownCleaned(String name, String shown) {
    assertThat(Opened.of(zip(name, "some text"), "n.zip").names())
        .containsExactly("n.zip!/" + shown);
  }

  @Test
  void controlsAndMarksOfDirectionAreNoPartOfAName() {
    assertThat(EntryNames.clean("a\u0000b\u202Egpj.txt")).isEqualTo("abgpj.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, новини України.txt",
    "UTF-8, hələ bir xəbər.txt",
    "IBM866, Новости и угроза.txt",
    "IBM866, угода про кордон.txt",
    "windows-1251, Зустріч у Києві.txt",
    "windows-1251, договор.txt",
    "IBM857, görüşme ve barış.txt",
    "windows-1254, dışişleri açıklaması.txt",
    "US-ASCII, plain name.txt"
  })
  void namesInOldEncodingsAreReadable(String charset, String name) throws IOException {
    // Java marks UTF-8 names as such; for the others there is no mark, as in old programs.
    byte[] bytes = zip(Charset.forName(charset), name, "some text");
    assertThat(Opened.of(bytes, "n.zip").names()).containsExactly("n.zip!/" + name);
  }

  @Test
  void aNameThatComesTwiceIsNumbered() {
    byte[] one = zip("a.txt", "first text");
    byte[] two = zip("a.txt", "second text");
    int entry = indexOf(one, 0x02014B50);
    byte[] both = Opened.join(Arrays.copyOf(one, entry), two);
    Opened opened = Opened.of(both, "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/a.txt", "n.zip!/a (2).txt");
    assertThat(opened.texts()).containsExactly("first text", "second text");
  }

  private static int indexOf(byte[] bytes, int signature) {
    for (int i = 0; i + 4 <= bytes.length; i++) {
      int found =
          (bytes[i] & 0xFF)
              | (bytes[i + 1] & 0xFF) << 8
              | (bytes[i + 2] & 0xFF) << 16
              | (bytes[i + 3] & 0xFF) << 24;
      if (found == signature) {
        return i;
      }
    }
    return -1;
  }

  @Test
  void whatSystemsKeepBesideFilesIsSkippedWithItsReason() {
    Opened opened =
        Opened.of(
            zip(
                "__MACOSX/._a.txt",
                "x y",
                ".DS_Store",
                "x y",
                "Thumbs.db",
                "x y",
                "a/.git/b",
                "x y",
                "a.txt",
                "a text"),
            "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/a.txt");
    assertThat(opened.skipped()).hasSize(4);
    assertThat(opened.skipped().getFirst())
        .isEqualTo(
            "'n.zip!/__MACOSX/._a.txt' is kept by the system beside the files and is no document.");
    assertThat(opened.skipped().getLast()).isEqualTo("'n.zip!/a/.git/b' is hidden.");
  }

  @Test
  void foldersAreNoEntriesAndEmptyFilesAreRefused() {
    Opened opened = Opened.of(zip("a/", "", "a/b.txt", ""), "n.zip");
    assertThat(opened.entries()).isEmpty();
    assertThat(opened.refused())
        .containsExactly("'n.zip!/a/b.txt' is empty.\nMaybe it was not saved.");
  }

  @Test
  void aFolderAloneHoldsNoDocuments() {
    assertThat(Opened.of(zip("a/", ""), "n.zip").refused())
        .containsExactly("'n.zip' holds no documents.\nMaybe it was made of an empty folder.");
  }

  @Test
  void encryptedEntriesAreRefusedAndTheNextIsRead() {
    byte[] bytes = zip("secret.txt", "hidden words", "open.txt", "open words");
    bytes[6] |= 1;
    Opened opened = Opened.of(bytes, "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/open.txt");
    assertThat(opened.refused())
        .containsExactly(
            "'n.zip!/secret.txt' is encrypted."
                + "\nMaybe the archive can be unpacked with its password before.");
  }

  @Test
  void aDamagedEntryIsRefusedAndTheNextIsRead() {
    byte[] bytes = zip("bad.txt", "these words are damaged here", "good.txt", "these are not");
    bytes[30 + 7 + 6] ^= 0x55;
    Opened opened = Opened.of(bytes, "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/good.txt");
    assertThat(opened.refused()).hasSize(1);
    assertThat(opened.refused().getFirst()).startsWith("'n.zip!/bad.txt' ").contains("\nMaybe ");
  }

  @Test
  void linksToFilesElsewhereAreSkipped() {
    Opened opened = Opened.of(zip("link", "../../etc/passwd"), "n.zip");
    assertThat(opened.entries()).isEmpty();
    assertThat(opened.skipped()).containsExactly("'n.zip!/link' is a link or a single word.");
  }

  @Test
  void storedEntriesWhoseLengthFollowsAreRead() {
    byte[] text = utf8("PK is no signature, PK\u0007\u0008 alone is none either");
    CRC32 crc = new CRC32();
    crc.update(text);
    byte[] header = new byte[30];
    little(header, 0, 0x04034B50);
    header[6] = 8;
    header[26] = 5;
    byte[] after = new byte[16];
    little(after, 0, 0x08074B50);
    little(after, 4, (int) crc.getValue());
    little(after, 8, text.length);
    little(after, 12, text.length);
    byte[] next = zip("b.txt", "the next one");
    Opened opened = Opened.of(Opened.join(header, utf8("a.txt"), text, after, next), "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/a.txt", "n.zip!/b.txt");
    assertThat(opened.entries().getFirst().bytes()).isEqualTo(text);
  }

  private static void little(byte[] bytes, int at, int value) {
    for (int i = 0; i < 4; i++) {
      bytes[at + i] = (byte) (value >>> (8 * i));
    }
  }

  @Test
  void storedEntriesOfKnownLengthAreRead() throws IOException {
    byte[] text = utf8("stored words");
    CRC32 crc = new CRC32();
    crc.update(text);
    ZipEntry entry = new ZipEntry("s.txt");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(crc.getValue());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(text);
    }
    assertThat(Opened.of(bytes.toByteArray(), "n.zip").texts()).containsExactly("stored words");
  }

  @Test
  void anArchiveThatIsCutOffKeepsWhatCameBefore() {
    byte[] bytes = zip("a.txt", "first text", "b.txt", "second text");
    int second = 4 + indexOf(Arrays.copyOfRange(bytes, 4, bytes.length), 0x04034B50);
    Opened opened = Opened.of(Arrays.copyOf(bytes, second + 38), "n.zip");
    assertThat(opened.names()).containsExactly("n.zip!/a.txt");
    assertThat(opened.refused()).hasSize(2);
    assertThat(opened.refused().getLast()).startsWith("'n.zip' is cut off after ");
  }

  @Test
  void aTableThatListsMoreEntriesThanThereAreIsSaid() {
    byte[] bytes = zip("a.txt", "first text");
    int listed = indexOf(bytes, 0x02014B50);
    int end = indexOf(bytes, 0x06054B50);
    byte[] again = Arrays.copyOfRange(bytes, listed, end);
    byte[] doubled =
        Opened.join(Arrays.copyOf(bytes, end), again, Arrays.copyOfRange(bytes, end, bytes.length));
    Opened opened = Opened.of(doubled, "n.zip");
    assertThat(opened.entries()).hasSize(1);
    assertThat(opened.refused().getFirst()).startsWith("'n.zip' lists 2 entries, but holds 1");
  }
}
