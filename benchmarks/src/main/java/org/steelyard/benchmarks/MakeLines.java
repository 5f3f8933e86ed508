package org.steelyard.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.read.DocumentReader;
import tools.jackson.databind.json.JsonMapper;

/// Writes documents of the bundled sample, their paragraphs in a new order, as input of
/// `code --stdin`, and says how many sentences the reader cuts them into.
///
/// `MakeLines FILE LANGUAGE DOCUMENTS`
public final class MakeLines {
  private static final int PARAGRAPHS = 8;

  private MakeLines() {}

  /// Writes the lines.
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    String language = arguments[1];
    int documents = Integer.parseInt(arguments[2]);
    List<String> paragraphs = paragraphs(language);
    Random random = new Random(20261126);
    JsonMapper mapper = new JsonMapper();
    DocumentReader reader = new DocumentReader();
    long sentences = 0;
    long bytes = 0;
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < documents; i++) {
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < PARAGRAPHS; p++) {
          text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
        }
        byte[] own = text.toString().getBytes(StandardCharsets.UTF_8);
        bytes += own.length;
        sentences +=
            switch (reader.read(own, i + ".txt", Given.NOTHING)) {
              case Outcome.Done<ReadDocument>(ReadDocument read) -> read.passages().size();
              case Outcome.Skipped<ReadDocument> _, Outcome.Refused<ReadDocument> _ -> 0;
            };
        TreeMap<String, String> row = new TreeMap<>();
        row.put("id", language + i);
        row.put("text", text.toString());
        row.put("date", "2024-08-19");
        lines.write(mapper.writeValueAsString(row));
        lines.newLine();
      }
    }
    System.out.printf("%s: %,d documents, %,d sentences, %,d bytes%n", language, documents, sentences, bytes);
  }

  private static List<String> paragraphs(String language) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/sample"))) {
      return files
          .filter(f -> f.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d-" + language + "-.*txt"))
          .sorted()
          .flatMap(MakeLines::cut)
          .filter(p -> p.length() > 80)
          .toList();
    }
  }

  private static Stream<String> cut(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n\\s*\n", -1)).map(String::strip);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
