package org.steelyard.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.steelyard.model.Claim;
import org.steelyard.model.Membership;
import org.steelyard.model.Provenance.FromText;
import org.steelyard.model.Quantity;
import org.steelyard.model.Report;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Verdict;

/// Applies judgements to what the coder finds now. The same lines and codings give the same
/// result, however often and after whatever run.
public final class Replay {
  private final Log log;
  private final Coded coded;
  private final UnaryOperator<String> names;
  private final Anchors anchors;
  private final List<Item> items;
  private final Map<String, Map<Field, String>> values;
  private final Map<String, List<Judgement>> byItem = new LinkedHashMap<>();
  private final List<Lost> lost = new ArrayList<>();

  private Replay(Log log, Coded coded, Function<String, String> text, UnaryOperator<String> names) {
    this.log = log;
    this.coded = coded;
    this.names = names;
    this.items = coded.items();
    this.anchors = new Anchors(items, text);
    this.values = Values.of(coded);
    this.lost.addAll(log.unreadable());
  }

  /// The corrected items.
  ///
  /// @param text gives a document's text by id; empty where it is not here
  /// @param names English names by actor code, for actors that people put in
  public static Corrected of(
      Log log, Coded coded, Function<String, String> text, UnaryOperator<String> names) {
    return new Replay(log, coded, text, names).run();
  }

  private Corrected run() {
    log.standing().forEach(this::place);
    Map<String, Ruling> rulings = new TreeMap<>();
    byItem.forEach((id, judgements) -> rulings.put(id, ruling(id, judgements)));
    List<Report> kept = new ArrayList<>();
    Map<String, String> setAside = new TreeMap<>();
    for (Report report : coded.reports()) {
      Ruling ruling = rulings.get(report.id());
      if (ruling == null) {
        kept.add(report);
      } else if (ruling.outcome() == Ruling.Outcome.WRONG) {
        if (report.modality().happened()) {
          setAside.put(report.id(), "rejected by " + ruling.last().words());
        }
      } else {
        kept.add(corrected(report, ruling, setAside));
      }
    }
    List<Claim> claims = standing(coded.claims(), Claim::id, rulings, Changes::apply);
    List<Quantity> quantities = standing(coded.quantities(), Quantity::id, rulings, Changes::apply);
    List<Membership> memberships =
        standing(coded.memberships(), Membership::id, rulings, Changes::apply);
    return new Corrected(
        log,
        coded,
        new Coded(kept, claims, quantities, memberships),
        rulings,
        Map.copyOf(byItem),
        setAside,
        pairs(rulings),
        lost);
  }

  /// Items without the rejected, with the edited changed.
  private <T> List<T> standing(
      List<T> items,
      Function<T, String> id,
      Map<String, Ruling> rulings,
      BiFunction<T, Ruling, T> change) {
    List<T> standing = new ArrayList<>();
    for (T item : items) {
      Ruling ruling = rulings.get(id.apply(item));
      if (ruling == null) {
        standing.add(item);
      } else if (ruling.outcome() != Ruling.Outcome.WRONG) {
        standing.add(changed(item, ruling, change));
      }
    }
    return standing;
  }

  private <T> T changed(T item, Ruling ruling, BiFunction<T, Ruling, T> change) {
    try {
      return ruling.edits().isEmpty() ? item : change.apply(item, ruling);
    } catch (IllegalArgumentException impossible) {
      lost.add(Lost.of(ruling.last(), "it cannot be applied: " + impossible.getMessage()));
      return item;
    }
  }

  /// Puts a judgement to the items that it speaks of.
  private void place(Judgement judgement) {
    if (judgement.ofPattern()) {
      for (Item item : items) {
        if (item.kind() == judgement.kind() && item.pattern().equals(judgement.pattern())) {
          add(item, judgement);
        }
      }
      return;
    }
    switch (anchors.find(judgement, judgement.at(), judgement.item())) {
      case Anchors.Found.Place(Item item) -> {
        boolean right = judgement.verdict() == Verdict.RIGHT;
        if (right && !judgement.oldValue().equals(item.details())) {
          lost.add(Lost.of(judgement, "what else is coded of it is now " + item.details()));
        } else {
          add(item, judgement);
        }
      }
      case Anchors.Found.Nowhere(String why) -> lost.add(Lost.of(judgement, why));
    }
  }

  private void add(Item item, Judgement judgement) {
    byItem.computeIfAbsent(item.id(), key -> new ArrayList<>()).add(judgement);
  }

  /// Of those who saw the item itself the coder who came first in the file rules; a pattern rules
  /// where nobody saw it.
  private Ruling ruling(String id, List<Judgement> judgements) {
    List<Judgement> seen = judgements.stream().filter(one -> !one.ofPattern()).toList();
    List<Judgement> heard = seen.isEmpty() ? judgements : seen;
    for (String coder : log.coders()) {
      List<Judgement> own = heard.stream().filter(one -> one.coder().equals(coder)).toList();
      if (!own.isEmpty()) {
        return Ruling.of(own, values.getOrDefault(id, Map.of()));
      }
    }
    throw new IllegalStateException("A judgement on " + id + " has no coder.");
  }

  private Report corrected(Report report, Ruling ruling, Map<String, String> setAside) {
    Report better = report;
    try {
      better = Edits.apply(report, ruling, names);
    } catch (IllegalArgumentException impossible) {
      lost.add(Lost.of(ruling.last(), "it cannot be applied: " + impossible.getMessage()));
    }
    if (better.modality().happened() != report.modality().happened()) {
      String words = ruling.last().words();
      setAside.put(
          report.id(),
          better.modality().happened() ? "counts, by " + words : "did not happen, by " + words);
    }
    return better;
  }

  /// Pairs of reports of one event.
  private List<List<String>> pairs(Map<String, Ruling> rulings) {
    List<List<String>> pairs = new ArrayList<>();
    rulings.forEach(
        (id, ruling) -> {
          for (Judgement judgement : ruling.judgements()) {
            boolean holds = ruling.outcome() != Ruling.Outcome.WRONG;
            if (judgement.verdict() == Verdict.DUPLICATE && holds) {
              pair(id, judgement, pairs);
            }
          }
        });
    return pairs;
  }

  private void pair(String id, Judgement judgement, List<List<String>> pairs) {
    for (FromText other : judgement.same()) {
      switch (anchors.find(judgement, other, judgement.newValue())) {
        case Anchors.Found.Place(Item item) -> pairs.add(List.of(id, item.id()));
        case Anchors.Found.Nowhere(String why) -> lost.add(Lost.of(judgement, "the other: " + why));
      }
    }
  }
}
