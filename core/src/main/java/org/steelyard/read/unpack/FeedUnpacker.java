package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.feed.Feed;
import org.steelyard.read.feed.FeedItem;
import org.steelyard.read.feed.FeedReader;
import org.steelyard.read.format.Unreadable;

/// Feeds as files: items with their whole text are documents, named by their addresses.
final class FeedUnpacker implements Unpacker {
  /// Largest feed, in bytes.
  static final int LARGEST = 16 << 20;

  /// Least units of a text without its marks. A summary must have more: most are a teaser.
  private static final int LEAST_CONTENT = 80;

  private static final int LEAST_SUMMARY = 250;

  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      sink.take(Refusals.refused(name, "is larger than " + LARGEST + " bytes", "it can be split"));
      return;
    }
    Feed feed;
    try {
      feed = FeedReader.read(bytes, given);
    } catch (Unreadable e) {
      sink.take(Refusals.refused(name, e.what(), e.maybe()));
      return;
    }
    int teasers = 0;
    for (int i = 0; i < feed.items().size(); i++) {
      FeedItem item = feed.items().get(i);
      String html = text(item);
      if (html.isEmpty()) {
        teasers++;
      } else {
        String called = Sources.web(item.link()) ? item.link() : name + "#" + (i + 1);
        byte[] page = Fragments.page(html).getBytes(StandardCharsets.UTF_8);
        sink.take(new Outcome.Done<>(new Entry(called, page, given(item, feed, given))));
      }
    }
    end(name, feed, teasers, sink);
  }

  private static void end(String name, Feed feed, int teasers, Sink sink) throws IOException {
    if (!feed.problem().isEmpty()) {
      sink.take(
          Refusals.refused(
              name,
              feed.problem()
                  + "; "
                  + Refusals.count(feed.items().size(), "item", "items")
                  + " before",
              "the download did not finish"));
    } else if (feed.items().isEmpty()) {
      sink.take(Refusals.refused(name, "is a feed without items", "it was empty on that day"));
    }
    if (teasers > 0) {
      sink.take(
          Refusals.skipped(
              name,
              "has "
                  + teasers
                  + " of "
                  + Refusals.count(feed.items().size(), "item", "items")
                  + " without text; the pages have it"));
    }
  }

  /// The item's text as HTML, or empty where there is a teaser only.
  private static String text(FeedItem item) {
    if (units(item.content()) >= LEAST_CONTENT) {
      return item.content();
    }
    return units(item.summary()) >= LEAST_SUMMARY ? item.summary() : "";
  }

  /// Units outside marks, runs of blanks as one.
  private static int units(String html) {
    int units = 0;
    boolean tag = false;
    boolean blank = true;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      boolean space = Character.isWhitespace(c);
      tag = c == '<' || (tag && c != '>');
      boolean counts = !tag && c != '>' && !(space && blank);
      units += counts ? 1 : 0;
      blank = tag ? blank : space;
    }
    return units;
  }

  private static Given given(FeedItem item, Feed feed, Given outer) {
    When when = item.published();
    String language = RowEntries.language(feed.language());
    return new Given(
            when.known()
                ? new PublicationDate(when, PublicationDate.How.FEED)
                : PublicationDate.UNKNOWN,
            Sources.of(feed.title(), item.link().isEmpty() ? feed.link() : item.link(), language),
            item.title(),
            language,
            "",
            When.UNKNOWN)
        .within(outer);
  }
}
