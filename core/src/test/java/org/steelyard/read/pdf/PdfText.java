package org.steelyard.read.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.steelyard.model.Given;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.text.Block;
import org.steelyard.read.text.Role;

/// Short ways for tests to read a PDF.
final class PdfText {
  private PdfText() {}

  static Extract of(byte[] bytes) {
    try {
      return new PdfExtractor().extract(bytes, "paper.pdf", Given.NOTHING);
    } catch (Unreadable e) {
      throw new AssertionError(e.what(), e);
    }
  }

  /// Blocks in `role`, their lines joined by a bar.
  static List<String> blocks(Extract extract, Role role) {
    return extract.blocks().stream()
        .filter(block -> block.role() == role)
        .map(block -> lines(extract, block))
        .toList();
  }

  private static String lines(Extract extract, Block block) {
    return block.lines().stream()
        .map(line -> line.of(extract.text()))
        .collect(Collectors.joining("|"));
  }

  static void refused(byte[] bytes, String why) {
    refused(new PdfExtractor(), bytes, why);
  }

  static void refused(PdfExtractor extractor, byte[] bytes, String why) {
    assertThatThrownBy(() -> extractor.extract(bytes, "paper.pdf", Given.NOTHING))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(why);
  }
}
