package org.steelyard.coding.quantities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.steelyard.coding.dates.DatedSpan;
import org.steelyard.coding.scope.Clauses;
import org.steelyard.coding.scope.MainActors;
import org.steelyard.coding.sentence.AnalysedDocument;
import org.steelyard.coding.sentence.Hits;
import org.steelyard.coding.sentence.Ids;
import org.steelyard.coding.sentence.Mention;
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
        found.addAll(
            new Stated(
                    sentence, new Hits(sentence.tokens(), forms), measured, dates.get(i), main, i)
                .all());
      }
    }
    return found;
  }

  /// The quantities of one sentence.
  private record Stated(
      Sentence sentence,
      Hits hits,
      Measurands measurands,
      List<DatedSpan> dates,
      MainActors main,
      int index) {

    /// An amount with what is asked of it again and again.
    ///
    /// @param direction +1 where a percentage is one of growth, -1 of decline, else 0
    /// @param grown what grows or declines, or empty
    private record Measured(Amount amount, int direction, String grown) {}

    List<Quantity> all() {
      List<Amount> amounts = Amounts.find(hits, dates);
      if (amounts.isEmpty()) {
        return List.of();
      }
      Clauses clauses = Clauses.of(sentence.tokens(), hits.words());
      List<Measured> all = amounts.stream().map(one -> measured(one, clauses)).toList();
      List<Measured> percentages = all.stream().filter(one -> one.direction() != 0).toList();
      List<Quantity> found = new ArrayList<>();
      Set<Amount> used = new HashSet<>();
      for (Measured one : all) {
        Amount amount = one.amount();
        String time = Durations.unit(sentence.tokens(), sentence.tongue(), amount);
        if (!time.isEmpty()) {
          Quantity.Change none = new Quantity.Change.NotStated();
          found.add(
              quantity(amount, Durations.MEASURAND, time, none, clauses, "quantity.duration"));
          used.add(amount);
          continue;
        }
        String measurand = measurands.of(hits, clauses, amount);
        if (measurand.isEmpty()) {
          continue;
        }
        Quantity.Change change = new Quantity.Change.NotStated();
        for (Measured other : valued(amount) ? percentages : List.<Measured>of()) {
          if (!used.contains(other.amount()) && measurand.equals(other.grown())) {
            change = stated(other.amount(), other.direction());
            used.add(other.amount());
            break;
          }
        }
        String unit = unit(one, measurand);
        if (!unit.isEmpty() && !used.contains(amount)) {
          found.add(quantity(amount, measurand, unit, change, clauses, "quantity.amount"));
        }
      }
      for (Measured one : percentages) {
        Amount amount = one.amount();
        String measurand = one.grown();
        if (!used.contains(amount) && !measurand.isEmpty()) {
          Quantity.Change change = stated(amount, one.direction());
          found.add(quantity(amount, measurand, "percent", change, clauses, "quantity.change"));
        }
      }
      return found;
    }

    private Measured measured(Amount amount, Clauses clauses) {
      int direction =
          switch (amount.kind()) {
            case PERCENT -> Around.direction(hits, amount);
            case MONEY, UNIT, BARE -> 0;
          };
      String grown = direction == 0 ? "" : measurands.ofGrowth(hits, clauses, amount);
      return new Measured(amount, direction, grown);
    }

    private String unit(Measured one, String measurand) {
      Amount amount = one.amount();
      return switch (amount.kind()) {
        case MONEY, UNIT -> amount.unit();
        case PERCENT -> one.direction() == 0 ? amount.unit() : "";
        case BARE -> measurands.unitOf(measurand);
      };
    }

    /// Whether a percentage can be the growth of the same thing.
    private static boolean valued(Amount amount) {
      return amount.kind() == Amount.Kind.MONEY || amount.kind() == Amount.Kind.UNIT;
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
          Around.bound(hits, amount),
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
      boolean pair = !hits.of("pair-pronoun").isEmpty();
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
