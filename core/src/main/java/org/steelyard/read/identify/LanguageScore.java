package org.steelyard.read.identify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.steelyard.model.Measured;

/// How often texts whose language is known are given that language.
///
/// A language that is not told (Bulgarian) is right as `und`: what matters is that it is not
/// taken for one that is.
///
/// @param parts for each kind of text (folder) and language, in order of their names
public record LanguageScore(List<Part> parts) {
  public LanguageScore {
    parts = List.copyOf(parts);
  }

  /// Texts of one kind in one language.
  ///
  /// @param kind `sentences`, `word-pairs`, `single-words`, or another folder's name
  /// @param language ISO 639-1, the name of the file
  /// @param all every text
  /// @param tuning texts whose `hashCode` is even, on which rules may be tuned
  /// @param heldOut the others
  /// @param confusions how often which other answer was given, by code
  public record Part(
      String kind,
      String language,
      Measured all,
      Measured tuning,
      Measured heldOut,
      Map<String, Integer> confusions) {}

  /// Scores `guesser` on `place`: a folder with folders of files named `<language>.txt`, such a
  /// folder, or one such file; one text a line.
  ///
  /// @throws IOException where it cannot be read
  public static LanguageScore of(Path place, LanguageGuesser guesser) throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Path file : files(place)) {
      Path folder = file.toAbsolutePath().getParent();
      String kind = folder == null ? "" : String.valueOf(folder.getFileName());
      String name = String.valueOf(file.getFileName());
      String language = name.substring(0, name.length() - ".txt".length());
      Tally tally = new Tally(language);
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank()) {
          String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
          tally.add(text, guesser.guess(text).language());
        }
      }
      parts.add(tally.part(kind));
    }
    return new LanguageScore(parts);
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> walk = Files.walk(place, 2)) {
      return walk.filter(Files::isRegularFile).filter(LanguageScore::named).sorted().toList();
    }
  }

  private static boolean named(Path file) {
    return String.valueOf(file.getFileName()).matches("[a-z]{2,3}\\.txt");
  }

  private static final class Tally {
    private final String language;
    private final int[] right = new int[2];
    private final int[] count = new int[2];
    private final Map<String, Integer> confusions = new TreeMap<>();

    Tally(String language) {
      this.language = language;
    }

    void add(String text, String answer) {
      int half = text.hashCode() & 1;
      boolean other = !LanguageGuesser.tells(language) && !LanguageGuesser.tells(answer);
      count[half]++;
      if (other || answer.equals(language)) {
        right[half]++;
      } else {
        confusions.merge(answer, 1, Integer::sum);
      }
    }

    Part part(String kind) {
      return new Part(
          kind,
          language,
          Wilson.share(right[0] + right[1], count[0] + count[1]),
          Wilson.share(right[0], count[0]),
          Wilson.share(right[1], count[1]),
          new TreeMap<>(confusions));
    }
  }
}
