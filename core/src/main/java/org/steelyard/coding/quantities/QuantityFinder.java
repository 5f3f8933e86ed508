package org.steelyard.coding.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Mention;
import org.steelyard.coding.sentence.Phrases;
import org.steelyard.coding.sentence.Sentence;
import org.steelyard.language.Tongue;
import org.steelyard.language.Words;
import org.steelyard.model.Quantity;

/// Finds the quantities that a document states.
public final class QuantityFinder {
  /// What needs two sides, so that one state alone means the state the text is about as well.
  private static final String BILATERAL = "trade turnover";

  /// The one organisation that trades and gives like a state.
  private static final String UNION = "EUU";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<Tongue, Words> words;
  private final Map<Tongue, Measurands> measurands = new EnumMap<>(Tongue.class);

  /// A finder for the languages of `words`.
  public QuantityFinder(Map<Tongue, Words> words) {
    this.words = Map.copyOf(words);
    words.forEach((tongue, forms) -> measurands.put(tongue, new Measurands(forms)));
  }

  /// Quantities of `document` in order.
  ///
  /// @param dates for each sentence its dates
  public List<Quantity> find(AnalysedDocument document, List<List<DatedSpan>> dates) {
    MainActors main = new MainActors(document);
    List<Quantity> found = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      Words forms = words.get(sentence.tongue());
      Measurands measured = measurands.get(sentence.tongue());
      if (forms != null && measured != null) {
        found.addAll(new Stated(sentence, forms, measured, dates.get(i), main, i).all());
      }
    }
    return found;
  }

  /// The quantities of one sentence.
  private record Stated(
      Sentence sentence,
      Words words,
      Measurands measurands,
      List<DatedSpan> dates,
      MainActors main,
      int index) {

    List<Quantity> all() {
      List<Amount> amounts = Amounts.find(sentence.tokens(), words, dates);
      if (amounts.isEmpty()) {
        return List.of();
      }
      Clauses clauses = Clauses.of(sentence.tokens(), words);
      List<Quantity> found = new ArrayList<>();
      List<Amount> used = new ArrayList<>();
      for (Amount amount : amounts) {
        String time = Durations.unit(sentence.tokens(), sentence.tongue(), amount);
        if (!time.isEmpty()) {
          Quantity.Change none = new Quantity.Change.NotStated();
          found.add(
              quantity(amount, Durations.MEASURAND, time, none, clauses, "quantity.duration"));
          used.add(amount);
          continue;
        }
        String measurand = measurands.of(sentence, clauses, amount);
        if (measurand.isEmpty()) {
          continue;
        }
        Quantity.Change change = new Quantity.Change.NotStated();
        for (Amount other : amounts) {
          int direction = growth(other);
          if (direction != 0 && !used.contains(other) && pairs(amount, other, measurand, clauses)) {
            change = stated(other, direction);
            used.add(other);
            break;
          }
        }
        String unit = unit(amount, measurand);
        if (!unit.isEmpty() && !used.contains(amount)) {
          found.add(quantity(amount, measurand, unit, change, clauses, "quantity.amount"));
        }
      }
      for (Amount amount : amounts) {
        int direction = growth(amount);
        String measurand = measurands.ofGrowth(sentence, clauses, amount);
        if (direction != 0 && !used.contains(amount) && !measurand.isEmpty()) {
          Quantity.Change change = stated(amount, direction);
          found.add(quantity(amount, measurand, "percent", change, clauses, "quantity.change"));
        }
      }
      return found;
    }

    private String unit(Amount amount, String measurand) {
      return switch (amount.kind()) {
        case MONEY, UNIT -> amount.unit();
        case PERCENT -> growth(amount) == 0 ? amount.unit() : "";
        case BARE -> measurands.unitOf(measurand);
      };
    }

    private int growth(Amount amount) {
      return switch (amount.kind()) {
        case PERCENT -> Around.direction(sentence.tokens(), words, amount);
        case MONEY, UNIT, BARE -> 0;
      };
    }

    /// Whether a percentage is the growth of the same thing.
    private boolean pairs(Amount amount, Amount percent, String measurand, Clauses clauses) {
      boolean valued = amount.kind() == Amount.Kind.MONEY || amount.kind() == Amount.Kind.UNIT;
      return valued && measurand.equals(measurands.ofGrowth(sentence, clauses, percent));
    }

    private static Quantity.Change stated(Amount percent, int direction) {
      BigDecimal share = percent.value().divide(HUNDRED).multiply(BigDecimal.valueOf(direction));
      return new Quantity.Change.Stated(share);
    }

    private Quantity quantity(
        Amount amount,
        String measurand,
        String unit,
        Quantity.Change change,
        Clauses clauses,
        String rule) {
      int start = sentence.tokens().get(amount.first()).span().start();
      return new Quantity(
          Ids.of(
              "q",
              sentence.document().id(),
              sentence.passage().span().start() + start,
              measurand,
              unit,
              amount.value().toPlainString()),
          measurand,
          amount.value(),
          unit,
          Around.period(dates, clauses, amount),
          Around.bound(sentence.tokens(), words, amount),
          change,
          of(amount, measurand, clauses),
          rule,
          sentence.provenance());
    }

    /// Whose it is: states of its clause, else of the sentence, else the pair the text is about.
    private List<String> of(Amount amount, String measurand, Clauses clauses) {
      TreeSet<String> near = new TreeSet<>();
      TreeSet<String> any = new TreeSet<>();
      for (Mention mention : sentence.mentions()) {
        boolean person =
            mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE;
        if (!person && (MainActors.state(mention) || mention.code().equals(UNION))) {
          any.add(mention.code());
          if (clauses.same(mention.first(), amount.first())) {
            near.add(mention.code());
          }
        }
      }
      TreeSet<String> codes = near.isEmpty() ? any : near;
      boolean pair = !Phrases.find(sentence.tokens(), words, "pair-pronoun").isEmpty();
      if (codes.isEmpty() || (pair && codes.size() < 2)) {
        codes.addAll(main.pair(index));
      } else if (codes.size() == 1 && measurand.equals(BILATERAL)) {
        String state = main.main(index);
        if (!state.isEmpty()) {
          codes.add(state);
        }
      }
      return List.copyOf(codes);
    }
  }
}
