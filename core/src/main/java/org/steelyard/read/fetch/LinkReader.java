package org.steelyard.read.fetch;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.Source;
import org.steelyard.model.When;
import org.steelyard.read.fetch.address.Forbidden;
import org.steelyard.read.fetch.address.WebAddress;
import org.steelyard.read.fetch.http.Ask;
import org.steelyard.read.fetch.http.Body;
import org.steelyard.read.fetch.http.Fetched;
import org.steelyard.read.fetch.http.TimeKeeper;
import org.steelyard.read.unpack.Entry;

/// Fetches the pages that a feed links to, and hands each on, or its refusal.
final class LinkReader {
  private final Visitor visitor;
  private final Delivery delivery;
  private final TimeKeeper time;
  private final FeedLimits limits;

  LinkReader(Visitor visitor, Delivery delivery, TimeKeeper time, FeedLimits limits) {
    this.visitor = visitor;
    this.delivery = delivery;
    this.time = time;
    this.limits = limits;
  }

  void read(List<Link> links, WebAddress feed, LinkTally tally)
      throws IOException, InterruptedException {
    int asked = 0;
    for (Link link : links) {
      WebAddress address;
      try {
        address = feed.resolve(link.url());
      } catch (Forbidden e) {
        refuse(link.url(), e.why(), tally);
        continue;
      }
      if (!delivery.claim(address.toString())) {
        tally.known++;
      } else if (asked >= limits.links()) {
        tally.later++;
      } else {
        asked++;
        one(link, address, tally);
      }
    }
  }

  private void refuse(String url, String why, LinkTally tally) throws IOException {
    if (!delivery.claim(url)) {
      tally.known++;
      return;
    }
    tally.refused++;
    tally.trouble(url, why);
    delivery.deliver(url, new Outcome.Refused<>(url, why));
  }

  private void one(Link link, WebAddress address, LinkTally tally)
      throws IOException, InterruptedException {
    String name = address.toString();
    switch (visitor.visit(address, Ask.WHOLE)) {
      case Fetched.Page(Body body) -> {
        tally.fetched++;
        body.notes().forEach(note -> tally.trouble(name, note));
        delivery.deliver(name, new Outcome.Done<>(entry(link, body)));
      }
      case Fetched.Barred(String why) -> {
        tally.barred++;
        delivery.deliver(name, new Outcome.Skipped<>(name, why));
      }
      case Fetched.Refused(String why) -> {
        tally.refused++;
        tally.trouble(name, why);
        delivery.deliver(name, new Outcome.Refused<>(name, why));
      }
      case Fetched.Later(_, String why) -> {
        tally.later++;
        tally.trouble(name, why);
      }
      case Fetched.Unchanged _ ->
          failed(
              name,
              name + " \"did not change\", but was never read.\nMaybe its server errs.",
              true,
              tally);
      case Fetched.Failed failed -> failed(name, failed.why(), failed.passing(), tally);
    }
  }

  private void failed(String name, String why, boolean passing, LinkTally tally)
      throws IOException {
    tally.trouble(name, why);
    if (passing && delivery.failed(name) < limits.tries()) {
      tally.later++;
    } else {
      tally.failed++;
      delivery.deliver(name, new Outcome.Refused<>(name, why));
    }
  }

  private Entry entry(Link link, Body body) {
    WebAddress address = body.address();
    String host = address.host();
    String site = host.startsWith("www.") ? host.substring(4) : host;
    Source source = new Source(site, site, "", "", address.toString(), "");
    When today = When.day(LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
    Given given =
        new Given(link.published(), source, link.title(), "", body.type().charset(), today);
    return new Entry(address.toString(), body.bytes(), given);
  }
}
