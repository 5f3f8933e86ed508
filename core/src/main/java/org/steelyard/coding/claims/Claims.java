package org.steelyard.coding.claims;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Words;
import org.steelyard.model.Claim;
import org.steelyard.model.Claim.Quotation;
import org.steelyard.model.Polarity;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;
import org.steelyard.model.When;

/// Makes claims of the parts of sentences that are said.
final class Claims {
  /// Fewest tokens of a proposition.
  private static final int SHORTEST = 4;

  /// A proposition and the words that say whose it is, as token ranges.
  ///
  /// @param from first token of the proposition
  /// @param to token after it
  /// @param first first token of speaker and verb
  /// @param end token after them
  record Part(int from, int to, int first, int end) {}

  private final MainActors main;
  private List<String> before = List.of();
  private String speakerBefore = "";
  private int sentenceBefore = Integer.MIN_VALUE / 2;

  Claims(MainActors main) {
    this.main = main;
  }

  /// The claim that `part` of sentence `i` makes, or none: questions claim nothing.
  List<Claim> of(
      Sentence sentence,
      int i,
      List<DatedSpan> dates,
      Judgement judgement,
      Speaker speaker,
      Part given,
      Quotation quotation,
      Cues.Said said) {
    Part part = trimmed(sentence, given);
    boolean few = sentence.tongue().agglutinative() || said.rule().equals("claim.view");
    int shortest = few ? SHORTEST - 1 : SHORTEST;
    if (part.to() - part.from() < shortest || question(sentence, part)) {
      return List.of();
    }
    List<Token> tokens = sentence.tokens();
    int from = tokens.get(part.from()).span().start();
    int to = tokens.get(part.to() - 1).span().end();
    Polarity polarity = judgement.polarity(sentence, part.from(), part.to());
    boolean forecast = judgement.forecast(tokens, part.from(), part.to());
    When publication = sentence.document().published().when();
    List<String> about = about(sentence, i, judgement.words(), speaker, part, quotation);
    before = about;
    speakerBefore = speaker.name();
    sentenceBefore = i;
    return List.of(
        new Claim(
            Ids.of(
                "c", sentence.document().id(), sentence.passage().span(), from, to, speaker.name()),
            speaker,
            about,
            words(sentence, part, from, to),
            said.denies() ? flipped(polarity) : polarity,
            quotation,
            forecast,
            forecast ? judgement.horizon(sentence, dates, part.from(), part.to(), publication) : "",
            judgement.condition(sentence, part.from(), part.to()),
            said.rule(),
            sentence.provenance()));
  }

  /// The words of the proposition, without those that say whose it is where they stand within.
  private static String words(Sentence sentence, Part part, int from, int to) {
    if (part.first() <= part.from() || part.end() >= part.to()) {
      return new Span(from, to).of(sentence.text());
    }
    List<Token> tokens = sentence.tokens();
    int before = part.first();
    while (before > part.from() && !tokens.get(before - 1).word()) {
      before--;
    }
    int after = part.end();
    while (after < part.to() && !tokens.get(after).word()) {
      after++;
    }
    if (before <= part.from() || after >= part.to()) {
      return new Span(from, to).of(sentence.text());
    }
    return new Span(from, tokens.get(before - 1).span().end()).of(sentence.text())
        + " "
        + new Span(tokens.get(after).span().start(), to).of(sentence.text());
  }

  private static Polarity flipped(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> Polarity.NEGATIVE;
      case NEGATIVE -> Polarity.POSITIVE;
      case MIXED, NEUTRAL -> polarity;
    };
  }

  /// Without marks at its ends.
  private static Part trimmed(Sentence sentence, Part part) {
    int from = part.from();
    int to = part.to();
    while (from < to && sentence.tokens().get(from).kind() == Token.Kind.PUNCTUATION) {
      from++;
    }
    while (to > from && outer(sentence.tokens().get(to - 1))) {
      to--;
    }
    return new Part(from, to, part.first(), part.end());
  }

  private static boolean outer(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && !"%)?".contains(token.text());
  }

  private static boolean question(Sentence sentence, Part part) {
    int end = Math.min(sentence.tokens().size(), part.to() + 1);
    return sentence.tokens().subList(part.to() - 1, end).stream()
        .anyMatch(t -> t.text().equals("?"));
  }

  private List<String> about(
      Sentence sentence, int i, Words words, Speaker speaker, Part part, Quotation quotation) {
    Set<String> about = new LinkedHashSet<>();
    for (Mention mention : sentence.mentions()) {
      if (MainActors.state(mention)
          && mention.first() >= part.from()
          && mention.end() <= part.to()) {
        about.add(mention.code());
      }
    }
    List<Token> said = sentence.tokens().subList(part.from(), part.to());
    if (about.size() < 2 && !Phrases.find(said, words, "pair-pronoun").isEmpty()) {
      about.addAll(main.pair(i));
    }
    boolean own = !Phrases.find(said, words, "self-pronoun").isEmpty();
    if (about.size() < 2 && own && speaker.code().length() == 3) {
      about.add(speaker.code());
    }
    if (about.size() < 2 && quotation != Quotation.DIRECT) {
      for (Mention mention : sentence.mentions()) {
        boolean cue = mention.first() < part.end() && mention.end() > part.first();
        if (MainActors.state(mention) && !cue) {
          about.add(mention.code());
        }
      }
    }
    boolean goesOn = sentenceBefore >= i - 1 && speakerBefore.equals(speaker.name());
    if (about.isEmpty() && goesOn) {
      about.addAll(before);
    }
    return List.copyOf(about);
  }
}
