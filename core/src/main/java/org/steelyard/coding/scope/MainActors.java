package org.steelyard.coding.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;

/// Which states a document is about, as far as it has been read: what `the country` and `the two
/// sides` mean. States are ranked by how often they are mentioned, then by first mention.
/// One per document and finder, used by one thread.
public final class MainActors {
  /// How many sentences back `our country` looks before the whole text decides.
  private static final int NEAR = 4;

  private final List<Sentence> sentences;
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /// The two most mentioned up to and with each sentence that was reached.
  private final List<List<String>> top = new ArrayList<>();

  /// The states of `document`.
  public MainActors(AnalysedDocument document) {
    this.sentences = document.sentences();
  }

  /// Whether a mention stands for a state and not for an organisation or one of its officers.
  public static boolean state(Mention mention) {
    return switch (mention.kind()) {
      case STATE, ADJECTIVE, DEMONYM, METONYM, PERSON, OFFICE, REFERENCE ->
          mention.body().isEmpty() && !mention.sector().equals("IGO");
      case ORGANISATION -> false;
    };
  }

  /// Codes of the states mentioned in `sentence`, each once, in order.
  public static List<String> states(Sentence sentence) {
    LinkedHashSet<String> codes = new LinkedHashSet<>();
    for (Mention mention : sentence.mentions()) {
      if (state(mention)) {
        codes.add(mention.code());
      }
    }
    return List.copyOf(codes);
  }

  /// The two states most mentioned up to and with sentence `index`, in alphabetic order; empty
  /// where there are fewer than two.
  public List<String> pair(int index) {
    List<String> ranked = ranked(index);
    return ranked.size() < 2 ? List.of() : ranked.subList(0, 2).stream().sorted().toList();
  }

  /// The state that `the country` means in sentence `index`: the one most mentioned in the
  /// last few
  /// sentences, else in all before; empty where none was mentioned.
  public String near(int index) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    String best = "";
    for (Sentence sentence : sentences.subList(Math.max(0, index - NEAR), index)) {
      for (Mention mention : sentence.mentions()) {
        if (state(mention)) {
          int count = counts.merge(mention.code(), 1, Integer::sum);
          // Of two equally frequent states the one mentioned last is spoken of.
          best = count >= counts.getOrDefault(best, 0) ? mention.code() : best;
        }
      }
    }
    return best.isEmpty() ? main(index) : best;
  }

  /// The state most mentioned up to and with sentence `index`, or an empty string.
  public String main(int index) {
    List<String> ranked = ranked(index);
    return ranked.isEmpty() ? "" : ranked.getFirst();
  }

  /// At most two states, counted on from the sentence reached before: asking for every sentence
  /// costs no more than asking for the last.
  private List<String> ranked(int index) {
    int last = Math.min(index, sentences.size() - 1);
    while (top.size() <= last) {
      boolean changed = false;
      for (Mention mention : sentences.get(top.size()).mentions()) {
        if (state(mention)) {
          counts.merge(mention.code(), 1, Integer::sum);
          changed = true;
        }
      }
      top.add(changed ? two() : top.isEmpty() ? List.of() : top.getLast());
    }
    return last < 0 ? List.of() : top.get(last);
  }

  private List<String> two() {
    String first = "";
    String second = "";
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        second = first;
        next = most;
        first = entry.getKey();
        most = entry.getValue();
      } else if (entry.getValue() > next) {
        second = entry.getKey();
        next = entry.getValue();
      }
    }
    return second.isEmpty() ? List.of(first) : List.of(first, second);
  }
}
