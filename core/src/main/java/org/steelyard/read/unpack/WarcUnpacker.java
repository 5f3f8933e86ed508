package org.steelyard.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.steelyard.model.Given;
import org.steelyard.model.Outcome;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;
import org.steelyard.read.feed.Stamps;
import org.steelyard.read.unpack.stream.Bounded;
import org.steelyard.read.unpack.stream.Broken;
import org.steelyard.read.unpack.stream.Source;
import org.steelyard.read.unpack.web.Body;
import org.steelyard.read.unpack.web.Fields;
import org.steelyard.read.unpack.web.MediaType;

/// Web archives (ISO 28500, WARC 1.0 and 1.1): pages that were fetched with success, named by
/// their addresses. What else there is, is counted by kind.
final class WarcUnpacker implements Unpacker {
  @Override
  public void unpack(InputStream in, String name, Given given, Limits limits, Sink sink)
      throws IOException {
    Map<String, Integer> skipped = new TreeMap<>();
    Source source = new Source(in);
    try {
      while (nextRecord(source)) {
        Fields fields = Fields.take(source);
        Bounded block = new Bounded(source, length(fields));
        record(fields, block, given, limits, sink, skipped);
        source.pass(block.left());
      }
    } finally {
      for (Map.Entry<String, Integer> kind : skipped.entrySet()) {
        sink.take(
            Refusals.skipped(
                name,
                "has "
                    + Refusals.count(kind.getValue(), "record", "records")
                    + " without a page: "
                    + kind.getKey()));
      }
    }
  }

  /// Passes over blank lines; false at the end.
  private static boolean nextRecord(Source in) throws IOException {
    while (in.has(1) && (in.peek(0) == '\r' || in.peek(0) == '\n')) {
      in.pass(1);
    }
    if (!in.has(1)) {
      return false;
    }
    byte[] head = in.head(5);
    if (head.length < 5 || head[0] != 'W' || head[1] != 'A' || head[2] != 'R') {
      throw new Broken(
          "has no record at byte " + in.position(), "the length of the record before it is wrong");
    }
    return true;
  }

  private static long length(Fields fields) throws Broken {
    String length = fields.get("content-length");
    boolean digits = !length.isEmpty() && length.length() < 16;
    if (!digits || !length.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Broken("has a record without a length", "it was damaged on its way");
    }
    return Long.parseLong(length);
  }

  private static void record(
      Fields record,
      Bounded block,
      Given given,
      Limits limits,
      Sink sink,
      Map<String, Integer> skipped)
      throws IOException {
    String type = record.get("warc-type").toLowerCase(Locale.ROOT);
    if (!type.equals("response")) {
      count(skipped, type.isEmpty() ? "of no type" : "of type " + type);
      return;
    }
    String url = address(record.get("warc-target-uri"));
    // Records whose target is no page of the web (dns:) are none of ours.
    if (!Sources.web(url)) {
      count(skipped, "of other protocols");
      return;
    }
    Source message = new Source(block);
    Outcome<Entry> outcome;
    try {
      Fields head = Fields.take(message);
      MediaType media = MediaType.of(head.get("content-type"));
      String status = status(head.first());
      if (!status.equals("200")) {
        count(skipped, "answered with " + status);
        return;
      }
      if (!media.document()) {
        count(skipped, "of media type " + media.name());
        return;
      }
      outcome = page(record, head, media, message, url, given, limits);
    } catch (Spent e) {
      throw e;
    } catch (Broken e) {
      outcome = Refusals.refused(url, e.what(), e.maybe());
    }
    sink.take(outcome);
  }

  private static Outcome<Entry> page(
      Fields record,
      Fields head,
      MediaType media,
      Source message,
      String url,
      Given given,
      Limits limits)
      throws IOException {
    Budget budget = new Budget(limits);
    Source counted = new Source(budget.file(message));
    byte[] bytes;
    try (InputStream body = Body.of(head, counted)) {
      bytes = budget.unpacked(body).readNBytes((int) Math.min(limits.entryBytes() + 1, 1 << 30));
    } catch (Spent e) {
      return Refusals.refused(url, e.what(), e.maybe());
    }
    if (bytes.length == 0) {
      return Refusals.refused(url, "is empty", "the server sent nothing");
    }
    if (bytes.length > limits.entryBytes()) {
      return Refusals.refused(
          url, "is larger than " + limits.entryBytes() + " bytes", "it holds many documents");
    }
    When changed = Stamps.read(head.get("last-modified"));
    Given own =
        new Given(
            changed.known()
                ? new PublicationDate(changed, PublicationDate.How.HEADER)
                : PublicationDate.UNKNOWN,
            Sources.of("", url, ""),
            "",
            "",
            media.charset(),
            Stamps.read(record.get("warc-date")));
    return new Outcome.Done<>(new Entry(url, bytes, own.within(given)));
  }

  private static void count(Map<String, Integer> skipped, String kind) {
    String plain = EntryNames.clean(kind.substring(0, Math.min(kind.length(), 80)));
    boolean room = skipped.size() < 30 || skipped.containsKey(plain);
    skipped.merge(room ? plain : "of further kinds", 1, Integer::sum);
  }

  /// Some programs put the address into angle brackets.
  private static String address(String target) {
    boolean brackets = target.startsWith("<") && target.endsWith(">");
    return brackets ? target.substring(1, target.length() - 1) : target;
  }

  private static String status(String line) {
    String[] parts = line.strip().split(" ", 3);
    boolean http = parts.length > 1 && parts[0].startsWith("HTTP/");
    return http ? parts[1] : "no status";
  }
}
