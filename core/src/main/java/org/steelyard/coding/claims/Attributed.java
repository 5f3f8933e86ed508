package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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

  /// Attributions with source and cue by where their cue begins.
  private final TreeMap<Integer, List<Attribution>> byCue = new TreeMap<>();

  private Attributed(List<Attribution> all) {
    for (Attribution one : all) {
      if (!one.source().isEmpty() && !one.cue().isEmpty()) {
        byCue.computeIfAbsent(one.cue().getFirst().start(), k -> new ArrayList<>(1)).add(one);
      }
    }
  }

  /// Those whose cue stands in `here`, in order of their content.
  private List<Attribution> within(Span here) {
    return byCue.subMap(here.start(), here.end()).values().stream()
        .flatMap(List::stream)
        .filter(one -> here.contains(one.cue().getFirst()))
        .sorted(Comparator.comparingInt(one -> one.content().getFirst().start()))
        .toList();
  }

  /// Attributions of the English passages of `read`.
  static Attributed of(ReadDocument read) {
    return new Attributed(ENGLISH.find(read));
  }

  /// Reported speech of `sentence` whose source is one of `candidates` and whose cue is a verb of
  /// saying; the first only.
  List<Cues.Said> in(Sentence sentence, Words words, List<Who> candidates) {
    if (sentence.tongue() != Tongue.EN || sentence.tokens().isEmpty()) {
      return List.of();
    }
    Span here = sentence.original(new Span(0, sentence.text().length()));
    for (Attribution one : within(here)) {
      int[] cue = tokens(sentence, one.cue().getFirst());
      int[] content = tokens(sentence, one.content().getFirst());
      int[] source = tokens(sentence, one.source().getFirst());
      List<Token> said = sentence.tokens().subList(cue[0], cue[1]);
      boolean says = said.stream().anyMatch(t -> words.is("speech-verb", t.folded()));
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
