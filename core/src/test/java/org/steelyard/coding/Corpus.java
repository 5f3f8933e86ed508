package org.steelyard.coding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.language.Tongue;
import org.steelyard.model.CleanText;
import org.steelyard.model.Document;
import org.steelyard.model.Passage;
import org.steelyard.model.PassageKind;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Source;
import org.steelyard.model.Span;
import org.steelyard.model.When;

/// Articles of the shared corpus, cut up simply; tests that need them are skipped without them.
public final class Corpus {
  private static final Pattern BLOCK = Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\z)");
  private static final Pattern END =
      Pattern.compile("(?<=[.!?][”»\"')\\]]{0,2})\\s+(?=[“«\"(]?\\p{Lu})");

  private Corpus() {}

  /// The article whose file name begins with `number`.
  public static AnalysedDocument article(String number, Tongue tongue, String day, boolean lines) {
    Path root = Path.of(System.getProperty("steelyard.root", ".")).toAbsolutePath().normalize();
    // A second working tree lies one level deeper.
    Path near = root.resolveSibling("shared").resolve("corpus");
    Path folder = Files.isDirectory(near) ? near : root.resolve("../../shared/corpus").normalize();
    Assumptions.assumeTrue(Files.isDirectory(folder), folder + " is not there");
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return cut(Files.readString(file, StandardCharsets.UTF_8), tongue, day, lines);
    } catch (IOException e) {
      throw new IllegalStateException(folder + " cannot be read", e);
    }
  }

  public static AnalysedDocument cut(String text, Tongue tongue, String day, boolean lines) {
    PublicationDate published =
        day.isEmpty()
            ? PublicationDate.UNKNOWN
            : new PublicationDate(When.day(LocalDate.parse(day)), PublicationDate.How.GIVEN);
    Document document =
        new Document("1".repeat(64), Source.UNKNOWN, "", text, tongue.code(), published, "article");
    List<Passage> passages = new ArrayList<>();
    Matcher block = lines ? Pattern.compile("\\S.*").matcher(text) : BLOCK.matcher(text);
    int paragraph = 0;
    while (block.find()) {
      int from = block.start();
      Matcher end = END.matcher(block.group());
      int at = 0;
      while (end.find()) {
        add(passages, document, paragraph, from + at, from + end.start());
        at = end.end();
      }
      add(passages, document, paragraph, from + at, block.end());
      paragraph++;
    }
    return Texts.analysed(new ReadDocument(document, passages), tongue);
  }

  private static void add(
      List<Passage> passages, Document document, int paragraph, int from, int to) {
    String raw = document.text().substring(from, to);
    StringBuilder clean = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < raw.length(); i++) {
      boolean hyphen = raw.charAt(i) == '-' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
      if (hyphen) {
        i++;
        continue;
      }
      clean.append(raw.charAt(i) == '\n' ? ' ' : raw.charAt(i));
      offsets.add(from + i);
    }
    if (clean.toString().isBlank()) {
      return;
    }
    passages.add(
        new Passage(
            document.id(),
            passages.size(),
            paragraph,
            new Span(from, to),
            PassageKind.BODY,
            document.language(),
            new CleanText(
                clean.toString(), offsets.stream().mapToInt(Integer::intValue).toArray())));
  }
}
