package org.steelyard.coding.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Phrases.Hit;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Token;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Span;
import org.steelyard.model.Speaker;

/// Finds the words of a sentence that may name a speaker: persons, roles, offices, pronouns.
final class Speakers {
  /// Most words of a person's name.
  private static final int NAME = 4;

  /// Most words of an affiliation after a role.
  private static final int AFFILIATION = 24;

  /// Words in which an apposition must name the role: `, one of the chief theorists of ...`.
  private static final int APPOSITION = 8;

  /// Most words between `за словами` and a name in the genitive.
  private static final int GENITIVE = 4;

  /// Fewest letters of a role's stem, and most of its case ending.
  private static final int STEM = 4;

  private static final int CASE = 4;

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private static final Pattern ENDING = Pattern.compile("['’]\\p{L}{0,5}$");

  private final Words words;
  private final Views views;
  private final Set<String> common = new HashSet<>();

  /// Words within longer forms: `according` of `according to`. They are no names where they open a
  /// sentence.
  private final Set<String> inner = new HashSet<>();

  /// Forms of class `speaker-role` with their values by their first letters, in the table's order.
  private final Map<String, Map<String, String>> roles = new HashMap<>();

  Speakers(Words words) {
    this.words = words;
    words
        .forms("speaker-role")
        .forEach(
            (form, value) -> {
              if (form.length() >= STEM) {
                roles
                    .computeIfAbsent(form.substring(0, STEM), k -> new LinkedHashMap<>())
                    .put(form, value);
              }
            });
    this.views = Views.of(words.tongue());
    for (String name : words.classes()) {
      common.addAll(words.forms(name).keySet());
      for (String form : words.forms(name).keySet()) {
        inner.addAll(List.of(form.split(" ", -1)));
      }
    }
  }

  /// Whether `folded` is a word of any class and so no name.
  boolean common(String folded) {
    return common.contains(folded);
  }

  /// Candidates in order; tokens where `quoted` are left out.
  List<Who> find(Sentence sentence, boolean[] quoted, Memory memory) {
    List<Who> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    Places places = new Places(sentence, Phrases.find(tokens, words, "speaker-role"));
    int i = 0;
    while (i < tokens.size()) {
      Who who = quoted[i] ? nobody(i) : at(places, i, quoted, memory);
      if (who.end() > i) {
        found.add(who);
        i = who.end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static Who nobody(int i) {
    return new Who(Memory.NOBODY, i, i, Who.Kind.WORD);
  }

  private Who at(Places places, int i, boolean[] quoted, Memory memory) {
    Sentence sentence = places.sentence();
    List<Token> tokens = sentence.tokens();
    Hit role = places.role(i);
    Mention mention = places.mention(i);
    boolean titled = mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
    if (role.end() > i && !(titled && mention.first() == i)) {
      return role(places, role, quoted, memory);
    }
    if (mention.first() == i) {
      boolean beforeRole = places.role(mention.end()).end() > mention.end();
      return switch (mention.kind()) {
        case PERSON -> person(mention, "official");
        case OFFICE -> institution(sentence, mention, "official", Who.Kind.OFFICE);
        case METONYM, STATE ->
            beforeRole
                ? nobody(i)
                : institution(sentence, mention, "official", Who.Kind.INSTITUTION);
        case ORGANISATION -> institution(sentence, mention, "", Who.Kind.INSTITUTION);
        case ADJECTIVE, DEMONYM, REFERENCE -> nobody(i);
      };
    }
    int end = nameEnd(places, i, quoted);
    if (end > i) {
      return name(places, i, end, memory);
    }
    String folded = tokens.get(i).folded();
    if (words.is("person-pronoun", folded)) {
      boolean plural = words.value("person-pronoun", folded).equals("p");
      Speaker meant = plural ? memory.last() : memory.lastPerson();
      return meant.equals(Memory.NOBODY) ? nobody(i) : new Who(meant, i, i + 1, Who.Kind.PRONOUN);
    }
    return nobody(i);
  }

  private static Who person(Mention mention, String role) {
    Speaker speaker = new Speaker(mention.person(), role, "", mention.code());
    return mention.person().isBlank()
        ? nobody(mention.first())
        : new Who(speaker, mention.first(), mention.end(), Who.Kind.PERSON);
  }

  private static Who institution(Sentence sentence, Mention mention, String role, Who.Kind kind) {
    String text = mention.span().of(sentence.text());
    return new Who(
        new Speaker(text, role, text, mention.code()), mention.first(), mention.end(), kind);
  }

  private Who role(Places places, Hit role, boolean[] quoted, Memory memory) {
    Sentence sentence = places.sentence();
    List<Token> tokens = sentence.tokens();
    Mention before = places.ending(role.first());
    boolean of = before.end() == role.first() && before.kind() != Mention.Kind.PERSON;
    String affiliation = of ? before.span().of(sentence.text()) : "";
    String code = of ? before.code() : "";
    int first = of ? before.first() : role.first();
    int end = role.end();
    Hit next = places.role(end);
    String value = role.value();
    if (next.end() > end) {
      // `political scientist, professor N`: the last role stands by the name.
      end = next.end();
    }
    Mention person = places.mention(end);
    if (end < tokens.size() && person.first() == end && person.kind() == Mention.Kind.PERSON) {
      Speaker speaker = new Speaker(person.person(), value, affiliation, person.code());
      return new Who(speaker, first, person.end(), Who.Kind.PERSON, roleWord(tokens, end));
    }
    int nameEnd = end < tokens.size() && !quoted[end] ? nameEnd(places, end, quoted) : end;
    if (nameEnd > end && (nameEnd - end > 1 || known(tokens.get(end), memory))) {
      Who named = name(places, end, nameEnd, memory);
      Speaker speaker =
          new Speaker(
              named.speaker().name(),
              value,
              affiliation.isEmpty() ? named.speaker().affiliation() : affiliation,
              code.isEmpty() ? named.speaker().code() : code);
      memory.name(words.tongue().fold(surname(speaker, tokens.get(nameEnd - 1))), speaker);
      return new Who(speaker, first, named.end(), Who.Kind.ROLE_AND_NAME, roleWord(tokens, end));
    }
    boolean alone = words.tongue().agglutinative() || value.equals("author");
    int until = alone ? end : affiliationEnd(sentence, end);
    if (until > end) {
      affiliation = text(sentence, skipStop(tokens, end, until), until);
      code = code.isEmpty() ? codeIn(sentence, end, until) : code;
    } else {
      Speaker meant = memory.role(roleWord(tokens, end));
      if (!meant.equals(Memory.NOBODY) && affiliation.isEmpty()) {
        return new Who(meant, first, end, Who.Kind.ROLE, roleWord(tokens, end));
      }
    }
    String name = nominative(text(sentence, first, end), role);
    return new Who(
        new Speaker(name, value, affiliation, code),
        first,
        Math.max(end, until),
        Who.Kind.ROLE,
        roleWord(tokens, end));
  }

  /// A role of one word as it is listed first, with its case ending off: `експерта`, `ekspertin`.
  private String nominative(String name, Hit role) {
    String folded = words.tongue().fold(name);
    if (name.indexOf(' ') >= 0 || words.tongue() == Tongue.EN || !folded.equals(role.form())) {
      return name;
    }
    String best = folded;
    if (folded.length() < STEM) {
      return name;
    }
    for (var entry : roles.getOrDefault(folded.substring(0, STEM), Map.of()).entrySet()) {
      String form = entry.getKey();
      int shared = shared(form, folded);
      boolean same =
          entry.getValue().equals(role.value())
              && shared >= folded.length() - CASE
              && form.length() - shared <= 1;
      if (same) {
        best = form;
        break;
      }
    }
    return best.equals(folded) ? name : best;
  }

  private static int shared(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  private static String roleWord(List<Token> tokens, int end) {
    return tokens.get(end - 1).folded();
  }

  private boolean known(Token token, Memory memory) {
    return !memory.surname(bare(token.folded())).equals(Memory.NOBODY);
  }

  private Who name(Places places, int i, int end, Memory memory) {
    Sentence sentence = places.sentence();
    List<Token> tokens = sentence.tokens();
    Token surname = tokens.get(end - 1);
    Speaker known = memory.surname(bare(surname.folded()));
    String role = "";
    String affiliation = "";
    int until = end;
    if (end < tokens.size() && tokens.get(end).text().equals(",")) {
      for (int at = end + 1; at <= end + APPOSITION; at++) {
        Hit hit = places.role(at);
        if (hit.end() > at && plain(tokens, end + 1, hit.first())) {
          role = hit.value();
          int stop = affiliationEnd(sentence, hit.end());
          affiliation =
              stop > hit.end() ? text(sentence, skipStop(tokens, hit.end(), stop), stop) : "";
          until = Math.max(hit.end(), stop);
          break;
        }
      }
    }
    if (!known.equals(Memory.NOBODY) && role.isEmpty()) {
      return new Who(known, i, end, Who.Kind.KNOWN_SURNAME);
    }
    Speaker speaker = new Speaker(plainName(places, i, end), role, affiliation, "");
    if (end - i > 1 || !role.isEmpty()) {
      memory.name(words.tongue().fold(surname(speaker, surname)), speaker);
      boolean both = !role.isEmpty();
      return new Who(speaker, i, until, both ? Who.Kind.ROLE_AND_NAME : Who.Kind.FULL_NAME);
    }
    return new Who(speaker, i, end, Who.Kind.WORD);
  }

  /// A full name as written, or in the nominative where words like `за словами` stand before it.
  private String plainName(Places places, int i, int end) {
    String name = bare(text(places.sentence(), i, end));
    boolean source = places.follows("according-to", words, i, GENITIVE);
    return source && end - i > 1 ? Nominative.of(name, words.tongue()) : name;
  }

  /// A name without an ending that an apostrophe parts from it; in Ukrainian it parts nothing.
  private String bare(String name) {
    return switch (words.tongue()) {
      case UK, RU -> name;
      case EN -> POSSESSIVE.matcher(name).replaceFirst("");
      case AZ, TR -> ENDING.matcher(name).replaceFirst("");
    };
  }

  /// Last word of a name; of the token where the name has more after it.
  private String surname(Speaker speaker, Token token) {
    String name = speaker.name();
    int blank = name.lastIndexOf(' ');
    String last = name.substring(blank + 1);
    return last.isEmpty() ? bare(token.folded()) : last;
  }

  private static boolean plain(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().allMatch(Token::word);
  }

  /// Index after a person's name at `i`: capitalised words and initials outside other mentions.
  private int nameEnd(Places places, int i, boolean[] quoted) {
    List<Token> tokens = places.sentence().tokens();
    int end = i;
    int parts = 0;
    while (end < tokens.size() && parts < NAME && !quoted[end] && namePart(places, end)) {
      boolean initial =
          tokens.get(end).text().codePointCount(0, tokens.get(end).text().length()) == 1;
      boolean dotted = end + 1 < tokens.size() && tokens.get(end + 1).text().equals(".");
      if (initial && !dotted) {
        break;
      }
      end += initial ? 2 : 1;
      parts++;
    }
    boolean ends = end > i && tokens.get(end - 1).word();
    return ends ? end : i;
  }

  private boolean namePart(Places places, int i) {
    Sentence sentence = places.sentence();
    Token token = sentence.tokens().get(i);
    if (!token.word() || !token.capital()) {
      return false;
    }
    boolean initial = token.text().length() == 1;
    boolean acronym =
        !initial && token.text().equals(token.text().toUpperCase(words.tongue().locale()));
    Mention mention = places.mention(i);
    boolean covered = mention.first() <= i && i < mention.end();
    boolean word = common(token.folded()) || (opens(sentence, i) && inner.contains(token.folded()));
    return !acronym && !covered && (initial || !word);
  }

  private static boolean opens(Sentence sentence, int i) {
    return i == 0 || !sentence.tokens().get(i - 1).word();
  }

  private int affiliationEnd(Sentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    boolean capital = false;
    boolean named = false;
    int depth = 0;
    int end = from;
    while (end < tokens.size() && end < from + AFFILIATION) {
      Token token = tokens.get(end);
      String text = token.text();
      boolean verb = words.is("speech-verb", token.folded()) || views.judges(token.folded());
      boolean stop = ",.;:—–".contains(text) || verb;
      boolean clause =
          words.is("clause-boundary", token.folded()) && !words.is("stopword", token.folded());
      depth += "“«„(".contains(text) ? 1 : "”»)".contains(text) ? -1 : 0;
      named |= "”»)".contains(text);
      // A name in marks ends it: `the centre “Name” on ...`.
      boolean after = named && depth <= 0 && words.is("stopword", token.folded());
      if (stop || clause || after || words.is("complementiser", token.folded())) {
        break;
      }
      capital |= token.word() && token.capital();
      end++;
    }
    return capital ? end : from;
  }

  private int skipStop(List<Token> tokens, int from, int to) {
    int i = from;
    while (i < to - 1 && words.is("stopword", tokens.get(i).folded())) {
      i++;
    }
    return i;
  }

  private static String codeIn(Sentence sentence, int from, int to) {
    return sentence.mentions().stream()
        .filter(m -> m.first() >= from && m.end() <= to)
        .map(Mention::code)
        .findFirst()
        .orElse("");
  }

  private static String text(Sentence sentence, int first, int end) {
    int from = sentence.tokens().get(first).span().start();
    return new Span(from, sentence.tokens().get(end - 1).span().end()).of(sentence.text());
  }
}
