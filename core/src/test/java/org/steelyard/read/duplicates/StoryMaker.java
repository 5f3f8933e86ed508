package org.steelyard.read.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes stories of a language's words: sentences about a few actors, some with figures.
final class StoryMaker {
  private final Vocabulary words;
  private final Random random;

  StoryMaker(Vocabulary words, Random random) {
    this.words = words;
    this.random = random;
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Two or three names: the story's actors.
  List<String> actors() {
    List<String> actors = new ArrayList<>();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      actors.add(words.names().get(random.nextInt(words.names().size())).getFirst());
    }
    return actors;
  }

  /// A sentence of 8 to 22 words; with the chance `figures` it states a figure.
  String sentence(List<String> actors, double figures) {
    StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : one(actors) + " ");
    int clauses = 1 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      text.append(one(words.verbs())).append(' ').append(one(words.adjectives())).append(' ');
      text.append(one(words.nouns())).append(' ').append(one(words.links())).append(' ');
      text.append(one(words.nouns())).append(i + 1 < clauses ? ", " : "");
    }
    if (random.nextDouble() < figures) {
      text.append(' ').append(figure()).append(' ').append(one(words.units()));
    }
    String sentence = text.append('.').toString();
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String figure() {
    return switch (random.nextInt(4)) {
      case 0 -> String.valueOf(2 + random.nextInt(30));
      case 1 -> (1 + random.nextInt(90)) + "," + random.nextInt(10);
      case 2 -> (1 + random.nextInt(9)) + "." + (100 + random.nextInt(900));
      default -> String.valueOf(20 + random.nextInt(900));
    };
  }

  /// Sentences in paragraphs of one to three.
  List<List<String>> paragraphs(List<String> sentences) {
    List<List<String>> paragraphs = new ArrayList<>();
    int at = 0;
    while (at < sentences.size()) {
      int end = Math.min(sentences.size(), at + 1 + random.nextInt(3));
      paragraphs.add(List.copyOf(sentences.subList(at, end)));
      at = end;
    }
    return paragraphs;
  }

  /// New sentences about the actors.
  List<String> sentences(List<String> actors, int count, double figures) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(actors, figures));
    }
    return sentences;
  }
}
