package org.steelyard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Writes documents for whole-run benchmarks of `read`: paragraphs of the bundled sample in a new
/// order, so that no two are alike, as plain text or as pages with the furniture of a news site.
///
/// `MakeDocuments FOLDER MEGABYTES text|html`
public final class MakeDocuments {
  private static final int PARAGRAPHS = 24;
  private static final String MENU =
      "<nav><ul>"
          + "<li><a href=\"/section/%d\">Section of the site</a></li>".repeat(1)
          + "</ul></nav>";

  private MakeDocuments() {}

  /// Writes the documents.
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long bytes = Long.parseLong(arguments[1]) * 1_000_000;
    boolean html = arguments[2].equals("html");
    List<List<String>> languages = paragraphs();
    Random random = new Random(20261126);
    long written = 0;
    for (int i = 0; written < bytes; i++) {
      List<String> paragraphs = languages.get(i % languages.size());
      StringBuilder text = new StringBuilder();
      for (int p = 0; p < PARAGRAPHS; p++) {
        String one = paragraphs.get(random.nextInt(paragraphs.size()));
        text.append(html ? "<p>" + one + "</p>\n" : one + "\n\n");
      }
      String document = html ? page(i, text) : text.toString();
      Path file = folder.resolve(String.format(Locale.ROOT, "%03d", i % 1000));
      Files.createDirectories(file);
      Path target = file.resolve(i + (html ? ".html" : ".txt"));
      Files.writeString(target, document);
      written += Files.size(target);
    }
  }

  private static String page(int number, CharSequence body) {
    StringBuilder menu = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      menu.append(String.format(Locale.ROOT, MENU, i));
    }
    return "<!doctype html><html><head><title>Report "
        + number
        + "</title><meta property=\"article:published_time\" content=\"2024-08-19\">"
        + "<script>var settings = {\"a\": 1};</script></head><body><header>"
        + menu
        + "</header><main><article><h1>Report "
        + number
        + "</h1>"
        + body
        + "</article></main><footer>"
        + menu
        + "</footer></body></html>";
  }

  /// Paragraphs of the sample, by language: the first two letters of a file's name or folder.
  private static List<List<String>> paragraphs() throws IOException {
    List<List<String>> languages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("data/sample"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<String> own = new ArrayList<>();
        for (String paragraph : Files.readString(file).split("\n\\s*\n", -1)) {
          if (paragraph.strip().length() > 80) {
            own.add(paragraph.strip());
          }
        }
        if (own.size() > 2) {
          languages.add(own);
        }
      }
    }
    return languages;
  }
}
