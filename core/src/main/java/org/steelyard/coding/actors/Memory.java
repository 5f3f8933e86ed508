package org.steelyard.coding.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a document has mentioned so far: whom "he", "the minister" and "both countries" can mean.
/// One per document, used by one thread.
final class Memory {
  /// A person introduced by the document itself: `North Korea's foreign minister Ri Yong-ho`.
  ///
  /// @param gender `m`, `f` or empty where unknown
  record Known(String code, String name, String gender, String office) {
    static final Known NOBODY = new Known("", "", "", "");

    /// Whether a pronoun of `pronoun` gender can mean this person.
    boolean fits(String pronoun) {
      return !code.isEmpty() && (gender.isEmpty() || gender.equals(pronoun));
    }
  }

  private final Map<String, Known> names = new HashMap<>();
  private final Map<String, List<String>> offices = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<String> recent = new ArrayList<>();
  private String lastMinister = "";
  private String topic = "";
  private Known lastPerson = Known.NOBODY;

  /// Remembers a person under each part of the name that begins with a capital.
  void person(Known person, List<String> foldedParts) {
    if (person.code().equals(MentionFinder.NOBODY)) {
      return;
    }
    for (String part : foldedParts) {
      if (part.length() > 1) {
        names.putIfAbsent(part, person);
      }
    }
    spoke(person);
  }

  /// Remembers who was named last.
  void spoke(Known person) {
    if (person.code().equals(MentionFinder.NOBODY)) {
      lastPerson = Known.NOBODY;
      return;
    }
    lastPerson = person;
    if (!person.office().isEmpty()) {
      List<String> codes = offices.computeIfAbsent(person.office(), k -> new ArrayList<>());
      codes.remove(person.code());
      codes.addFirst(person.code());
      if (person.office().endsWith("_minister")) {
        lastMinister = person.code();
      }
    }
  }

  /// The person that one folded word names here; code empty where none.
  Known named(String folded) {
    return names.getOrDefault(folded, Known.NOBODY);
  }

  /// Codes of holders of `office` mentioned, the likeliest first: who was spoken of last, then
  /// the last called so. `The minister` is also whoever was called minister of something.
  List<String> office(String office) {
    List<String> exact = offices.getOrDefault(office, List.of());
    if (exact.isEmpty()) {
      boolean some = office.equals("minister") && !lastMinister.isEmpty();
      return some ? List.of(lastMinister) : List.of();
    }
    List<String> ranked = new ArrayList<>(exact);
    if (ranked.remove(lastPerson.code())) {
      ranked.addFirst(lastPerson.code());
    }
    return ranked;
  }

  Known lastPerson() {
    return lastPerson;
  }

  /// Remembers that an actor was mentioned.
  void actor(String code) {
    recent.remove(code);
    recent.add(code);
    counts.merge(code, 1, Integer::sum);
  }

  /// Remembers which state a sentence spoke of first.
  void topic(String code) {
    topic = code;
  }

  /// Whether no state was mentioned more often.
  boolean main(String code) {
    int count = counts.getOrDefault(code, 0);
    return counts.entrySet().stream()
        .allMatch(other -> other.getKey().length() != 3 || other.getValue() <= count);
  }

  /// The state or organisation that the last sentence with one spoke of first; empty where none.
  String topic() {
    return topic;
  }

  /// Actors that `noun` can mean, the likeliest first: the state that the last sentence spoke of
  /// first, then those mentioned last.
  List<String> meant(PointingNouns.Hit noun) {
    List<String> meant = new ArrayList<>();
    if (noun.fits(topic)) {
      meant.add(topic);
    }
    for (String actor : recent.reversed()) {
      if (noun.fits(actor) && !meant.contains(actor)) {
        meant.add(actor);
      }
    }
    return meant;
  }

  /// Whether an actor was mentioned before.
  boolean mentioned(String code) {
    return counts.containsKey(code);
  }

  /// The actor mentioned most that is not `code`, the later of equals; empty where none was.
  String mainOther(String code) {
    String main = "";
    for (String actor : recent) {
      int count = counts.getOrDefault(actor, 0);
      if (!actor.equals(code) && count >= counts.getOrDefault(main, 0)) {
        main = actor;
      }
    }
    return main;
  }

  /// The two actors mentioned last, in alphabetic order; empty where there are not yet two.
  List<String> lastPair() {
    int n = recent.size();
    return n < 2 ? List.of() : List.of(recent.get(n - 2), recent.get(n - 1));
  }
}
