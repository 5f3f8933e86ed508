package org.steelyard.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.steelyard.model.Given;
import org.steelyard.read.DocumentReader;

/// Pages of a PDF read in a second: one column of 45 lines, a running head, a page number.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadPdfBenchmark {
  private static final int PAGES = 40;
  private static final int LINES = 45;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final DocumentReader reader = new DocumentReader();
  private byte[] pdf = new byte[0];

  /// Writes the PDF.
  @Setup
  public void build() throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
      PDFont font = PDType0Font.load(document, letters);
      for (int i = 0; i < PAGES; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          line(out, font, 760, "Вісник міжнародних відносин");
          for (int l = 0; l < LINES; l++) {
            line(out, font, 730 - 14 * l, sentence(i, l));
          }
          line(out, font, 40, Integer.toString(i + 1));
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      pdf = bytes.toByteArray();
    }
  }

  private static String sentence(int page, int line) {
    return "Держава " + page + " веде переговори з державою " + line + " про торгівлю і кордони,";
  }

  private static void line(PDPageContentStream out, PDFont font, float y, String text)
      throws IOException {
    out.beginText();
    out.setFont(font, 11);
    out.newLineAtOffset(60, y);
    out.showText(text);
    out.endText();
  }

  /// Bytes to a document with passages.
  @Benchmark
  @OperationsPerInvocation(PAGES)
  public Object read() {
    return reader.read(pdf, "journal.pdf", Given.NOTHING);
  }
}
