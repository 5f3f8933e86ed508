package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.When;

/// Resolves what points back: `the president`, `he`, `both countries`, `we` in an official's
/// quote.
///
/// An office means its last holder in this document; a pronoun the person named last; `both
/// countries` the two actors mentioned last before it. What cannot be resolved is left out.
final class References {
  private final MentionFinder finder;
  /// Most other readings kept.
  private static final int OTHERS = 3;

  private final Words words;
  private final PointingNouns nouns;
  private final Home home;

  References(MentionFinder finder, Words words) {
    this.finder = finder;
    this.words = words;
    this.nouns = PointingNouns.of(words.tongue());
    this.home = new Home(words);
  }

  /// All mentions of a sentence, in order of their first token. Only those of `both countries`
  /// share their tokens: there are two of them.
  List<Mention> resolve(List<Token> tokens, String text, When published, Memory memory) {
    Memory.Known before = memory.lastPerson();
    List<String> pair = memory.lastPair();
    List<MentionFinder.Draft> drafts = finder.find(tokens, published, memory);
    List<Mention> mentions = new ArrayList<>();
    boolean[] taken = new boolean[tokens.size()];
    List<Phrases.Hit> pairs = Phrases.find(tokens, words, "pair-pronoun");
    for (MentionFinder.Draft draft : drafts) {
      if (draft.code().isEmpty() && within(draft, pairs)) {
        continue; // `the presidents` are two: see addPairs
      }
      if (draft.code().isEmpty()) {
        int end = finder.nameEnd(tokens, draft);
        boolean named = end > draft.end();
        String state =
            HIGH.contains(draft.office())
                ? home.of(tokens, mentions, draft.first(), named, memory)
                : "";
        if (named && !state.isEmpty()) {
          mentions.add(finder.introduced(tokens, draft, end, state, memory));
          java.util.Arrays.fill(taken, draft.first(), end, true);
          continue;
        }
        List<String> holders = memory.office(draft.office());
        if (holders.isEmpty() && !named && !state.isEmpty() && definite(tokens, draft)) {
          holders = List.of(state);
        }
        if (holders.isEmpty()) {
          continue;
        }
        MentionFinder.Draft resolved = draft.meaning(holders);
        mentions.add(finder.mention(tokens, resolved, holders.getFirst(), Kind.REFERENCE));
      } else {
        mentions.add(finder.mention(tokens, draft, draft.code(), draft.kind()));
      }
      java.util.Arrays.fill(taken, draft.first(), draft.end(), true);
    }
    addPairs(tokens, mentions, pairs, pair, taken);
    addNouns(tokens, mentions, memory, taken);
    addBodies(tokens, mentions, memory, taken);
    List<Integer> strangers = strangers(tokens, taken);
    addPersons(tokens, text, mentions, strangers, before, memory, taken);
    addSilent(tokens, text, mentions, strangers, before, taken);
    int lastKnown = mentions.stream().mapToInt(Mention::first).max().orElse(-1);
    if (!strangers.isEmpty() && strangers.getLast() > lastKnown) {
      memory.spoke(Memory.Known.NOBODY);
    } else {
      speaker(tokens, mentions, memory);
    }
    mentions.sort(Comparator.comparingInt(Mention::first).thenComparing(Mention::code));
    mentions.stream().filter(m -> m.kind() != Kind.REFERENCE).forEach(m -> memory.actor(m.code()));
    mentions.stream()
        .map(Mention::code)
        .filter(code -> code.length() == 3)
        .findFirst()
        .ifPresent(memory::topic);
    return mentions;
  }

  private static boolean within(MentionFinder.Draft draft, List<Phrases.Hit> hits) {
    return hits.stream().anyMatch(h -> h.first() <= draft.first() && draft.end() <= h.end());
  }

  /// Offices that one person of a state holds.
  private static final Set<String> HIGH =
      Set.of(
          "head_of_state_president",
          "head_of_government",
          "deputy_head_of_government",
          "vice_president",
          "foreign_minister",
          "deputy_foreign_minister",
          "defence_minister",
          "interior_minister",
          "finance_minister",
          "minister",
          "deputy_minister",
          "national_security");

  /// `the finance minister` and, where there are no articles, any office of a state.
  private boolean definite(List<Token> tokens, MentionFinder.Draft draft) {
    if (draft.office().equals("minister")) {
      return false;
    }
    return words.tongue() != Tongue.EN
        || (draft.first() > 0 && tokens.get(draft.first() - 1).folded().equals("the"));
  }

  /// `the government`, `the foreign ministry`: a body of the state spoken of.
  private void addBodies(
      List<Token> tokens, List<Mention> mentions, Memory memory, boolean[] taken) {
    for (Bodies.Hit hit : finder.bodies(tokens, taken)) {
      String state = home.of(tokens, mentions, hit.first(), false, memory);
      if (!state.isEmpty()) {
        mentions.add(finder.mention(tokens, Bodies.draft(hit, state), state, Kind.REFERENCE));
        java.util.Arrays.fill(taken, hit.first(), hit.end(), true);
      }
    }
  }

  /// Who speaks in this sentence is who a pronoun of the next one means, though somebody else may
  /// be named later.
  private void speaker(List<Token> tokens, List<Mention> mentions, Memory memory) {
    for (Mention mention : mentions) {
      boolean person =
          switch (mention.kind()) {
            case PERSON, OFFICE -> true;
            case REFERENCE -> !mention.person().isEmpty() || office(tokens, mention);
            case STATE, ADJECTIVE, DEMONYM, METONYM, ORGANISATION -> false;
          };
      boolean speaks =
          speech(tokens, mention.end())
              || speech(tokens, mention.first() - 1)
              || (mention.kind() == Kind.REFERENCE && mention.person().isEmpty());
      if (person && speaks) {
        memory.spoke(new Memory.Known(mention.code(), mention.person(), "", ""));
        return;
      }
    }
    // Nobody speaks: the subject, named first, is meant more often than who is named later.
    mentions.stream()
        .filter(m -> m.kind() == Kind.PERSON || m.kind() == Kind.OFFICE)
        .findFirst()
        .ifPresent(m -> memory.spoke(new Memory.Known(m.code(), m.person(), "", "")));
  }

  private boolean speech(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && words.is("speech-verb", tokens.get(i).folded());
  }

  /// `the premier`, not `both countries`.
  private boolean office(List<Token> tokens, Mention mention) {
    String folded = tokens.get(mention.first()).folded();
    return mention.end() - mention.first() == 1
        && !words.is("person-pronoun", folded)
        && !words.is("self-pronoun", folded)
        && !words.is("speech-verb", folded);
  }

  private void addPairs(
      List<Token> tokens,
      List<Mention> mentions,
      List<Phrases.Hit> pairs,
      List<String> pair,
      boolean[] taken) {
    for (Phrases.Hit hit : pairs) {
      if (anyTaken(taken, hit)) {
        continue;
      }
      Set<String> codes = new LinkedHashSet<>();
      mentions.stream()
          .filter(m -> m.end() <= hit.first() && m.kind() != Kind.REFERENCE)
          .sorted(Comparator.comparingInt(Mention::first).reversed())
          .forEach(m -> codes.add(m.code()));
      List<String> two = codes.size() >= 2 ? List.copyOf(codes).subList(0, 2) : pair;
      for (String code : two) {
        mentions.add(reference(tokens, hit, code, ""));
      }
      fill(taken, hit);
    }
  }

  /// `the country`, `the bloc`: what was named before this sentence.
  private void addNouns(
      List<Token> tokens, List<Mention> mentions, Memory memory, boolean[] taken) {
    for (int i = 0; i < tokens.size(); i++) {
      PointingNouns.Hit noun =
          taken[i] ? new PointingNouns.Hit(i, i, Set.of()) : nouns.at(tokens, i);
      if (noun.end() == i || taken[noun.end() - 1]) {
        continue;
      }
      List<String> meant = memory.meant(noun);
      if (!meant.isEmpty()) {
        List<String> others = meant.subList(1, Math.min(meant.size(), 1 + OTHERS));
        MentionFinder.Draft draft =
            new MentionFinder.Draft(
                i, noun.end(), meant.getFirst(), Kind.REFERENCE, "", "", "", "", others);
        mentions.add(finder.mention(tokens, draft, meant.getFirst(), Kind.REFERENCE));
        java.util.Arrays.fill(taken, i, noun.end(), true);
        i = noun.end() - 1;
      }
    }
  }

  private void addPersons(
      List<Token> tokens,
      String text,
      List<Mention> mentions,
      List<Integer> strangers,
      Memory.Known before,
      Memory memory,
      boolean[] taken) {
    for (Phrases.Hit hit : Phrases.find(tokens, words, "person-pronoun")) {
      if (anyTaken(taken, hit) || hit.value().equals("p")) {
        continue;
      }
      Memory.Known person = nearestBefore(mentions, strangers, hit.first(), before);
      if (person.fits(hit.value().isEmpty() ? "m" : hit.value())) {
        mentions.add(reference(tokens, hit, person.code(), person.name()));
        fill(taken, hit);
      }
    }
    Memory.Known speaker = memory.lastPerson();
    if (speaker.code().isEmpty() || !quoted(text)) {
      return;
    }
    addThem(tokens, mentions, speaker, memory, taken);
    for (Phrases.Hit hit : Phrases.find(tokens, words, "self-pronoun")) {
      if (!anyTaken(taken, hit)) {
        mentions.add(reference(tokens, hit, speaker.code(), speaker.name()));
        fill(taken, hit);
      }
    }
  }

  /// `"...", dedi`: a quotation whose speaker the verb alone implies is the last speaker's. Also
  /// `they` in a quotation: whom the speaker talks about.
  private void addSilent(
      List<Token> tokens,
      String text,
      List<Mention> mentions,
      List<Integer> strangers,
      Memory.Known before,
      boolean[] taken) {
    boolean anybody =
        mentions.stream()
            .anyMatch(
                m ->
                    m.kind() != Kind.STATE
                        && m.kind() != Kind.ADJECTIVE
                        && m.kind() != Kind.METONYM
                        && m.kind() != Kind.DEMONYM
                        && m.kind() != Kind.ORGANISATION);
    if (!words.tongue().agglutinative()
        || before.code().isEmpty()
        || anybody
        || !strangers.isEmpty()
        || !quoted(text)) {
      return;
    }
    for (Phrases.Hit hit : Phrases.find(tokens, words, "speech-verb")) {
      if (!anyTaken(taken, hit) && hit.first() > 0 && !tokens.get(hit.first() - 1).word()) {
        mentions.add(reference(tokens, hit, before.code(), before.name()));
        fill(taken, hit);
        return;
      }
    }
  }

  private void addThem(
      List<Token> tokens,
      List<Mention> mentions,
      Memory.Known speaker,
      Memory memory,
      boolean[] taken) {
    boolean others = mentions.stream().anyMatch(m -> !m.code().equals(speaker.code()));
    String them = memory.mainOther(speaker.code());
    if (others || them.isEmpty()) {
      return;
    }
    for (Phrases.Hit hit : Phrases.find(tokens, words, "person-pronoun")) {
      if (hit.value().equals("p") && !anyTaken(taken, hit)) {
        mentions.add(reference(tokens, hit, them, ""));
        fill(taken, hit);
      }
    }
  }

  /// First tokens of names of two or more capitalised words that are nobody we know: a pronoun
  /// after
  /// them most likely means them.
  private List<Integer> strangers(List<Token> tokens, boolean[] taken) {
    List<Integer> strangers = new ArrayList<>();
    int run = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean name =
          token.word() && token.capital() && !taken[i] && !words.is("stopword", token.folded());
      run = name ? run + 1 : 0;
      if (run == 2) {
        strangers.add(i - 1);
      }
    }
    return strangers;
  }

  private static boolean quoted(String text) {
    return text.indexOf('"') >= 0
        || text.indexOf('“') >= 0
        || text.indexOf('«') >= 0
        || text.indexOf('”') >= 0
        || text.indexOf('„') >= 0;
  }

  private static Memory.Known nearestBefore(
      List<Mention> mentions, List<Integer> strangers, int token, Memory.Known otherwise) {
    Memory.Known nearest = otherwise;
    int at = -1;
    for (Mention mention : mentions) {
      boolean person = mention.kind() == Kind.PERSON || mention.kind() == Kind.OFFICE;
      if (person && mention.end() <= token && mention.first() > at) {
        nearest = new Memory.Known(mention.code(), mention.person(), "", "");
        at = mention.first();
      }
    }
    for (int stranger : strangers) {
      if (stranger < token && stranger > at) {
        nearest = Memory.Known.NOBODY;
        at = stranger;
      }
    }
    return nearest;
  }

  private Mention reference(List<Token> tokens, Phrases.Hit hit, String code, String person) {
    MentionFinder.Draft draft =
        new MentionFinder.Draft(
            hit.first(), hit.end(), code, Kind.REFERENCE, "", person, "", "", List.of());
    return finder.mention(tokens, draft, code, Kind.REFERENCE);
  }

  private static boolean anyTaken(boolean[] taken, Phrases.Hit hit) {
    for (int i = hit.first(); i < hit.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }

  private static void fill(boolean[] taken, Phrases.Hit hit) {
    java.util.Arrays.fill(taken, hit.first(), hit.end(), true);
  }
}
