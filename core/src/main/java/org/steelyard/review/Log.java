package org.steelyard.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The judgements of a file in its order: each id once, with those taken back set apart.
///
/// @param all every judgement that can be read
/// @param standing those that nobody took back, undos left out
/// @param coders who judged, in order of first appearance: the first adjudicates
/// @param unreadable lines that are no judgements
public record Log(
    List<Judgement> all, List<Judgement> standing, List<String> coders, List<Lost> unreadable) {
  public Log {
    all = List.copyOf(all);
    standing = List.copyOf(standing);
    coders = List.copyOf(coders);
    unreadable = List.copyOf(unreadable);
  }

  /// The judgements of a file and then those of `more`, as they would stand if added to it.
  public Log and(List<Judgement> more) {
    List<Judgement> longer = new ArrayList<>(all);
    longer.addAll(more);
    return of(longer, unreadable);
  }

  /// Reads lines of `corrections.jsonl`. A line that cannot be read is listed and stops nothing.
  public static Log of(List<String> lines) {
    JudgementCodec codec = new JudgementCodec();
    List<Judgement> all = new ArrayList<>();
    List<Lost> unreadable = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        all.add(codec.decode(lines.get(i)));
      } catch (IllegalArgumentException | ClassCastException wrong) {
        unreadable.add(new Lost("line " + (i + 1), "", "", "", String.valueOf(wrong.getMessage())));
      }
    }
    return of(all, unreadable);
  }

  private static Log of(List<Judgement> judgements, List<Lost> unreadable) {
    Map<String, Judgement> once = new LinkedHashMap<>();
    judgements.forEach(judgement -> once.putIfAbsent(judgement.id(), judgement));
    List<Judgement> read = List.copyOf(once.values());
    Set<String> coders = new LinkedHashSet<>();
    read.forEach(judgement -> coders.add(judgement.coder()));
    return new Log(read, standing(read), List.copyOf(coders), unreadable);
  }

  /// From the last to the first, so that an undo that was itself taken back takes nothing
  /// back. Everyone takes back only what he said himself.
  private static List<Judgement> standing(List<Judgement> all) {
    Set<String> undone = new HashSet<>();
    List<Judgement> standing = new ArrayList<>();
    for (Judgement judgement : all.reversed()) {
      if (undone.contains(judgement.coder() + " " + judgement.id())) {
        continue;
      }
      if (judgement.verdict() == Judgement.Verdict.UNDO) {
        undone.add(judgement.coder() + " " + judgement.newValue());
      } else {
        standing.add(judgement);
      }
    }
    return standing.reversed();
  }
}
