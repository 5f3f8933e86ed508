package org.steelyard.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.steelyard.app.console.Console;
import org.steelyard.app.console.UserError;
import org.steelyard.app.pipeline.Following;
import org.steelyard.app.pipeline.Intake;
import org.steelyard.app.pipeline.Session;
import org.steelyard.read.fetch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `watch`: follows feeds until it is stopped.
@Command(
    name = "watch",
    description = "Follow feeds: fetch and read what is new, again and again. Asks before it does.",
    footerHeading = "Examples:%n",
    footer = {
      "  ./steelyard watch https://example.org/rss.xml",
      "  ./steelyard watch https://example.org/rss.xml --interval 2h --yes-network",
      ""
    })
final class WatchCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "URL", description = "Feeds or sitemaps.")
  private List<String> feeds = new ArrayList<>();

  @Option(
      names = "--interval",
      paramLabel = "TIME",
      description = "Time between two rounds, as 15m, 2h or 1d.",
      defaultValue = "15m")
  private String interval = "15m";

  @Option(names = "--yes-network", description = "Use the network without asking.")
  private boolean yes;

  private final Context context;

  WatchCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    Console console = context.console();
    Duration pause = pause();
    try (Session session = context.pipeline().get().open(console.globals().workspace())) {
      NetworkConsent.require(context, yes || session.networkAllowed(), feeds.size() + " feeds");
      Following following = new Following(feeds, "", pause, console::progress);
      Intake intake = session.follow(following, Bar.of(context));
      return Answers.intake(console, intake);
    }
  }

  private Duration pause() {
    try {
      Duration pause = Watch.interval(interval);
      if (pause.compareTo(Watch.LEAST) < 0) {
        throw UserError.usage("'" + interval + "' is too short.", "1m is the least.");
      }
      return pause;
    } catch (IllegalArgumentException e) {
      throw UserError.usage("'" + interval + "' is no interval.", "write it as 15m, 2h or 1d.");
    }
  }
}
