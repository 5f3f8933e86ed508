package org.steelyard.coding.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.model.Span;

/// Reads attributions in brat's stand-off format as PolNeAR has them: `text/NAME.txt` and
/// `attributions/NAME_ANNOTATOR.ann` with `Source`, `Cue`, `Content` and events that join them.
///
/// Offsets of the files count code points; here they become UTF-16 units.
public final class QuoteGoldFolder {
  private QuoteGoldFolder() {}

  /// Documents below `folder`, which holds `text` and `attributions` or one folder that does.
  ///
  /// @throws IllegalArgumentException where it holds neither, or a line cannot be read
  public static List<QuoteGold> read(Path folder) throws IOException {
    Path home = home(folder);
    Map<String, List<Path>> files = new TreeMap<>();
    try (Stream<Path> annotations = Files.list(home.resolve("attributions"))) {
      for (Path file : annotations.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        int cut = name.lastIndexOf('_');
        if (name.endsWith(".ann") && cut > 0) {
          files.computeIfAbsent(name.substring(0, cut), k -> new ArrayList<>()).add(file);
        }
      }
    }
    List<QuoteGold> documents = new ArrayList<>();
    for (Map.Entry<String, List<Path>> entry : files.entrySet()) {
      Path text = home.resolve("text").resolve(entry.getKey() + ".txt");
      if (Files.isRegularFile(text)) {
        String words = Files.readString(text, StandardCharsets.UTF_8);
        List<Path> annotators = entry.getValue();
        documents.add(
            new QuoteGold(
                entry.getKey(),
                words,
                attributions(annotators.getFirst(), words),
                annotators.size() > 1 ? attributions(annotators.getLast(), words) : List.of()));
      }
    }
    return documents;
  }

  private static Path home(Path folder) throws IOException {
    List<Path> tried = new ArrayList<>(List.of(folder));
    if (Files.isDirectory(folder)) {
      try (Stream<Path> below = Files.list(folder)) {
        below.sorted().forEach(tried::add);
      }
    }
    for (Path path : tried) {
      if (Files.isDirectory(path.resolve("text"))
          && Files.isDirectory(path.resolve("attributions"))) {
        return path;
      }
    }
    throw new IllegalArgumentException(
        folder
            + " holds no folders 'text' and 'attributions'.\n"
            + "Maybe you mean the folder of the corpus itself?");
  }

  private static List<Attribution> attributions(Path file, String text) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Attribution> found = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("T") && cells.length > 1) {
        spans.put(cells[0], spans(cells[1], text, file));
      }
    }
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("E") && cells.length > 1) {
        List<Span> content = role(cells[1], "Content", spans);
        if (!content.isEmpty()) {
          found.add(
              new Attribution(
                  content, role(cells[1], "Source", spans), role(cells[1], "Cue", spans), "gold"));
        }
      }
    }
    return found;
  }

  private static List<Span> role(String event, String role, Map<String, List<Span>> spans) {
    List<Span> found = new ArrayList<>();
    for (String part : event.split(" ", -1)) {
      int colon = part.indexOf(':');
      boolean wanted = colon > 0 && part.startsWith(role) && digits(part, role.length(), colon);
      if (wanted) {
        found.addAll(spans.getOrDefault(part.substring(colon + 1), List.of()));
      }
    }
    return found.stream().sorted().toList();
  }

  /// `Content2` is a second content.
  private static boolean digits(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit);
  }

  /// `Content 1672 1876;1976 2077`.
  private static List<Span> spans(String cell, String text, Path file) {
    List<Span> spans = new ArrayList<>();
    int blank = cell.indexOf(' ');
    for (String part : cell.substring(blank + 1).split(";", -1)) {
      String[] ends = part.strip().split(" ", -1);
      try {
        int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        int end = text.offsetByCodePoints(0, Integer.parseInt(ends[ends.length - 1]));
        if (end > start) {
          spans.add(new Span(start, end));
        }
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IllegalArgumentException(
            file
                + " has the span '"
                + cell
                + "', which its text has not.\nMaybe text and annotation are of two versions?",
            e);
      }
    }
    return spans;
  }
}
