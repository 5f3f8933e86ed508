package org.steelyard.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.steelyard.model.Given;
import org.steelyard.read.DocumentReader;

/// Time to read one plain text of about 20 kB in each language.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadTextBenchmark {
  /// Language of the text.
  @Param({"en", "uk", "ru", "az", "tr"})
  public String language = "";

  private final DocumentReader reader = new DocumentReader();
  private byte[] text = new byte[0];

  /// Builds the text: paragraphs of three sentences with a number that varies.
  @Setup
  public void build() {
    String sentence =
        switch (language) {
          case "uk" -> "Міністр закордонних справ прибув до столиці на переговори, день %d.";
          case "ru" -> "Министр иностранных дел прибыл в столицу на переговоры, день %d.";
          case "az" -> "Xarici işlər naziri danışıqlar üçün paytaxta gəldi, gün %d.";
          case "tr" -> "Dışişleri bakanı görüşmeler için başkente geldi, gün %d.";
          default -> "The foreign minister arrived in the capital for talks, day %d.";
        };
    StringBuilder all = new StringBuilder();
    for (int i = 0; all.length() < 12_000; i++) {
      all.append(sentence.replace("%d", Integer.toString(i))).append(i % 3 == 2 ? "\n\n" : " ");
    }
    text = all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Bytes to a document with passages.
  @Benchmark
  public Object read() {
    return reader.read(text, "text.txt", Given.NOTHING);
  }
}
