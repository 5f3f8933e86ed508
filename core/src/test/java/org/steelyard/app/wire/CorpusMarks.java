package org.steelyard.app.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.steelyard.app.pipeline.TextInput;
import org.steelyard.model.Coding;
import org.steelyard.model.Outcome;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;

/// What a careful reader marked in the articles of the shared corpus, and what the coder found.
/// `corpus/marks.tsv` has a row a mark: hash of the document, kind, offsets in its text, speaker,
/// flags (`f` forecast, `h` horizon, `c` condition), value, unit, year, change. It has no text.
final class CorpusMarks {
  /// A mark.
  ///
  /// @param kind `direct`, `indirect`, `author` (claims) or `quantity`
  record Mark(
      String document,
      String kind,
      Span span,
      String speaker,
      String flags,
      String value,
      String unit,
      String year,
      String change) {
    boolean quantity() {
      return kind.equals("quantity");
    }

    boolean is(String flag) {
      return flags.contains(flag);
    }
  }

  /// An article as coded.
  record Article(String text, Coding coding) {}

  private CorpusMarks() {}

  static List<Mark> load() throws IOException {
    try (InputStream in = CorpusMarks.class.getResourceAsStream("/corpus/marks.tsv")) {
      if (in == null) {
        throw new IllegalStateException("corpus/marks.tsv is not there");
      }
      List<Mark> marks = new ArrayList<>();
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      table
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(
              r ->
                  new Mark(
                      r[0],
                      r[1],
                      new Span(Integer.parseInt(r[2]), Integer.parseInt(r[3])),
                      r[4],
                      r[5],
                      r[6],
                      r[7],
                      r[8],
                      r[9]))
          .forEach(marks::add);
      return marks;
    }
  }

  /// Articles by the first digits of their hash.
  static Map<String, Article> articles(Path folder) throws IOException {
    LocalPipeline pipeline = new LocalPipeline();
    Map<String, Article> articles = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        TextInput input = new TextInput("", text, "", "2024-08-20", "", "");
        if (pipeline.read(input) instanceof Outcome.Done<ReadDocument>(ReadDocument document)) {
          articles.put(hash(bytes), new Article(text, pipeline.code(document)));
        }
      }
    }
    return articles;
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, 12);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /// Whether each has at least half of its words in the other; words cut at line ends are whole.
  static boolean alike(String one, String two) {
    List<String> a = words(one);
    List<String> b = new ArrayList<>(words(two));
    int all = b.size();
    int shared = 0;
    for (String word : a) {
      shared += b.remove(word) ? 1 : 0;
    }
    return 2 * shared >= a.size() && 2 * shared >= all;
  }

  private static List<String> words(String text) {
    String whole = text.replace("-\n", "").replace("-", "").toLowerCase(Locale.ROOT);
    return Stream.of(whole.split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
  }
}
