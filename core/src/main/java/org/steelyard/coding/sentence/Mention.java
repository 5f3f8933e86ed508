package org.steelyard.coding.sentence;

import java.util.List;
import org.steelyard.model.ActorMention;
import org.steelyard.model.Span;

/// Words of a sentence that name an actor.
///
/// @param code state or organisation code
/// @param name English name of the actor
/// @param sector `GOV`, `MIL`, `LEG`, `SPY`, `JUD`, `COP`, `COR`, `REB`, `PTY`,
/// `OPP`, `IGO`, `PPL`, `MED`, `FORMAT` or empty
/// @param kind what the words are
/// @param span where they stand in the sentence's clean text
/// @param first index of their first token
/// @param end index after their last token
/// @param person full name where a person is named, or empty
/// @param body id of the organisation or its organ (`UNSC` where the actor is `UNO`), or empty
/// @param candidates other readings, best first
public record Mention(
    String code,
    String name,
    String sector,
    Kind kind,
    Span span,
    int first,
    int end,
    String person,
    String body,
    List<ActorMention.Candidate> candidates) {
  /// What the words of a mention are.
  public enum Kind {
    /// Name of a state or territory.
    STATE,
    /// Adjective of a state: `Russian`.
    ADJECTIVE,
    /// People of a state: `Russians`.
    DEMONYM,
    /// What stands for a state or acts like one: a capital or seat of power (`Baku`, `the
    /// Kremlin`), an institution, a state company, an armed group.
    METONYM,
    /// Named holder of an office.
    PERSON,
    /// Office without a name: `the Russian president`.
    OFFICE,
    /// International organisation.
    ORGANISATION,
    /// Pronoun or noun phrase resolved within the document: `he`, `the two countries`.
    REFERENCE
  }

  public Mention {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("A mention covers at least one token.");
    }
    candidates = List.copyOf(candidates);
  }

  /// The mention for a report of `sentence`.
  public ActorMention in(Sentence sentence) {
    Span original = sentence.original(span);
    return new ActorMention(
        code, name, sector, original.of(sentence.document().text()), original, candidates);
  }
}
