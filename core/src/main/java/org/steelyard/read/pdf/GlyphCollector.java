package org.steelyard.read.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Runs the drawing instructions of a file and keeps what letters they draw where.
///
/// PDFBox's own order of text is not used: only its glyphs.
final class GlyphCollector extends PDFTextStripper {
  /// Sizes that can be read, in points.
  private static final double SMALLEST = 0.5;

  private static final double LARGEST = 2000;

  private final PdfLimits limits;
  private final List<Sheet> sheets = new ArrayList<>();
  private final IdentityHashMap<PDFont, FontFace> faces = new IdentityHashMap<>();
  private final IdentityHashMap<PDFont, Map<Integer, Boolean>> mapped = new IdentityHashMap<>();
  private PageGlyphs page = new PageGlyphs();
  private long operators;
  private long glyphs;
  private long unsaid;
  private int pictures;
  private int broken;

  private GlyphCollector(PdfLimits limits) {
    this.limits = limits;
    setStartPage(0);
    setShouldSeparateByBeads(false);
  }

  /// What `document` draws.
  ///
  /// @throws IOException where its structure is broken
  /// @throws TooMuch where it passes a limit
  static Drawn collect(PDDocument document, PdfLimits limits) throws IOException {
    GlyphCollector collector = new GlyphCollector(limits);
    collector.writeText(document, Writer.nullWriter());
    return new Drawn(
        collector.sheets, collector.glyphs, collector.unsaid, collector.pictures, collector.broken);
  }

  @Override
  protected void processPages(PDPageTree pages) {
    for (PDPage one : pages) {
      if (sheets.size() >= limits.pages()) {
        throw new TooMuch("has more than " + limits.pages() + " pages");
      }
      page = new PageGlyphs();
      try {
        if (one.hasContents()) {
          processPage(one);
        }
      } catch (TooMuch e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        // What was drawn before the defect is kept, and so are the other pages.
        broken++;
      }
      sheets.add(page.sheet(sheets.size()));
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > limits.operators()) {
      throw new TooMuch("has more than " + limits.operators() + " drawing instructions");
    }
    String name = operator.getName();
    if (name.equals("BI") || (name.equals("Do") && picture(operands))) {
      pictures++;
    }
    super.processOperator(operator, operands);
  }

  private boolean picture(List<COSBase> operands) {
    PDResources resources = getResources();
    return resources != null
        && !operands.isEmpty()
        && operands.getFirst() instanceof COSName name
        && resources.isImageXObject(name);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (++glyphs > limits.glyphs()) {
      throw new TooMuch("draws more than " + limits.glyphs() + " letters");
    }
    boolean said =
        mapped
            .computeIfAbsent(font, f -> new HashMap<>())
            .computeIfAbsent(code, c -> says(font, c));
    unsaid += said ? 0 : 1;
    super.showGlyph(matrix, font, code, displacement);
  }

  private static boolean says(PDFont font, int code) {
    String letters = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    return letters != null && !letters.isEmpty();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    Matrix matrix = position.getTextMatrix();
    if (text == null || text.isEmpty() || slanted(matrix)) {
      return;
    }
    FontFace face = faces.computeIfAbsent(position.getFont(), FontFace::of);
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    double size = face.size(position);
    Upright frame = Upright.of(position);
    if (frame.outside(size) || !(size > SMALLEST && size < LARGEST)) {
      return;
    }
    boolean bold = face.bold() || mode == RenderingMode.FILL_STROKE;
    Glyph glyph =
        new Glyph(text, frame.x(), frame.y(), Math.abs(position.getWidthDirAdj()), size, bold);
    page.add(glyph, position.getDir(), mode == RenderingMode.NEITHER, frame.height());
  }

  /// Whether text runs neither along nor across the page: a watermark.
  private static boolean slanted(Matrix matrix) {
    double along = Math.abs(matrix.getScaleX());
    double across = Math.abs(matrix.getShearY());
    return Math.min(along, across) > 0.2 * Math.max(along, across);
  }
}
