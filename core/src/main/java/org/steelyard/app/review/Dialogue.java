package org.steelyard.app.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.steelyard.app.console.Plain;
import org.steelyard.app.pipeline.Holdings;
import org.steelyard.app.pipeline.Session;
import org.steelyard.model.Report;
import org.steelyard.review.Corrected;
import org.steelyard.review.Fields;
import org.steelyard.review.Item;
import org.steelyard.review.Judgement;
import org.steelyard.review.Judgement.Field;
import org.steelyard.review.Judgement.Verdict;
import org.steelyard.review.Judging;

/// Shows card after card and writes each answer at once.
final class Dialogue {
  private static final String KEYS =
      "y right · n wrong · e edit · d duplicate · u undo · j next · k back · o open · p pattern"
          + " · q quit >";

  private final Session session;
  private final Corrected corrected;
  private final Wanted wanted;
  private final Lines lines;
  private final Cards cards;
  private final Editing editing;
  private final Others others;
  private final Map<String, Map<Field, String>> values;
  private final Duplicates duplicates;
  private final Judging judging;
  private final List<Item> queue;
  private final Map<String, Report> reports = new HashMap<>();
  private final List<Judgement> made = new ArrayList<>();
  private final Map<String, Item> itemOf = new HashMap<>();
  private final Set<String> touched = new LinkedHashSet<>();
  private int at;

  Dialogue(
      Session session,
      Holdings holdings,
      Wanted wanted,
      Lines lines,
      Cards cards,
      Editing editing,
      Others others) {
    this.session = session;
    this.corrected = holdings.corrections();
    this.wanted = wanted;
    this.lines = lines;
    this.cards = cards;
    this.editing = editing;
    this.others = others;
    this.values = Others.values(corrected.coded());
    this.duplicates = new Duplicates(holdings, lines);
    this.judging = new Judging(wanted.coder());
    this.queue = Queue.of(holdings, wanted);
    corrected.coded().reports().forEach(report -> reports.put(report.id(), report));
  }

  /// The items to be shown.
  List<Item> queue() {
    return queue;
  }

  /// Ids of the items judged here.
  List<String> touched() {
    return List.copyOf(touched);
  }

  /// Goes on until the queue ends or the person does.
  void run() {
    while (at >= 0 && at < queue.size()) {
      Item item = queue.get(at);
      lines.show(cards.card(item, at + 1, queue.size()));
      said(item);
      String answer = lines.key(KEYS).toLowerCase(Locale.ROOT);
      if (answer.equals("q")) {
        return;
      }
      answer(item, answer);
    }
  }

  private void answer(Item item, String key) {
    switch (key) {
      case "y" -> whole(item, true);
      case "n" -> whole(item, false);
      case "e" -> edit(item);
      case "d" -> duplicate(item);
      case "u" -> undo();
      case "j", "" -> at++;
      case "k" -> at = Math.max(0, at - 1);
      case "o" -> lines.show(cards.around(item));
      case "p" -> pattern();
      default -> lines.say("'" + Plain.text(key) + "' is no key here.");
    }
  }

  /// What was said of the item; of others only where the coder may see it.
  private void said(Item item) {
    for (Judgement judgement : corrected.log().and(made).standing()) {
      boolean here =
          item.equals(itemOf.get(judgement.id())) || corrected.on(item.id()).contains(judgement);
      boolean open = !wanted.blind() || judgement.coder().equals(wanted.coder());
      if (here && open) {
        lines.say("said      " + Plain.text(judgement.words()));
      }
    }
  }

  private void write(Item item, Judgement judgement) {
    session.judge(List.of(judgement));
    made.add(judgement);
    itemOf.put(judgement.id(), item);
    touched.add(item.id());
  }

  private void whole(Item item, boolean right) {
    write(item, judging.whole(item, right));
    if (!right) {
      hint(item);
    }
    at++;
  }

  private void edit(Item item) {
    Report report = reports.get(item.id());
    Map<Field, String> coded =
        report == null ? values.getOrDefault(item.id(), Map.of()) : Fields.of(report);
    List<Editing.Edit> edits =
        report == null ? others.ask(item) : editing.ask(report, own(item, coded));
    for (Editing.Edit edit : edits) {
      String old = coded.getOrDefault(edit.field(), "");
      Judgement judgement = judging.edit(item, edit.field(), old, edit.value());
      write(item, judgement);
      lines.say("Written. e edits another field, j goes on.");
      if (general(judgement)) {
        hint(item);
      }
    }
  }

  /// The fields of an item as the coder at the keyboard has them.
  private Map<Field, String> own(Item item, Map<Field, String> coded) {
    Map<Field, String> own = new EnumMap<>(coded);
    for (Judgement judgement : corrected.log().and(made).standing()) {
      boolean mine = judgement.coder().equals(wanted.coder());
      if (mine && judgement.verdict() == Verdict.EDITED && about(judgement, item)) {
        own.put(judgement.field(), judgement.newValue());
      }
    }
    return own;
  }

  private boolean about(Judgement judgement, Item item) {
    return item.equals(itemOf.get(judgement.id())) || corrected.on(item.id()).contains(judgement);
  }

  private void duplicate(Item item) {
    for (Item other : duplicates.ask(item)) {
      write(item, judging.duplicate(item, other));
      at++;
    }
  }

  /// Takes back the coder's latest judgement and shows its item again.
  private void undo() {
    List<Judgement> own =
        corrected.log().and(made).standing().stream()
            .filter(judgement -> judgement.coder().equals(wanted.coder()))
            .toList();
    if (own.isEmpty()) {
      lines.say("There is nothing of " + wanted.coder() + " to take back.");
      return;
    }
    Judgement last = own.getLast();
    Judgement undo = judging.undo(last);
    session.judge(List.of(undo));
    made.add(undo);
    lines.say("Taken back: " + Plain.text(last.item() + ", " + last.words()));
    for (int i = 0; i < queue.size(); i++) {
      if (queue.get(i).equals(itemOf.get(last.id()))) {
        at = i;
      }
    }
  }

  /// Other items of the same rule and type that nobody has seen.
  private List<Item> alike(Item item) {
    Set<String> seen = new LinkedHashSet<>(touched);
    return corrected.coded().items().stream()
        .filter(other -> other.kind() == item.kind() && other.pattern().equals(item.pattern()))
        .filter(other -> !seen.contains(other.id()))
        .filter(other -> wanted.blind() || !corrected.seen(other.id()))
        .toList();
  }

  private void hint(Item item) {
    int others = alike(item).size();
    if (others > 0) {
      lines.say(
          "p applies this to the same pattern, "
              + Plain.text(item.pattern())
              + ": "
              + others
              + (others == 1 ? " more item." : " more items."));
    }
  }

  /// Applies the last answer to all items of its pattern, after a preview.
  private void pattern() {
    List<Judgement> standing =
        corrected.log().and(made).standing().stream()
            .filter(one -> itemOf.containsKey(one.id()) && general(one))
            .toList();
    if (standing.isEmpty()) {
      lines.say("First answer n, or edit type, mode or modality: p applies the last such answer.");
      return;
    }
    Judgement last = standing.getLast();
    Item item = java.util.Objects.requireNonNull(itemOf.get(last.id()));
    List<Item> alike = alike(item);
    if (alike.isEmpty()) {
      lines.say("No other item that nobody has seen has the pattern " + item.pattern() + ".");
      return;
    }
    lines.say(Plain.text(last.words()));
    lines.say(alike.size() + " by the same rule and type, for example:");
    alike.stream()
        .limit(3)
        .forEach(
            other ->
                lines.say(
                    "  "
                        + Plain.text(other.coding())
                        + "  \""
                        + Plain.line(other.at().quote(), 90)
                        + "\""));
    if (lines.ask("apply to these " + alike.size() + "? [y/N]").equalsIgnoreCase("y")) {
      Judgement everywhere = judging.everywhere(last, item.pattern());
      session.judge(List.of(everywhere));
      made.add(everywhere);
      lines.say("Written as one judgement; u takes it back.");
    }
  }

  /// Whether an answer can hold for other sentences: actors, dates and places are of one sentence.
  private static boolean general(Judgement judgement) {
    return switch (judgement.field()) {
      case WHOLE -> judgement.verdict() == Verdict.WRONG;
      case TYPE, MODE, MODALITY -> true;
      case SOURCE, TARGET, DATE, PLACE, DUPLICATE -> false;
      case SPEAKER, ABOUT, POLARITY, FORECAST, HORIZON, CONDITION -> false;
      case MEASURAND, AMOUNT, UNIT, BOUND, PERIOD, CHANGE -> false;
      case MEMBER, STATUS, ORGANISATION -> false;
    };
  }
}
