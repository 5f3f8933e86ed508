package org.steelyard.read.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.steelyard.read.text.Decoder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads gold sets of pages in the layouts in which they are published.
///
/// Articles: `ground-truth.json` with `articleBody` and `html/KEY.html.gz`
/// (scrapinghub/article-extraction-benchmark). Facts: `test/test-pages/KEY/` with
/// `source.html`, `expected.html`, `expected-metadata.json` (mozilla/readability). Dates:
/// `gold.json` with `file` and `date`, and `pages/` (adbar/htmldate).
public final class PageGold {
  /// htmldate's gold says NaN where a page has no date.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private PageGold() {}

  /// Pages below `folder`, in the order of their names.
  ///
  /// @throws IOException where a file cannot be read
  /// @throws IllegalArgumentException where the folder has none of the layouts
  public static List<GoldPage> read(Path folder) throws IOException {
    if (Files.isRegularFile(folder.resolve("ground-truth.json"))) {
      return articles(folder);
    }
    if (Files.isRegularFile(folder.resolve("gold.json"))) {
      return dates(folder);
    }
    Path pages = folder.resolve("test").resolve("test-pages");
    if (Files.isDirectory(pages)) {
      return facts(pages);
    }
    throw new IllegalArgumentException(
        "'"
            + folder
            + "' holds neither ground-truth.json nor gold.json nor test/test-pages.\n"
            + "Maybe the gold set lies in a folder below it.");
  }

  private static List<GoldPage> articles(Path folder) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> row :
        JSON.readTree(folder.resolve("ground-truth.json")).properties()) {
      Path file = folder.resolve("html").resolve(row.getKey() + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String text = row.getValue().path("articleBody").asString("");
        pages.add(new GoldPage(row.getKey(), html, text, Map.of()));
      }
    }
    return pages;
  }

  private static List<GoldPage> dates(Path folder) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> row :
        JSON.readTree(folder.resolve("gold.json")).properties()) {
      Path file = folder.resolve("pages").resolve(row.getValue().path("file").asString(""));
      String html = Decoder.decode(Files.readAllBytes(file), "");
      Map<Field, String> facts = new EnumMap<>(Field.class);
      put(facts, Field.PUBLISHED, row.getValue().path("date"));
      pages.add(new GoldPage(row.getKey(), html, "", facts));
    }
    return pages;
  }

  private static List<GoldPage> facts(Path folder) throws IOException {
    List<Path> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.filter(f -> Files.isRegularFile(f.resolve("source.html"))).sorted().toList();
    }
    List<GoldPage> pages = new ArrayList<>();
    for (Path page : names) {
      JsonNode said = JSON.readTree(page.resolve("expected-metadata.json"));
      Map<Field, String> facts = new EnumMap<>(Field.class);
      put(facts, Field.TITLE, said.path("title"));
      put(facts, Field.AUTHOR, said.path("byline"));
      put(facts, Field.PUBLISHED, said.path("publishedTime"));
      put(facts, Field.SITE, said.path("siteName"));
      put(facts, Field.LANGUAGE, said.path("lang"));
      String html = Files.readString(page.resolve("source.html"));
      String text = Jsoup.parse(Files.readString(page.resolve("expected.html"))).wholeText();
      pages.add(new GoldPage(String.valueOf(page.getFileName()), html, text, facts));
    }
    return pages;
  }

  private static void put(Map<Field, String> facts, Field field, JsonNode value) {
    if (value.isString() && !value.asString().isBlank()) {
      facts.put(field, value.asString());
    }
  }
}
