package org.steelyard.coding.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/// Compares the triples predicted for one sentence with its labelled acts.
///
/// Rules, in this order:
///
/// 1. A prediction *fits* an act when source and target are the same (in either order if one
/// of the
///    two is reciprocal) and its type is among the act's types.
/// 2. As many predictions as possible are matched with an act that they fit, each act and each
///    prediction at most once: these are right.
/// 3. A prediction left over that fits a matched act says the same again: it does not count.
/// 4. A prediction left over whose type is an alternative of an act between the same actors is
///    neither right nor wrong, and that act is not missed.
/// 5. A prediction left over on an ignored pair, in either order, does not count.
/// 6. Other predictions left over are wrong; acts left over are missed.
final class Matching {
  private static final int NOBODY = -1;

  private final List<EventGold.Act> acts;
  private final List<Triple> triples;
  private final int[] matched;

  private Matching(EventGold gold, List<Triple> predicted) {
    this.acts = gold.records();
    this.triples = new ArrayList<>(new LinkedHashSet<>(predicted));
    this.matched = new int[acts.size()];
    Arrays.fill(matched, NOBODY);
  }

  static Tally tally(EventGold gold, List<Triple> predicted) {
    Matching matching = new Matching(gold, predicted);
    int right = 0;
    List<Triple> left = new ArrayList<>();
    for (int triple = 0; triple < matching.triples.size(); triple++) {
      if (matching.place(triple, new boolean[matching.acts.size()])) {
        right++;
      }
    }
    for (int triple = 0; triple < matching.triples.size(); triple++) {
      int index = triple;
      if (Arrays.stream(matching.matched).noneMatch(holder -> holder == index)) {
        left.add(matching.triples.get(triple));
      }
    }
    return new Tally(right, matching.wrong(gold, left), matching.missed(left));
  }

  /// Gives `triple` an act, moving others on where that frees one (Kuhn 1955).
  private boolean place(int triple, boolean[] tried) {
    for (int act = 0; act < acts.size(); act++) {
      if (tried[act] || !fits(triples.get(triple), acts.get(act))) {
        continue;
      }
      tried[act] = true;
      if (matched[act] == NOBODY || place(matched[act], tried)) {
        matched[act] = triple;
        return true;
      }
    }
    return false;
  }

  private int wrong(EventGold gold, List<Triple> left) {
    int wrong = 0;
    for (Triple triple : left) {
      boolean again = acts.stream().anyMatch(act -> fits(triple, act) || mayBe(triple, act));
      if (!again && !gold.ignore().contains(triple.pair())) {
        wrong++;
      }
    }
    return wrong;
  }

  private int missed(List<Triple> left) {
    int missed = 0;
    for (int act = 0; act < matched.length; act++) {
      EventGold.Act gold = acts.get(act);
      if (matched[act] == NOBODY && left.stream().noneMatch(triple -> mayBe(triple, gold))) {
        missed++;
      }
    }
    return missed;
  }

  private static boolean fits(Triple triple, EventGold.Act act) {
    return act.between(triple) && act.types().contains(triple.type());
  }

  private static boolean mayBe(Triple triple, EventGold.Act act) {
    return act.between(triple) && act.alternatives().contains(triple.type());
  }
}
