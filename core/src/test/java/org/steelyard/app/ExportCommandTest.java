package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.json.Json;

final class ExportCommandTest {
  @TempDir Path folder;

  @Test
  void aProjectHoldsTheTextsOfTheWorkspace() throws IOException {
    Path file = folder.resolve("codings.qdpx");
    Run run = Run.of("export", "codings", "--format", "qdpx", "-o", file.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 documents");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(Object::toString)).hasSize(2).contains("project.qde");
    }
  }

  @Test
  void webAnnoIsOneFileADocument() throws IOException {
    Path file = folder.resolve("codings.zip");
    Run run = Run.of("export", "codings", "--format", "webanno", "-o", file.toString(), "--json");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Json.parse(run.out()).path("documents").asInt()).isEqualTo(1);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(Object::toString)).singleElement().asString().endsWith(".tsv");
    }
  }

  @Test
  void anExportNeedsAFileAndAKnownFormat() {
    assertThat(Run.of("export", "codings", "--format", "qdpx").err()).contains("needs a file");
    assertThat(Run.of("export", "codings", "--format", "xls", "-o", "x").err())
        .contains("qdpx or webanno");
    assertThat(Run.of("export", "brief", "--format", "qdpx", "-o", "x").err())
        .contains("cannot be exported");
  }

  @Test
  void anExportThatCannotBeWrittenLeavesNothing() {
    Path file = folder.resolve("absent").resolve("codings.qdpx");
    Run run = Run.of("export", "codings", "--format", "qdpx", "-o", file.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("could not be written").contains("Maybe");
    assertThat(Files.exists(file)).isFalse();
  }

  @Test
  void theCodebookComesInFourFormats() {
    assertThat(Run.of("codebook").out()).startsWith("# Codebook");
    assertThat(Run.of("codebook", "--format", "html").out()).startsWith("<!DOCTYPE html>");
    assertThat(Run.of("codebook", "--format", "qdc").out()).contains("urn:QDA-XML:codebook:1.0");
    assertThat(Json.parse(Run.of("codebook", "--json").out()).path("types").size()).isEqualTo(16);
    assertThat(Run.of("codebook", "--format", "pdf").err()).contains("md, html, json, qdc");
  }
}
