package org.steelyard.read.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.http.Agent;
import org.steelyard.read.fetch.http.FetchLimits;
import org.steelyard.read.fetch.http.Fetcher;
import org.steelyard.read.fetch.http.ManualTime;
import org.steelyard.read.unpack.Entry;

/// A process that makes one round over one feed, to be killed.
final class KilledRun {
  private KilledRun() {}

  /// Arguments: port of the site, folder for the state and for the names of what was taken.
  public static void main(String[] args) throws IOException, InterruptedException {
    int port = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    ManualTime time = new ManualTime();
    AddressGuard guard =
        new AddressGuard(host -> List.of(InetAddress.getLoopbackAddress()), Set.of(port));
    Fetcher fetcher = new Fetcher(FetchLimits.DEFAULT, new Agent("1", "", ""), time);
    FeedRun run =
        new FeedRun(
            List.of("http://127.0.0.1:" + port + "/feed"),
            FeedState.open(folder.resolve("feeds.jsonl")),
            new FeedRun.Network(guard, fetcher, new Politeness(Politeness.GAP, 1, time), time),
            KilledRun::links,
            outcome -> write(folder.resolve("taken"), outcome),
            new FeedLimits(500, 5, 2, 3));
    run.run();
  }

  private static List<Link> links(byte[] bytes, String address) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(line -> new Link(line, "", PublicationDate.UNKNOWN, When.UNKNOWN))
        .toList();
  }

  private static void write(Path file, Outcome<Entry> outcome) throws IOException {
    String name = outcome instanceof Outcome.Done<Entry>(Entry entry) ? entry.name() : "none";
    Files.writeString(
        file,
        name + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }
}
