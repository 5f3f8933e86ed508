package org.steelyard.read.duplicates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Stories with their rewrites, and other stories that are hard to tell from them.
///
/// Hard negatives: (1) another story of the same day about the same actors that ends with the last
/// 30 % of the first one's sentences and the same tagline, as agencies reuse background; (2) a
/// report whose next issues change the figures of 35 to 100 % of the sentences and nothing else.
final class StorySet {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private final Random random;
  private final List<Copy> copies = new ArrayList<>();
  private int stories;

  private StorySet(long seed) {
    this.random = new Random(seed);
  }

  /// `each` stories a language with what belongs to them, and a family for each of `samples`.
  static List<Copy> of(long seed, int each, List<Path> samples) {
    StorySet set = new StorySet(seed);
    for (Vocabulary words : Vocabulary.values()) {
      for (int i = 0; i < each; i++) {
        set.story(words);
        if (i % 3 == 0) {
          set.reports(words);
        }
      }
    }
    samples.forEach(set::sample);
    return set.copies;
  }

  /// The project's own sample documents, plain text only; none where they are not found.
  static List<Path> samples() {
    Path folder = Path.of(System.getProperty("steelyard.root", ".."), "data", "sample");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().matches("\\d.*\\.txt")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The samples cannot be read: " + folder, e);
    }
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(60));
  }

  /// Sentences of a story: mostly 10 to 24, one in six 60 to 149.
  private int length() {
    return random.nextInt(6) == 0 ? 60 + random.nextInt(90) : 10 + random.nextInt(15);
  }

  private void story(Vocabulary words) {
    StoryMaker maker = new StoryMaker(words, random);
    List<String> actors = maker.actors();
    List<String> sentences = maker.sentences(actors, length(), .35);
    LocalDate day = day();
    family(words, maker.paragraphs(sentences), day, 5);
    int shared = (int) Math.round(sentences.size() * .3);
    List<String> other = maker.sentences(actors, sentences.size() - shared, .35);
    other.addAll(sentences.subList(sentences.size() - shared, sentences.size()));
    List<List<String>> paragraphs = new ArrayList<>(maker.paragraphs(other));
    paragraphs.add(List.of(words.tagline()));
    family(words, paragraphs, day, 2);
  }

  private void reports(Vocabulary words) {
    StoryMaker maker = new StoryMaker(words, random);
    List<String> issue = maker.sentences(maker.actors(), 10 + random.nextInt(6), .9);
    LocalDate day = day();
    for (int week = 0; week < 3; week++) {
      family(words, maker.paragraphs(issue), day.plusWeeks(week), 1);
      issue = next(issue, .35 + .65 * random.nextDouble());
    }
  }

  private List<String> next(List<String> issue, double share) {
    int changes = (int) Math.ceil(issue.size() * share);
    List<String> next = new ArrayList<>(issue);
    for (int i = 0; i < next.size(); i++) {
      boolean figure = next.get(i).chars().anyMatch(Character::isDigit);
      if (figure && changes-- > 0) {
        next.set(i, RewriteGenerator.otherFigures(next.get(i), random));
      }
    }
    return next;
  }

  private void sample(Path file) {
    String name = file.getFileName().toString();
    Vocabulary words = Vocabulary.valueOf(name.substring(11, 13).toUpperCase(Locale.ROOT));
    List<List<String>> paragraphs = new ArrayList<>();
    try {
      for (String paragraph : Files.readString(file).split("\n\n", -1)) {
        paragraphs.add(List.of(paragraph.strip().split("(?<=[.!?»\"]) +", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A sample cannot be read: " + file, e);
    }
    // Without the title and the line that says it is a sample.
    family(words, paragraphs.subList(1, paragraphs.size() - 1), day(), 5);
  }

  private void family(Vocabulary words, List<List<String>> base, LocalDate day, int rewrites) {
    String story = String.format(Locale.ROOT, "s%05d", stories++);
    copies.add(new Copy(story + "-0", story, "base", day, base));
    RewriteGenerator generator = new RewriteGenerator(words, random);
    for (int i = 1; i <= rewrites; i++) {
      EnumSet<Change> changes = generator.changes();
      copies.add(
          new Copy(
              story + "-" + i,
              story,
              changes.toString(),
              day.plusDays(random.nextInt(3)),
              generator.rewrite(base, changes)));
    }
  }
}
