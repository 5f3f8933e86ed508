package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Rewrites texts as outlets do, from a seed.
final class RewriteGenerator {
  private static final List<List<String>> SPELLINGS =
      List.of(
          List.of("Pashinyan", "Pashinian"),
          List.of("Zelenskyy", "Zelensky"),
          List.of("Karabakh", "Qarabağ"),
          List.of("Baku", "Bakou"),
          List.of("Баку", "Бакі"),
          List.of("Путин", "Путін"),
          List.of("Алієв", "Алиев"),
          List.of("Пашинян", "Пашіньян"),
          List.of("Bakı", "Baku"));

  private final Vocabulary words;
  private final Random random;

  RewriteGenerator(Vocabulary words, Random random) {
    this.words = words;
    this.random = random;
  }

  /// One to three different changes.
  EnumSet<Change> changes() {
    EnumSet<Change> changes = EnumSet.noneOf(Change.class);
    int count = 1 + random.nextInt(3);
    while (changes.size() < count) {
      changes.add(List.of(Change.values()).get(random.nextInt(Change.values().length)));
    }
    return changes;
  }

  /// The paragraphs after all the changes, in the order of [Change].
  List<List<String>> rewrite(List<List<String>> base, EnumSet<Change> changes) {
    List<List<String>> text = base;
    for (Change change : changes) {
      text = apply(text, change);
    }
    return text;
  }

  private List<List<String>> apply(List<List<String>> text, Change change) {
    return switch (change) {
      case CUT -> cut(text);
      case REORDERED -> {
        List<List<String>> shuffled = new ArrayList<>(text);
        Collections.shuffle(shuffled, random);
        yield shuffled;
      }
      case HEADLINE -> with(text, 0, extra());
      case NAMES -> each(text, this::respelt);
      case FIGURES -> figures(text);
      case ADDED -> with(text, random.nextInt(text.size() + 1), extra());
      case DROPPED -> dropped(text);
      case TAGLINE -> with(text, text.size(), words.tagline());
      case PUNCTUATION -> each(text, RewriteGenerator::punctuated);
      case NOISE -> {
        int one = 50 + random.nextInt(51);
        yield each(text, sentence -> noisy(sentence, one));
      }
      case CASE -> {
        boolean upper = random.nextBoolean();
        yield each(text, s -> upper ? s.toUpperCase(Locale.ROOT) : s.toLowerCase(Locale.ROOT));
      }
    };
  }

  private String extra() {
    StoryMaker maker = new StoryMaker(words, random);
    return maker.sentence(maker.actors(), .3);
  }

  private static List<List<String>> with(List<List<String>> text, int at, String sentence) {
    List<List<String>> longer = new ArrayList<>(text);
    longer.add(at, List.of(sentence));
    return longer;
  }

  private interface Edit {
    String of(String sentence);
  }

  private static List<List<String>> each(List<List<String>> text, Edit edit) {
    return text.stream().map(p -> p.stream().map(edit::of).toList()).toList();
  }

  static int count(List<List<String>> text) {
    return text.stream().mapToInt(List::size).sum();
  }

  private List<List<String>> cut(List<List<String>> text) {
    int left = (int) Math.ceil(count(text) * (.4 + .4 * random.nextDouble()));
    List<List<String>> kept = new ArrayList<>();
    for (List<String> paragraph : text) {
      if (left > 0) {
        kept.add(paragraph.subList(0, Math.min(left, paragraph.size())));
      }
      left -= paragraph.size();
    }
    return kept;
  }

  private List<List<String>> dropped(List<List<String>> text) {
    List<List<String>> rest = new ArrayList<>();
    int lost = random.nextInt(count(text));
    for (List<String> paragraph : text) {
      List<String> kept = new ArrayList<>(paragraph);
      if (lost >= 0 && lost < paragraph.size()) {
        kept.remove(lost);
      }
      lost -= paragraph.size();
      if (!kept.isEmpty()) {
        rest.add(kept);
      }
    }
    return rest;
  }

  private String respelt(String sentence) {
    String text = sentence;
    for (List<String> pair : words.names()) {
      text = text.replace(pair.getFirst(), pair.getLast());
    }
    for (List<String> pair : SPELLINGS) {
      text = text.replace(pair.getFirst(), pair.getLast());
    }
    return text;
  }

  private List<List<String>> figures(List<List<String>> text) {
    int[] left = {count(text) / 4};
    return each(
        text,
        sentence -> {
          boolean figure = sentence.chars().anyMatch(Character::isDigit);
          if (!figure || left[0] == 0 || random.nextBoolean()) {
            return sentence;
          }
          left[0]--;
          return otherFigures(sentence, random);
        });
  }

  /// The sentence with another digit for each of its digits.
  static String otherFigures(String sentence, Random random) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        text.setCharAt(i, (char) ('1' + (text.charAt(i) - '0' + random.nextInt(8)) % 9));
      }
    }
    return text.toString();
  }

  private static String punctuated(String sentence) {
    return sentence
        .replace("\"", "”")
        .replace("«", "“")
        .replace("»", "”")
        .replace('\'', '’')
        .replace(" - ", " — ")
        .replace(" – ", " — ")
        .replace(", ", " – ")
        .replace(" ", random(sentence) ? "\u00A0" : "  ");
  }

  private static boolean random(String sentence) {
    return sentence.length() % 2 == 0;
  }

  private String noisy(String sentence, int one) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (!Character.isLetterOrDigit(c) || random.nextInt(one) > 0) {
        text.append(c);
        continue;
      }
      switch (random.nextInt(4)) {
        case 0 -> text.append(c).append(c);
        case 1 -> text.append(sentence.charAt(random.nextInt(sentence.length())));
        case 2 -> text.append(c).append(' ');
        default -> {} // lost
      }
    }
    return text.toString();
  }
}
