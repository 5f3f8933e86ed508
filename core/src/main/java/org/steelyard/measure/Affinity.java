package org.steelyard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.steelyard.model.Event;
import org.steelyard.model.Measured;

/// How well two sides get on, -10 (conflict) to +10 (cooperation), as a mean with memory:
/// `A(t) = sum g w 2^-((t-s)/h) / (k + sum w 2^-((t-s)/h))` over the events of day s up to t.
///
/// g is the event's intensity and w its confidence. Interval: blocks redrawn, and with them the k
/// pseudo-events, uniform on the scale, as a posterior bootstrap does (Fong, Lyddon and Holmes
/// 2019): few events give a wide interval even where they agree. Trap: a mean says nothing of
/// volume; publish n beside it. Own measure; laws in `AffinityLawsTest`.
public final class Affinity {
  static final String FORMULA =
      "A(t) = sum(g * w * 2^(-(t - s)/h)) / (k + sum(w * 2^(-(t - s)/h)))"
          + "; g intensity, w confidence, s day of the event";

  private static final double SCALE = 10;

  private final String key;
  private final AffinitySettings settings;
  private final BlockBootstrap bootstrap;
  private final Blocks blocks;

  private Affinity(
      String key, List<Event> events, Function<Event, String> source, AffinitySettings settings) {
    this.key = key;
    this.settings = settings;
    this.bootstrap = new BlockBootstrap(settings);
    this.blocks = new Blocks(events, source, bootstrap);
  }

  /// Affinity over `events`, which the caller has chosen, for example with [Dealings].
  ///
  /// @param key the relation's name, for example `AZE-RUS` or `AZE>RUS`
  /// @param source gives an event's first source; only equality matters
  public static Affinity of(
      String key, List<Event> events, Function<Event, String> source, AffinitySettings settings) {
    return new Affinity(key, events, source, settings);
  }

  /// The relation's name.
  public String key() {
    return key;
  }

  /// Affinity at the end of `day`; no data where no event is known up to then, or none within the
  /// settings' silence before it.
  public Measured at(LocalDate day) {
    List<Blocks.Block> known = blocks.until(day);
    String silence = silence(known, day);
    if (!silence.isEmpty()) {
      return new Measured.NoData(silence);
    }
    double sum = 0;
    double weight = 0;
    for (Blocks.Block block : known) {
      double left = settings.decay(day.toEpochDay() - block.day());
      sum += block.sum() * left;
      weight += block.weight() * left;
    }
    double value = sum / (settings.shrinkage() + weight);
    int n = Blocks.events(known);
    if (settings.shrinkage() == 0 && known.size() < 2) {
      return new Measured.Estimate(value, -SCALE, SCALE, settings.level(), n);
    }
    return bootstrap.estimate(value, replicates(day), n);
  }

  /// Redrawn values at `day`; only where [#at] gives an estimate.
  double[] replicates(LocalDate day) {
    int count = settings.replicates();
    double[] sum = new double[count];
    double[] weight = new double[count];
    SplittableRandom random = bootstrap.random(Long.MIN_VALUE, key);
    for (int r = 0; r < count; r++) {
      double pseudo = settings.shrinkage() * BlockBootstrap.exponential(random);
      sum[r] = pseudo * SCALE * (2 * random.nextDouble() - 1);
      weight[r] = pseudo;
    }
    for (Blocks.Block block : blocks.until(day)) {
      double left = settings.decay(day.toEpochDay() - block.day());
      double g = block.sum() * left;
      double w = block.weight() * left;
      float[] draws = block.draws();
      for (int r = 0; r < count; r++) {
        sum[r] += draws[r] * g;
        weight[r] += draws[r] * w;
      }
    }
    for (int r = 0; r < count; r++) {
      sum[r] /= weight[r];
    }
    return sum;
  }

  /// How the value at `day` comes about; contributions add up to it.
  public Explanation explain(LocalDate day) {
    List<Explanation.Input> inputs = new ArrayList<>();
    double weight = settings.shrinkage();
    for (Blocks.Block block : blocks.until(day)) {
      double left = settings.decay(day.toEpochDay() - block.day());
      for (Event e : block.events()) {
        double w = e.confidence() * left;
        weight += w;
        inputs.add(new Explanation.Input(e.id(), w, w * e.intensity().value()));
      }
    }
    double total = weight;
    inputs.replaceAll(i -> new Explanation.Input(i.id(), i.weight(), i.contribution() / total));
    inputs.sort(
        Comparator.comparingDouble((Explanation.Input i) -> -Math.abs(i.contribution()))
            .thenComparing(Explanation.Input::id));
    return new Explanation(
        "affinity " + key + " at " + day,
        FORMULA,
        inputs,
        settings.parameters(),
        notes(),
        Explanation.VERSION);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add("An event dated to a week, month or year stands at the middle of it.");
    notes.add("Interval: Bayesian bootstrap over blocks (a day of one source).");
    if (blocks.undated() > 0) {
      notes.add(blocks.undated() + " events without a date are left out.");
    }
    if (blocks.weightless() > 0) {
      notes.add(blocks.weightless() + " events of confidence 0 are left out.");
    }
    return notes;
  }

  private String silence(List<Blocks.Block> known, LocalDate day) {
    if (known.isEmpty()) {
      return "no event of " + key + " up to " + day;
    }
    long last = known.getLast().day();
    if (day.toEpochDay() - last > settings.silentDays()) {
      return "no event of "
          + key
          + " between "
          + LocalDate.ofEpochDay(last).plusDays(1)
          + " and "
          + day;
    }
    return "";
  }
}
