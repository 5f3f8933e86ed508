package org.steelyard.store;

import java.util.List;

/// The account of a workspace.
///
/// @param inputs inputs ever offered: stored + duplicate + skipped + refused
/// @param ok whether there is no problem
/// @param digest SHA-256 over all derived rows ([Workspace#digest()])
/// @param problems what is wrong, for people
public record VerifyResult(
    long inputs,
    long stored,
    long duplicate,
    long skipped,
    long refused,
    boolean ok,
    String digest,
    List<String> problems) {
  public VerifyResult {
    problems = List.copyOf(problems);
  }
}
