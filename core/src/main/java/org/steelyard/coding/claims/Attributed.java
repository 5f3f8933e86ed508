package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.steelyard.coding.attribution.Attribution;
import org.steelyard.coding.attribution.Attributor;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.ReadDocument;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;

/// English attributions of a document, for sentences in which [Cues] sees no reported speech.
final class Attributed {
  /// Fewest tokens of what is said.
  private static final int SAID = 5;

  /// How far into the content its helping verb may stand.
  private static final int HELPER = 14;

  private static final Attributor ENGLISH = Attributor.load(Tongue.EN);

  private final ReadDocument read;

  /// Attributions with source and cue by where their cue begins; read when first asked for.
  private @Nullable NavigableMap<Integer, List<Attribution>> byCue;

  private Attributed(ReadDocument read) {
    this.read = read;
  }

  private NavigableMap<Integer, List<Attribution>> byCue() {
    NavigableMap<Integer, List<Attribution>> known = byCue;
    if (known == null) {
      known = new TreeMap<>();
      for (Attribution one : ENGLISH.find(read)) {
        if (!one.source().isEmpty() && !one.cue().isEmpty()) {
          known.computeIfAbsent(one.cue().getFirst().start(), k -> new ArrayList<>(1)).add(one);
        }
      }
      byCue = known;
    }
    return known;
  }

  /// Those whose cue stands in `here`, in order of their content.
  private List<Attribution> within(Span here) {
    NavigableMap<Integer, List<Attribution>> starting =
        byCue().subMap(here.start(), true, here.end(), false);
    if (starting.isEmpty()) {
      return List.of();
    }
    return starting.values().stream()
        .flatMap(List::stream)
        .filter(one -> here.contains(one.cue().getFirst()))
        .sorted(Comparator.comparingInt(one -> one.content().getFirst().start()))
        .toList();
  }

  /// Attributions of the English passages of `read`.
  static Attributed of(ReadDocument read) {
    return new Attributed(read);
  }

  /// Reported speech of `sentence` whose source is one of `candidates` and whose cue is a verb of
  /// saying; the first only.
  List<Cues.Said> in(Sentence sentence, Words words, List<Who> candidates) {
    boolean empty = sentence.tokens().isEmpty() || candidates.isEmpty();
    if (sentence.tongue() != Tongue.EN || empty || !says(sentence.tokens(), words)) {
      return List.of();
    }
    Span here = sentence.original(new Span(0, sentence.text().length()));
    for (Attribution one : within(here)) {
      int[] cue = tokens(sentence, one.cue().getFirst());
      int[] content = tokens(sentence, one.content().getFirst());
      int[] source = tokens(sentence, one.source().getFirst());
      List<Token> said = sentence.tokens().subList(cue[0], cue[1]);
      boolean says = says(said, words);
      boolean outside = content[1] <= cue[0] || content[0] >= cue[1];
      if (!says
          || !outside
          || content[1] - content[0] < SAID
          || !clause(sentence, content, words)) {
        continue;
      }
      for (Who who : candidates) {
        boolean meant = who.first() < source[1] && source[0] < who.end();
        if (meant && who.kind() != Who.Kind.WORD) {
          boolean denies =
              said.stream().anyMatch(t -> words.value("speech-verb", t.folded()).equals("deny"));
          int first = Math.min(who.first(), cue[0]);
          int end = Math.max(who.end(), cue[1]);
          int from = skip(sentence, content, words);
          Who named = named(sentence, who, source);
          return List.of(
              new Cues.Said(named, first, end, from, content[1], denies, "claim.attributed"));
        }
      }
    }
    return List.of();
  }

  private static boolean says(List<Token> tokens, Words words) {
    for (Token token : tokens) {
      if (words.is("speech-verb", token.folded())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the content is a clause: acts (`agreed to`, `declared war`) are events, not claims.
  private static boolean clause(Sentence sentence, int[] content, Words words) {
    int end = Math.min(content[1], content[0] + HELPER);
    for (int i = content[0]; i < end; i++) {
      String folded = sentence.tokens().get(i).folded();
      boolean first = i == content[0];
      boolean relative = !first && words.is("clause-boundary", folded);
      boolean stop = relative || (first && folded.equals("to")) || folded.equals(",");
      boolean helper =
          words.is("passive-auxiliary", folded)
              || words.is("forecast", folded)
              || folded.equals("had")
              || folded.equals("has")
              || folded.equals("have")
              || folded.equals("should");
      if (stop) {
        return false;
      }
      if (helper && i > content[0]) {
        return true;
      }
    }
    return false;
  }

  /// `Armenia's foreign ministry` by all its words, of which a candidate may cover some.
  private static Who named(Sentence sentence, Who who, int[] source) {
    boolean more = source[0] <= who.first() && source[1] >= who.end();
    if (who.kind() != Who.Kind.INSTITUTION || !more || source[1] - source[0] <= 1) {
      return who;
    }
    int from = sentence.tokens().get(source[0]).span().start();
    int to = sentence.tokens().get(source[1] - 1).span().end();
    String name = new Span(from, to).of(sentence.text());
    Speaker speaker = new Speaker(name, who.speaker().role(), name, who.speaker().code());
    return new Who(speaker, source[0], source[1], who.kind());
  }

  /// First token of the content after its complementiser.
  private static int skip(Sentence sentence, int[] content, Words words) {
    boolean that = words.is("complementiser", sentence.tokens().get(content[0]).folded());
    return that ? content[0] + 1 : content[0];
  }

  /// Token range of `sentence` that an original span covers; empty where it lies elsewhere.
  private static int[] tokens(Sentence sentence, Span original) {
    List<Integer> inside = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (original.contains(sentence.original(sentence.tokens().get(i).span()))) {
        inside.add(i);
      }
    }
    return inside.isEmpty()
        ? new int[] {0, 0}
        : new int[] {inside.getFirst(), inside.getLast() + 1};
  }
}
