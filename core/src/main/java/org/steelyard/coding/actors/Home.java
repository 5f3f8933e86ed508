package org.steelyard.coding.actors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Mention.Kind;
import org.steelyard.language.Token;
import org.steelyard.language.Words;

/// Which state an office or body means that names none: `the cabinet`, `Prime Minister` somebody.
///
/// In this order: the place where the sentence puts it (`In Athens ... the minister`), the only
/// state named before it in the sentence, the state that the last sentence with one spoke of,
/// where that is also the document's main one. Otherwise nothing tells.
final class Home {
  private static final Set<String> STATES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private final Words words;

  Home(Words words) {
    this.words = words;
  }

  /// Code of the state meant at token `at`; empty where nothing tells.
  ///
  /// @param named whether a name follows the office: then an actor before it is as likely whom its
  /// holder meets
  String of(List<Token> tokens, List<Mention> mentions, int at, boolean named, Memory memory) {
    Set<String> before = new LinkedHashSet<>();
    String place = "";
    int nearest = -1;
    for (Mention mention : mentions) {
      boolean counts =
          mention.end() <= at && state(mention.code()) && mention.kind() != Kind.REFERENCE;
      if (counts) {
        before.add(mention.code());
      }
      if (counts && mention.first() > nearest && placed(tokens, mention)) {
        place = mention.code();
        nearest = mention.first();
      }
    }
    if (!place.isEmpty()) {
      return place;
    }
    if (before.isEmpty()) {
      String topic = memory.topic();
      return state(topic) && memory.main(topic) ? topic : "";
    }
    return named || before.size() > 1 ? "" : before.iterator().next();
  }

  /// Whether a mention is the place of what the sentence tells.
  private boolean placed(List<Token> tokens, Mention mention) {
    if (mention.kind() != Kind.STATE && mention.kind() != Kind.METONYM) {
      return false;
    }
    if (!words.tongue().agglutinative()) {
      return mention.first() > 0
          && words.is("home-preposition", tokens.get(mention.first() - 1).folded());
    }
    String form = tokens.get(mention.end() - 1).folded();
    return words.forms("locative-ending").keySet().stream().anyMatch(form::endsWith)
        || words.forms("locative-adjective-ending").keySet().stream().anyMatch(form::endsWith);
  }

  /// Whether a code is a state's.
  private static boolean state(String code) {
    return STATES.contains(code) || code.equals("XKX");
  }
}
