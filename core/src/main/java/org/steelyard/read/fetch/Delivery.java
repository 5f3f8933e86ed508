package org.steelyard.read.fetch;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.steelyard.model.Outcome;
import org.steelyard.read.unpack.Entry;

/// Hands pages on, and remembers links only after the taker has made them safe. One a round; safe
/// for several threads, because only its keeper's thread does anything.
final class Delivery implements AutoCloseable {
  private final Keeper keeper = new Keeper();
  private final FeedSink sink;
  private final FeedState state;
  private final int batch;
  private final Map<String, LinkMemory> unsafe = new LinkedHashMap<>();
  private final Set<String> claimed = new HashSet<>();

  Delivery(FeedSink sink, FeedState state, int batch) {
    this.sink = sink;
    this.state = state;
    this.batch = batch;
  }

  /// Whether `link` is to be asked in this round, by whoever calls: it was not read before, and
  /// nobody else asked for it in this round.
  boolean claim(String link) throws IOException {
    return keeper.call(() -> !state.link(link).done() && claimed.add(link));
  }

  /// Hands on what came of a link, for good.
  void deliver(String link, Outcome<Entry> outcome) throws IOException {
    keeper.run(
        () -> {
          sink.take(outcome);
          unsafe.put(link, new LinkMemory(true, 0));
          if (unsafe.size() >= batch) {
            makeSafe();
          }
        });
  }

  /// Makes safe what was handed on.
  void settle() throws IOException {
    keeper.run(this::makeSafe);
  }

  private void makeSafe() throws IOException {
    if (!unsafe.isEmpty()) {
      sink.commit();
      state.remember(unsafe);
      unsafe.clear();
    }
  }

  /// Remembers a try in vain; says how many there were.
  int failed(String link) throws IOException {
    return keeper.call(
        () -> {
          int tries = state.link(link).tries() + 1;
          state.remember(Map.of(link, new LinkMemory(false, tries)));
          return tries;
        });
  }

  /// Remembers a feed.
  void remember(String feed, FeedMemory memory) throws IOException {
    keeper.run(() -> state.remember(feed, memory));
  }

  /// Makes safe what was handed on, and the file short.
  void finish() throws IOException {
    keeper.run(
        () -> {
          makeSafe();
          state.compact();
        });
  }

  @Override
  public void close() {
    keeper.close();
  }
}
