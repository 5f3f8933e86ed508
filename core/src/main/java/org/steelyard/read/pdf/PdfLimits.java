package org.steelyard.read.pdf;

/// Most that is read of one PDF; a file with more is refused.
///
/// @param pages pages
/// @param glyphs letters drawn, those drawn twice and unseen included
/// @param operators drawing instructions
/// @param memory bytes of unpacked streams that PDFBox may hold
public record PdfLimits(int pages, long glyphs, long operators, long memory) {
  /// 3,000 pages, 12 million letters, 100 million instructions, 256 MiB.
  public static final PdfLimits STANDARD = new PdfLimits(3000, 12_000_000, 100_000_000, 256L << 20);

  public PdfLimits {
    if (pages < 1 || glyphs < 1 || operators < 1 || memory < 1) {
      throw new IllegalArgumentException("A limit must be at least 1.");
    }
  }
}
