package org.steelyard.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Sentences a second of each stage of coding, in each language.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CodingBenchmark {
  /// Language of the sentences.
  @Param({"en", "uk", "ru", "az", "tr"})
  public String language = "";

  /// What is done with them.
  @Param({"tokens", "mentions", "dates", "events", "claims", "quantities", "memberships", "whole"})
  public String stage = "";

  private CodingStages stages;

  /// Loads the tables and codes the sentences up to the stage.
  @Setup
  public void load() throws IOException {
    stages = new CodingStages(language);
  }

  /// One stage over all sentences.
  @Benchmark
  @OperationsPerInvocation(CodingStages.SENTENCES)
  public int code() {
    return stages.run(stage);
  }
}
