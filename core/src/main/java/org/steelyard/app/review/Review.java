package org.steelyard.app.review;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steelyard.app.brief.PairNumber;
import org.steelyard.app.console.Console;
import org.steelyard.app.names.ActorNames;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Session;
import org.steelyard.model.Pair;
import org.steelyard.model.Report;
import org.steelyard.ontology.Ontology;
import org.steelyard.review.Item;
import org.steelyard.review.Judgement;
import tools.jackson.databind.node.ObjectNode;

/// One review in the terminal, from the first card to the summary.
public final class Review {
  private Review() {}

  /// A result, as data and as lines for people.
  public record Answer(ObjectNode json, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /// Runs the dialogue and gives its summary.
  public static Answer run(
      Session session, Wanted wanted, Console console, InputStream in, ActorNames names) {
    Holdings before = session.holdings();
    Lines lines = new Lines(console, in);
    boolean styled = console.terminal() && !console.globals().noColor();
    Dialogue dialogue =
        new Dialogue(
            session,
            before,
            wanted,
            lines,
            new Cards(before, styled),
            new Editing(lines, names, Ontology.load()),
            new Others(lines, names));
    List<PairNumber> numbers = PairNumber.of(before, pairs(wanted, before, dialogue.queue()));
    if (dialogue.queue().isEmpty()) {
      lines.say("Nothing is left to review there; --again shows what was judged before.");
    }
    dialogue.run();
    Summary summary =
        new Summary(before, session.holdings(), wanted.coder(), dialogue.touched(), numbers);
    List<String> told = new ArrayList<>(List.of(summary.line()));
    return new Answer(summary.json(), told);
  }

  private static List<Pair> pairs(Wanted wanted, Holdings holdings, List<Item> queue) {
    boolean acts = wanted.kinds().isEmpty() || wanted.kinds().contains(Judgement.Kind.REPORT);
    if (wanted.pair().size() == 2 && acts) {
      return List.of(Pair.of(wanted.pair().getFirst(), wanted.pair().getLast()));
    }
    Map<String, Report> reports = new HashMap<>();
    holdings.corrections().coded().reports().forEach(one -> reports.put(one.id(), one));
    return queue.stream()
        .map(item -> reports.get(item.id()))
        .filter(java.util.Objects::nonNull)
        .map(report -> report.dyad().pair())
        .distinct()
        .toList();
  }
}
