package org.steelyard.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;
import org.steelyard.model.Given;
import org.steelyard.read.DocumentReader;
import org.steelyard.read.evaluate.GoldPage;
import org.steelyard.read.evaluate.PageGold;

/// Time to read all pages of a folder: whole reading, jsoup alone (the floor), Readability4J.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadHtmlBenchmark {
  /// Folder of gold pages.
  @Param("pages")
  public String folder = "";

  private final DocumentReader reader = new DocumentReader();
  private final OtherReader other = new OtherReader();
  private List<GoldPage> pages = List.of();
  private List<byte[]> bytes = List.of();

  /// Reads the folder and says how many bytes one operation reads.
  @Setup
  public void load() throws IOException {
    pages = PageGold.read(Path.of(folder));
    bytes = pages.stream().map(page -> page.html().getBytes(StandardCharsets.UTF_8)).toList();
    System.out.println(bytes.stream().mapToLong(b -> b.length).sum() + " bytes an operation");
  }

  /// Bytes to documents with passages.
  @Benchmark
  public void steelyard(Blackhole hole) {
    bytes.forEach(page -> hole.consume(reader.read(page, "page.html", Given.NOTHING)));
  }

  /// The parser and the visible text alone.
  @Benchmark
  public void jsoup(Blackhole hole) {
    pages.forEach(page -> hole.consume(Jsoup.parse(page.html()).text()));
  }

  /// Another extractor.
  @Benchmark
  public void readability4j(Blackhole hole) {
    pages.forEach(page -> hole.consume(other.read(page)));
  }
}
