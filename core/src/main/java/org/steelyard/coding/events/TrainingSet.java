package org.steelyard.coding.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.steelyard.coding.actors.ActorFinder;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.coding.sentence.SentenceDocument;
import org.steelyard.language.Table;
import org.steelyard.language.Token;
import org.steelyard.language.Tokenizer;
import org.steelyard.language.Tongue;
import org.steelyard.model.PloverType;
import org.steelyard.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sentences and stories written for this project (`data/training`), as examples.
///
/// In `LANG.jsonl` and `LANG-more.jsonl` each marked pair gives its label. All other
/// ordered pairs of actors in the same sentence, and the marked pair the other way
/// round unless the type is usually mutual, give "no act": that teaches direction and
/// restraint. In `LANG-dense.jsonl` every actor is marked and every act given. In
/// `LANG-stories.jsonl` whole stories are so; they are read by the finder that reads
/// documents, and a pair of actors is one example however often both are named. An
/// example holds words and links: the scene's predicates, [Derived] ones among them, as
/// they stand to the pair.
final class TrainingSet {
  /// Types that are often mutual; the reverse pair is then left out.
  private static final List<PloverType> MUTUAL =
      List.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.SUPPORT);

  /// Weight of examples that follow from others, below that of a marked pair.
  private static final double DERIVED = 0.1;

  /// Weight of a pair without an act in a sentence that is annotated in full: such pairs are many.
  private static final double NO_ACT = 0.3;

  /// Weight of a pair of a story that acts, and of one that does not: such pairs are many.
  static double STORY_ACT = Double.parseDouble(System.getProperty("sa", "1"));
  static double STORY_NO_ACT = Double.parseDouble(System.getProperty("sn", "1"));

  private final ActorFinder actors;
  private final Analyser analyser;
  private final List<Trainer.Example> examples = new ArrayList<>();

  private final java.util.function.Predicate<String> wanted;

  TrainingSet(ActorFinder actors, Analyser analyser) {
    this(actors, analyser, story -> true);
  }

  /// A set with some of the stories, so that the others can be coded as a test.
  TrainingSet(ActorFinder actors, Analyser analyser, java.util.function.Predicate<String> wanted) {
    this.actors = actors;
    this.analyser = analyser;
    this.wanted = wanted;
  }

  /// Examples of some languages.
  List<Trainer.Example> load(Collection<Tongue> tongues) {
    for (Tongue tongue : tongues) {
      JsonMapper mapper = JsonMapper.builder().build();
      String dense = "data/training/" + tongue.code() + "-dense.jsonl";
      if (Table.exists(dense)) {
        for (String line : Table.text(dense).split("\n", -1)) {
          if (!line.isBlank()) {
            JsonNode row = mapper.readTree(line);
            List<String> acts = new ArrayList<>();
            row.path("acts").forEach(act -> acts.add(act.stringValue()));
            add(tongue, Annotated.parse(row.path("text").stringValue(), acts));
          }
        }
      }
      for (String file : List.of("", "-more")) {
        String path = "data/training/" + tongue.code() + file + ".jsonl";
        if (!Table.exists(path)) {
          continue;
        }
        for (String line : Table.text(path).split("\n", -1)) {
          if (!line.isBlank()) {
            JsonNode row = mapper.readTree(line);
            add(tongue, row.path("marked").stringValue(), row.path("label").stringValue());
          }
        }
      }
      String stories = "data/training/" + tongue.code() + "-stories.jsonl";
      if (Table.exists(stories)) {
        StorySet.parse(Table.text(stories)).stream()
            .filter(story -> wanted.test(story.id()))
            .forEach(story -> add(tongue, story));
      }
    }
    return List.copyOf(examples);
  }

  /// Every pair of actors of each sentence, as the coder finds them in the story as a whole;
  /// actors that it overlooks are taken from the marks.
  private void add(Tongue tongue, StorySet.Story story) {
    List<String> texts = story.sentences().stream().map(s -> s.annotated().text()).toList();
    for (Sentence sentence :
        actors.analyse(SentenceDocument.of(tongue.code(), texts)).sentences()) {
      StorySet.Sentence told = story.sentences().get(sentence.passage().ordinal());
      List<Candidate.Range> ranges = new ArrayList<>();
      analyser.actors(sentence).forEach(mention -> ranges.add(Candidate.Range.of(mention)));
      int found = ranges.size();
      for (Annotated.Mark mark : told.annotated().marks()) {
        Candidate.Range seen = range(sentence.tokens(), mark.span(), List.of());
        if (ranges.subList(0, found).stream().allMatch(seen::apart)) {
          ranges.add(
              new Candidate.Range(seen.first(), seen.end(), "REFERENCE", told.code(mark.letter())));
        }
      }
      Scene scene = analyser.analyse(tongue, sentence.tokens(), ranges);
      Set<String> codes = new TreeSet<>();
      ranges.forEach(range -> codes.add(range.code()));
      for (String source : codes) {
        for (String target : codes) {
          if (!source.equals(target)) {
            List<Integer> labels = told.between(source, target).stream().map(Classes::of).toList();
            List<Trainer.Instance> instances = new ArrayList<>();
            for (Candidate.Range one : ranges) {
              for (Candidate.Range two : ranges) {
                if (one.code().equals(source) && two.code().equals(target)) {
                  instances.add(instance(scene, one, two));
                }
              }
            }
            add(instances, labels, labels.isEmpty() ? STORY_NO_ACT : STORY_ACT);
          }
        }
      }
    }
  }

  private void add(List<Trainer.Instance> instances, List<Integer> labels, double weight) {
    List<Integer> all = labels.isEmpty() ? List.of(Classes.NONE) : labels;
    for (int label : all) {
      examples.add(new Trainer.Example(instances, label, weight / all.size()));
    }
  }

  private void add(Tongue tongue, String markedText, String label) {
    Marked marked = Marked.parse(markedText);
    List<Token> tokens = Tokenizer.tokens(marked.text(), tongue);
    List<Mention> mentions = actors.mentions(tokens, tongue);
    Candidate.Range source = range(tokens, marked.source(), mentions);
    Candidate.Range target = range(tokens, marked.target(), mentions);
    List<Candidate.Range> all = new ArrayList<>(others(mentions, source, target));
    all.add(source);
    all.add(target);
    Scene scene = analyser.analyse(tongue, tokens, all);
    example(scene, source, target, label(label), 1);
    boolean none = label.equals("NONE");
    if (none || MUTUAL.stream().noneMatch(t -> t.name().equals(label))) {
      example(scene, target, source, List.of(Classes.NONE), DERIVED);
    }
    for (Candidate.Range one : all) {
      for (Candidate.Range two : all) {
        boolean marks =
            (one.equals(source) || one.equals(target))
                && (two.equals(source) || two.equals(target));
        boolean same = !one.code().isEmpty() && one.code().equals(two.code());
        boolean standIn = same(one, source) || same(one, target);
        boolean standInToo = same(two, source) || same(two, target);
        boolean listed = listed(scene, one, source, target) || listed(scene, two, source, target);
        if (!one.equals(two) && !marks && !same && !(standIn && standInToo) && !listed) {
          example(scene, one, two, List.of(Classes.NONE), DERIVED);
        }
      }
    }
  }

  /// Every pair of a sentence that is annotated in full; of several mentions of one actor each
  /// pair counts its share.
  private void add(Tongue tongue, Annotated annotated) {
    List<Token> tokens = Tokenizer.tokens(annotated.text(), tongue);
    List<Mention> mentions = actors.mentions(tokens, tongue);
    List<Candidate.Range> ranges = new ArrayList<>();
    for (Annotated.Mark mark : annotated.marks()) {
      Candidate.Range seen = range(tokens, mark.span(), mentions);
      ranges.add(new Candidate.Range(seen.first(), seen.end(), seen.kind(), mark.letter()));
    }
    int marked = ranges.size();
    for (Mention mention : mentions) {
      Candidate.Range range = Candidate.Range.of(mention);
      if (ranges.subList(0, marked).stream().allMatch(range::apart)) {
        ranges.add(range);
      }
    }
    Scene scene = analyser.analyse(tongue, tokens, ranges);
    for (Candidate.Range one : ranges) {
      for (Candidate.Range two : ranges) {
        if (one.code().equals(two.code())) {
          continue;
        }
        long same =
            ranges.stream().filter(r -> r.code().equals(one.code())).count()
                * ranges.stream().filter(r -> r.code().equals(two.code())).count();
        List<Integer> labels =
            annotated.acts().stream()
                .filter(a -> a.source().equals(one.code()) && a.target().equals(two.code()))
                .map(a -> Classes.of(a.type()))
                .toList();
        boolean known = one.code().length() == 1 && two.code().length() == 1;
        double weight = weight(known, labels) / same;
        example(scene, one, two, labels.isEmpty() ? List.of(Classes.NONE) : labels, weight);
      }
    }
  }

  private static double weight(boolean marked, List<Integer> labels) {
    if (!marked) {
      return DERIVED;
    }
    return labels.isEmpty() ? NO_ACT : 1;
  }

  /// Whether a mention stands in a list with one of the marked two: then it may act like it.
  private static boolean listed(
      Scene scene, Candidate.Range one, Candidate.Range source, Candidate.Range target) {
    return !one.equals(source)
        && !one.equals(target)
        && (scene.listed(one, source) || scene.listed(one, target));
  }

  private static boolean same(Candidate.Range a, Candidate.Range b) {
    return a.equals(b) || (!a.code().isEmpty() && a.code().equals(b.code()));
  }

  /// YIELD, which older sentences use for CONCEDE and RETREAT alike, teaches half of each.
  private static List<Integer> label(String label) {
    return switch (label) {
      case "NONE" -> List.of(Classes.NONE);
      case "YIELD" -> List.of(Classes.of(PloverType.CONCEDE), Classes.of(PloverType.RETREAT));
      default -> List.of(Classes.of(PloverType.valueOf(label)));
    };
  }

  private void example(
      Scene scene,
      Candidate.Range source,
      Candidate.Range target,
      List<Integer> labels,
      double weight) {
    add(List.of(instance(scene, source, target)), labels, weight);
  }

  private static Trainer.Instance instance(
      Scene scene, Candidate.Range source, Candidate.Range target) {
    Candidate pair = scene.pair(source, target);
    Features.Names words = new Features.Names();
    SentenceFeatures.of(scene, words);
    PairFeatures.of(pair, words);
    List<Trainer.Link> links = new ArrayList<>();
    for (Predicate.Hit hit : scene.hits()) {
      Features.Names names = new Features.Names();
      Predicate.link(pair, hit, names);
      links.add(new Trainer.Link(Classes.of(hit.predicate().type()), names.list()));
    }
    return new Trainer.Instance(words.list(), links);
  }

  /// Mentions that stand apart from a marked pair.
  static List<Candidate.Range> others(
      List<Mention> mentions, Candidate.Range source, Candidate.Range target) {
    return mentions.stream()
        .map(Candidate.Range::of)
        .filter(range -> range.apart(source) && range.apart(target))
        .toList();
  }

  /// The tokens that a marked span touches, with the actor that the gazetteer sees in them.
  static Candidate.Range range(List<Token> tokens, Span span, List<Mention> mentions) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException("No word stands at " + span + ".");
    }
    for (Mention mention : mentions) {
      if (mention.first() < end && first < mention.end()) {
        return new Candidate.Range(first, end, mention.kind().name(), mention.code());
      }
    }
    return new Candidate.Range(first, end, "OTHER", "");
  }
}
