package org.steelyard.read.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.steelyard.read.format.Unreadable;

class ZipPartsTest {
  @Test
  void partsAreFoundWhateverTheirCaseAndSlashes() throws Unreadable {
    ZipParts parts = new ZipParts(new Packed().part("Word\\Document.xml", "текст").bytes());
    assertThat(new String(parts.read("word/document.xml"), UTF_8)).isEqualTo("текст");
    assertThat(parts.read("none")).isEmpty();
  }

  @Test
  void aBombIsRefusedAndOneThatIsNotAskedForDoesNoHarm() throws Unreadable {
    byte[] bytes = new Packed().part("bomb", new byte[30 << 20]).part("text", "Nota bene.").bytes();
    ZipParts parts = new ZipParts(bytes);
    assertThat(new String(parts.read("text"), UTF_8)).isEqualTo("Nota bene.");
    assertThatThrownBy(() -> parts.read("bomb"))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("200 bytes for a byte");
  }

  @Test
  void tooManyPartsAreRefused() {
    Packed packed = new Packed();
    for (int i = 0; i <= ZipParts.PARTS; i++) {
      packed.part("p" + i, "");
    }
    assertThatThrownBy(() -> new ZipParts(packed.bytes()))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("10000 parts");
  }

  @Test
  void anArchiveWithoutItsDirectoryIsReadByTheHeadersOfItsParts() throws Unreadable {
    byte[] whole = new Packed().part("a", "перша").part("b", "друга").bytes();
    byte[] cut = Arrays.copyOf(whole, whole.length - 30);
    ZipParts parts = new ZipParts(cut);
    assertThat(new String(parts.read("b"), UTF_8)).isEqualTo("друга");
  }

  @Test
  void cutAndFlippedArchivesAreReadOrRefusedAndNothingElse() {
    byte[] whole =
        new Packed().part("a", "çox uzun mətn ".repeat(50)).part("b", "b".repeat(500)).bytes();
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= (byte) 0xFF;
      readAll(flipped);
      readAll(Arrays.copyOf(whole, i));
    }
  }

  private static void readAll(byte[] bytes) {
    try {
      ZipParts parts = new ZipParts(bytes);
      for (String name : parts.names()) {
        assertThat(parts.read(name).length).isLessThan(2 << 20);
      }
    } catch (Unreadable e) {
      assertThat(e.maybe()).isNotBlank();
    }
  }

  @Test
  void anEncryptedPartIsRefusedAsEncrypted() throws Unreadable {
    byte[] bytes = new Packed().part("a", "text").bytes();
    for (int i = 0; i + 9 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    ZipParts parts = new ZipParts(bytes);
    assertThatThrownBy(() -> parts.read("a")).hasMessage("is encrypted");
  }
}
