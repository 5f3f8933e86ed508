package org.steelyard.app.pipeline;

import java.util.List;

/// The account of a workspace: every input is stored, duplicate, skipped or refused.
///
/// @param ok whether the account adds up and the stored digests hold
/// @param digest of everything coded; the same inputs give the same
/// @param uncoded documents stored but not coded yet
/// @param problems in words; empty where `ok`
public record Audit(
    int inputs,
    int stored,
    int duplicate,
    int skipped,
    int refused,
    boolean ok,
    String digest,
    int uncoded,
    List<String> problems) {
  public Audit {
    problems = List.copyOf(problems);
  }
}
