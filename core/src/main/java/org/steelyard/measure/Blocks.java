package org.steelyard.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.steelyard.model.Event;

/// Events grouped by day and first source, in order of time, each block with its bootstrap
/// weights.
///
/// The day of an event is the middle of its dates. Events without a date or with confidence 0 are
/// left out and counted.
final class Blocks {
  private record Key(long day, String source) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return day != other.day ? Long.compare(day, other.day) : source.compareTo(other.source);
    }
  }

  /// One day of one source.
  ///
  /// @param weight sum of confidences
  /// @param sum sum of intensities times confidences
  @SuppressWarnings("ArrayRecordComponent") // internal, read only, never compared
  record Block(long day, List<Event> events, double weight, double sum, float[] draws) {}

  private final List<Block> blocks = new ArrayList<>();
  private int undated;
  private int weightless;

  Blocks(List<Event> events, Function<Event, String> source, BlockBootstrap bootstrap) {
    TreeMap<Key, List<Event>> grouped = new TreeMap<>();
    for (Event event : events) {
      if (!event.when().known()) {
        undated++;
      } else if (event.confidence() == 0) {
        weightless++;
      } else {
        Key key = new Key(event.when().middle().toEpochDay(), source.apply(event));
        grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(event);
      }
    }
    grouped.forEach(
        (key, members) -> {
          members.sort(Comparator.comparing(Event::id));
          blocks.add(
              new Block(
                  key.day(),
                  members,
                  members.stream().mapToDouble(Event::confidence).sum(),
                  members.stream().mapToDouble(e -> e.intensity().value() * e.confidence()).sum(),
                  bootstrap.weights(key.day(), key.source())));
        });
  }

  /// Blocks up to and including `day`.
  List<Block> until(LocalDate day) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1).day() > day.toEpochDay()) {
      end--;
    }
    return blocks.subList(0, end);
  }

  int undated() {
    return undated;
  }

  int weightless() {
    return weightless;
  }

  static int events(List<Block> blocks) {
    return blocks.stream().mapToInt(b -> b.events().size()).sum();
  }
}
