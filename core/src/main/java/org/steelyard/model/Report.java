package org.steelyard.model;

import java.util.List;

/// One mention of one act in one sentence: who did what to whom, as the sentence has it.
///
/// @param id derived from document, span, roles, type, date and coder version
/// @param when date of the act
/// @param thirdParties codes of further actors involved
/// @param mode PLOVER mode, or empty
/// @param contexts PLOVER contexts, may be empty
/// @param reciprocal both did it to each other; source and target are then in alphabetic order
/// @param reporter who says so, code or name; empty where the text speaks itself
/// @param where place name, or empty
/// @param rule lexicon entry or rule that fired
/// @param evidence what spoke for the coding, strongest first, for people
/// @param confidence 0 to 1
public record Report(
    String id,
    When when,
    ActorMention source,
    ActorMention target,
    List<String> thirdParties,
    PloverType type,
    String mode,
    List<String> contexts,
    boolean reciprocal,
    Modality modality,
    String reporter,
    String where,
    String rule,
    List<String> evidence,
    double confidence,
    Provenance.FromText provenance) {
  public Report {
    Checks.nonBlank(id, "A report's id");
    Checks.nonBlank(rule, "A report's rule");
    Checks.share(confidence, "A report's confidence");
    thirdParties = List.copyOf(thirdParties);
    contexts = List.copyOf(contexts);
    evidence = List.copyOf(evidence);
    if (source.code().equals(target.code())) {
      throw new IllegalArgumentException(
          "A report needs two different actors, but both are " + source.code() + ".");
    }
  }

  public Dyad dyad() {
    return new Dyad(source.code(), target.code());
  }
}
