package org.steelyard.app.wire;

import java.io.IOException;
import java.nio.file.Path;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Following;
import org.steelyard.read.fetch.FeedLimits;
import org.steelyard.read.fetch.FeedReport;
import org.steelyard.read.fetch.FeedResult;
import org.steelyard.read.fetch.FeedRun;
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
  static void follow(Following following, Agent agent, Path memory, FeedReading sink) {
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
        tell(run.run(), following, sink);
      } else {
        new Watch(run, following.interval(), seed, TimeKeeper.SYSTEM)
            .untilInterrupted(report -> tell(report, following, sink));
      }
    } catch (IOException e) {
      throw UserError.failed(
          "Following the feeds stopped: " + e.getMessage(), "the disk is full; run it again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Tells of a round. A feed that could not be had is an input that was refused, and counts as
  // one.
  private static void tell(FeedReport report, Following following, FeedReading sink) {
    following.round().accept(report.summary());
    for (FeedResult feed : report.feeds()) {
      switch (feed.state()) {
        case REFUSED, FAILED -> sink.refuse(feed.feed(), feed.why());
        case WAITING, BARRED -> following.round().accept(feed.feed() + ": " + feed.why());
        case READ, UNCHANGED -> {}
      }
    }
  }
}
