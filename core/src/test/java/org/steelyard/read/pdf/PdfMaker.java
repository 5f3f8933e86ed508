package org.steelyard.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// Prints small PDFs for tests. Places are from the upper left corner of an A4 page, in points.
final class PdfMaker {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfMaker() {
    Library.ready();
    try (InputStream in = PDType1Font.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, in, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument document() {
    return document;
  }

  PdfMaker page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  PdfMaker text(double x, double y, double size, String text) {
    return write(text, size, RenderingMode.FILL, Matrix.getTranslateInstance((float) x, up(y)));
  }

  PdfMaker unseen(double x, double y, double size, String text) {
    return write(text, size, RenderingMode.NEITHER, Matrix.getTranslateInstance((float) x, up(y)));
  }

  /// Width of `text` in points.
  double width(double size, String text) {
    try {
      return font.getStringWidth(text) * size / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Text that runs upwards, on a page that is shown turned so that it reads well.
  PdfMaker turned(double x, double y, double size, String text) {
    page.setRotation(90);
    return write(text, size, RenderingMode.FILL, new Matrix(0, 1, -1, 0, (float) y, (float) x));
  }

  /// Lines one under the other, 13 points apart, in 10 points.
  PdfMaker lines(double x, double y, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      text(x, y + 13 * i, 10, lines.get(i));
    }
    return this;
  }

  PdfMaker picture() {
    try (PDPageContentStream out = stream()) {
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      out.drawImage(LosslessFactory.createFromImage(document, image), 50, 50, 400, 600);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  byte[] encrypted(String password) {
    try {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner of it", password, new AccessPermission());
      policy.setEncryptionKeyLength(256);
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes();
  }

  private float up(double y) {
    return (float) (PDRectangle.A4.getHeight() - y);
  }

  private PDPageContentStream stream() throws IOException {
    return new PDPageContentStream(document, page, AppendMode.APPEND, true);
  }

  private PdfMaker write(String text, double size, RenderingMode mode, Matrix place) {
    try (PDPageContentStream out = stream()) {
      out.beginText();
      out.setRenderingMode(mode);
      out.setFont(font, (float) size);
      out.setTextMatrix(place);
      out.showText(text);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
