package org.steelyard.app.wire;

import java.io.IOException;
import java.nio.file.Path;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Following;
import org.steelyard.read.fetch.FeedLimits;
import org.steelyard.read.fetch.FeedReport;
import org.steelyard.read.fetch.FeedRun;
import org.steelyard.read.fetch.FeedSink;
import org.steelyard.read.fetch.FeedState;
import org.steelyard.read.fetch.Watch;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.TimeKeeper;

/// Makes rounds over feeds, one or until interrupted.
final class Feeds {
  private Feeds() {}

  /// Follows feeds into `sink`.
  ///
  /// @param memory file that remembers what was read
  static void follow(Following following, Agent agent, Path memory, FeedSink sink) {
    long seed = memory.toString().hashCode();
    try {
      FeedRun run =
          new FeedRun(
              following.feeds(),
              FeedState.open(memory),
              FeedRun.Network.real(agent, seed),
              new FeedLinks(),
              sink,
              FeedLimits.DEFAULT);
      if (following.interval().isZero()) {
        tell(run.run(), following);
      } else {
        new Watch(run, following.interval(), seed, TimeKeeper.SYSTEM)
            .untilInterrupted(report -> tell(report, following));
      }
    } catch (IOException e) {
      throw UserError.failed(
          "Following the feeds stopped: " + e.getMessage(), "the disk is full; run it again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void tell(FeedReport report, Following following) {
    following.round().accept(report.summary());
    report.feeds().stream()
        .filter(feed -> !feed.why().isEmpty())
        .forEach(feed -> following.round().accept(feed.feed() + ": " + feed.why()));
  }
}
