package org.steelyard.read.fetch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.steelyard.read.fetch.FeedResult.State;
import org.steelyard.read.fetch.address.Forbidden;
import org.steelyard.read.fetch.address.WebAddress;
import org.steelyard.read.fetch.http.Ask;
import org.steelyard.read.fetch.http.Body;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.TimeKeeper;
import org.steelyard.read.fetch.http.Validators;
import org.steelyard.read.format.Unreadable;

/// Follows one feed: asks whether it changed, and reads its new links.
final class FeedFollower {
  private final FeedState state;
  private final Visitor visitor;
  private final Politeness politeness;
  private final LinkSource source;
  private final TimeKeeper time;

  FeedFollower(
      FeedState state, Visitor visitor, Politeness politeness, LinkSource source, TimeKeeper time) {
    this.state = state;
    this.visitor = visitor;
    this.politeness = politeness;
    this.source = source;
    this.time = time;
  }

  FeedResult follow(String feed, LinkReader reader, Delivery delivery)
      throws IOException, InterruptedException {
    WebAddress address;
    try {
      address = WebAddress.parse(feed);
    } catch (Forbidden e) {
      return ended(feed, State.REFUSED, e.why());
    }
    FeedMemory memory = state.feed(address.toString());
    if (memory.due().isAfter(time.now())) {
      String why = feed + " is not asked before " + memory.due() + ": its server needs a rest.";
      return ended(feed, State.WAITING, why);
    }
    return switch (visitor.visit(address, Ask.WHOLE.unless(memory.validators()))) {
      case Fetched.Page(Body body) -> read(feed, address, body, reader, delivery);
      case Fetched.Unchanged _ -> {
        succeeded(address, memory.validators(), delivery);
        yield ended(feed, State.UNCHANGED, "");
      }
      case Fetched.Refused(String why) -> ended(feed, State.REFUSED, why);
      case Fetched.Barred(String why) -> ended(feed, State.BARRED, why);
      case Fetched.Later(Instant until, String why) -> {
        delivery.remember(
            address.toString(),
            new FeedMemory(memory.validators(), memory.success(), memory.failures(), until));
        yield ended(feed, State.WAITING, why);
      }
      case Fetched.Failed failed -> {
        failed(address, failed.rest(), delivery);
        yield ended(feed, State.FAILED, failed.why());
      }
    };
  }

  private FeedResult read(
      String feed, WebAddress address, Body body, LinkReader reader, Delivery delivery)
      throws IOException, InterruptedException {
    List<Link> links;
    try {
      links = source.links(body.bytes(), body.address().toString());
    } catch (Unreadable e) {
      failed(address, Duration.ZERO, delivery);
      return ended(feed, State.FAILED, feed + " " + e.what() + ".\nMaybe " + e.maybe() + ".");
    } catch (RuntimeException e) {
      failed(address, Duration.ZERO, delivery);
      String why = feed + " cannot be read: " + e + ".\nMaybe this is a defect; please report it.";
      return ended(feed, State.FAILED, why);
    }
    LinkTally tally = new LinkTally();
    body.notes().forEach(note -> tally.trouble(feed, note));
    reader.read(links, body.address(), tally);
    delivery.settle();
    // While links are left over, the feed must be read as a whole again.
    succeeded(address, tally.later == 0 ? body.validators() : Validators.NONE, delivery);
    return new FeedResult(feed, State.READ, "", tally.counts(), tally.troubles);
  }

  private static FeedResult ended(String feed, State state, String why) {
    return new FeedResult(feed, state, why, LinkCounts.NONE, List.of());
  }

  private void succeeded(WebAddress address, Validators validators, Delivery delivery)
      throws IOException, InterruptedException {
    Instant now = time.now();
    Instant rested = politeness.rested(address.host());
    Instant due = rested.isAfter(now) ? rested : Instant.EPOCH;
    delivery.remember(address.toString(), new FeedMemory(validators, now, 0, due));
  }

  private void failed(WebAddress address, Duration asked, Delivery delivery) throws IOException {
    FeedMemory memory = state.feed(address.toString());
    int failures = memory.failures() + 1;
    Instant due = time.now().plus(politeness.rest(address.host(), failures, asked));
    delivery.remember(
        address.toString(), new FeedMemory(memory.validators(), memory.success(), failures, due));
  }
}
