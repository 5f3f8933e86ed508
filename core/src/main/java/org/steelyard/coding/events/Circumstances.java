package org.steelyard.coding.events;

import java.util.List;
import java.util.TreeSet;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Words;
import org.steelyard.model.Modality;
import org.steelyard.model.PloverType;
import org.steelyard.model.QuadClass;

/// How, where, in which matter and with what claim to reality an act is told.
final class Circumstances {
  private static final int MODE_WINDOW = 12;
  private static final int NEAR = 5;

  private final Words words;
  private final Keywords modes;
  private final Keywords contexts;
  private final Keywords places;

  Circumstances(Words words) {
    this.words = words;
    this.modes = Keywords.modes(words.tongue());
    this.contexts = Keywords.contexts(words.tongue());
    this.places = Keywords.places(words.tongue());
  }

  /// A sentence with what its words tell, looked for once for all its acts.
  record Told(
      Sentence sentence,
      List<Keywords.Hit> modes,
      List<Keywords.Hit> contexts,
      List<Keywords.Hit> places,
      Hits hits) {}

  /// What the words of `sentence` tell.
  Told told(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return new Told(
        sentence,
        modes.find(tokens),
        contexts.find(tokens),
        places.find(tokens),
        new Hits(tokens, words));
  }

  /// The mode named nearest to the act, or empty.
  String mode(Told told, Act act) {
    String prefix = act.type() + ":";
    String mode = "";
    int best = MODE_WINDOW + 1;
    for (Keywords.Hit hit : told.modes()) {
      int distance = Math.abs(hit.first() - act.anchor());
      if (hit.value().startsWith(prefix) && distance < best) {
        best = distance;
        mode = hit.value().substring(prefix.length());
      }
    }
    return mode;
  }

  /// Contexts named anywhere in the sentence, in alphabetic order.
  List<String> contexts(Told told) {
    TreeSet<String> found = new TreeSet<>();
    told.contexts().forEach(hit -> found.add(hit.value()));
    return List.copyOf(found);
  }

  /// The place named nearest to token `near` among the tokens of `within`, or empty. A
  /// capital that stands for its state as an
  /// actor of this act is no place, unless a preposition says so; a visit is where it leads.
  String place(Told told, Act act, String mode, int near, Within within) {
    Sentence sentence = told.sentence();
    String place = "";
    int best = Integer.MAX_VALUE;
    for (Keywords.Hit hit : told.places()) {
      boolean acts = inside(hit, act.source()) || inside(hit, act.target());
      int distance = Math.abs(hit.first() - near);
      boolean capital = sentence.tokens().get(hit.first()).capital();
      if (!within.holds(hit.first()) || named(sentence, hit)) {
        continue;
      }
      if (capital && distance < best && (!acts || located(sentence, hit, mode.equals("visit")))) {
        best = distance;
        place = hit.value();
      }
    }
    return place;
  }

  /// Token indices, half-open, in which a place is looked for.
  record Within(int from, int end) {
    boolean holds(int token) {
      return from <= token && token < end;
    }
  }

  /// Part of an organisation's name: the Shanghai Cooperation Organisation met elsewhere.
  private static boolean named(Sentence sentence, Keywords.Hit hit) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.kind() == Mention.Kind.ORGANISATION && inside(hit, m));
  }

  private static boolean inside(Keywords.Hit hit, Mention mention) {
    return mention.first() <= hit.first() && hit.end() <= mention.end();
  }

  /// After a preposition of place: `in Baku`; for visits of direction too: `to Baku`.
  private boolean located(Sentence sentence, Keywords.Hit hit, boolean visit) {
    if (words.tongue().agglutinative()) {
      return true;
    }
    String before = hit.first() == 0 ? "" : sentence.tokens().get(hit.first() - 1).folded();
    return words.is("place-preposition", before)
        && (visit || !words.value("place-preposition", before).equals("to"));
  }

  /// How the act stands to reality. Refusals are acts of their own and never negated.
  Modality modality(Told told, Act act, boolean reported) {
    int anchor = act.anchor();
    if (act.type() != PloverType.REJECT
        && near(told, "negation", anchor, 3)
        && act.type().quad() != QuadClass.VERBAL_CONFLICT) {
      return Modality.NEGATED;
    }
    for (Phrases.Hit hit : told.hits().of("conditional")) {
      if (hit.first() <= anchor && anchor - hit.first() <= 12) {
        return Modality.CONDITIONAL;
      }
    }
    if (act.type() != PloverType.AGREE
        && act.type() != PloverType.THREATEN
        && near(told, "planned", anchor, NEAR)) {
      return Modality.PLANNED;
    }
    return reported || !told.hits().of("hedge").isEmpty() ? Modality.REPORTED : Modality.ASSERTED;
  }

  private static boolean near(Told told, String name, int anchor, int reach) {
    for (Phrases.Hit hit : told.hits().of(name)) {
      if (hit.end() <= anchor + 1 && anchor - hit.end() < reach) {
        return true;
      }
    }
    return false;
  }

  /// Who says it: the actor before a verb of saying, or after one behind the act; else empty.
  String reporter(Told told, Act act) {
    for (Phrases.Hit verb : told.hits().of("speech-verb")) {
      for (Mention mention : told.sentence().mentions()) {
        boolean before = mention.end() <= verb.first() && verb.first() - mention.end() <= 3;
        boolean after = verb.end() <= mention.first() && mention.first() - verb.end() <= 1;
        boolean leads = before && verb.first() < act.anchor();
        boolean follows = (before || after) && verb.first() > act.anchor();
        if ((leads || follows) && verb.first() != act.anchor()) {
          return mention.code();
        }
      }
    }
    return "";
  }
}
