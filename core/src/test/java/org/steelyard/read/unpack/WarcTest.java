package org.steelyard.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steelyard.read.unpack.Opened.gzip;
import static org.steelyard.read.unpack.Opened.join;
import static org.steelyard.read.unpack.Opened.utf8;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.When;

class WarcTest {
  private static byte[] record(String type, String url, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-07-30T01:02:03Z\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(utf8(head), block, utf8("\r\n\r\n"));
  }

  private static byte[] response(String url, String head, byte[] body) {
    return record("response", url, join(utf8("HTTP/1.1 " + head + "\r\n\r\n"), body));
  }

  private static byte[] chunks(byte[] body) {
    int half = body.length / 2;
    return join(
        size(half),
        Arrays.copyOf(body, half),
        utf8("\r\n"),
        size(body.length - half),
        Arrays.copyOfRange(body, half, body.length),
        utf8("\r\n0\r\n\r\n"));
  }

  private static byte[] size(int length) {
    return utf8(String.format(Locale.ROOT, "%x;note=1\r\n", length));
  }

  private static final byte[] PAGE = utf8("<html><p>Some words of a page.</p></html>");

  @Test
  void pagesAreDocumentsNamedByTheirAddresses() {
    byte[] cyrillic = "<html><p>Слова</p></html>".getBytes(Charset.forName("windows-1251"));
    Opened opened =
        Opened.of(
            join(
                record("warcinfo", "", utf8("software: none")),
                response(
                    "https://example.com/a",
                    "200 OK\r\nContent-Type: text/html; charset=windows-1251"
                        + "\r\nLast-Modified: Mon, 29 Jul 2024 10:00:00 GMT",
                    cyrillic),
                response("https://example.com/b", "404 Not Found\r\nContent-Type: text/html", PAGE),
                response("https://example.com/c", "200 OK\r\nContent-Type: image/png", PAGE),
                record("request", "https://example.com/a", utf8("GET /a HTTP/1.1\r\n\r\n"))),
            "w.warc");
    assertThat(opened.names()).containsExactly("https://example.com/a");
    assertThat(opened.entries().getFirst().bytes()).isEqualTo(cyrillic);
    Given given = opened.entries().getFirst().given();
    assertThat(given.charset()).isEqualTo("windows-1251");
    assertThat(given.captured()).isEqualTo(When.day(LocalDate.of(2024, 7, 30)));
    assertThat(given.source().url()).isEqualTo("https://example.com/a");
    assertThat(given.published())
        .isEqualTo(
            new PublicationDate(When.day(LocalDate.of(2024, 7, 29)), PublicationDate.How.HEADER));
    assertThat(opened.skipped())
        .containsExactly(
            "'w.warc' has 1 record without a page: answered with 404.",
            "'w.warc' has 1 record without a page: of media type image/png.",
            "'w.warc' has 1 record without a page: of type request.",
            "'w.warc' has 1 record without a page: of type warcinfo.");
  }

  @Test
  void whatTheServerDidToABodyIsUndone() {
    String type = "200 OK\r\nContent-Type: text/html";
    String zipped = type + "\r\nContent-Encoding: gzip";
    String chunked = "\r\nTransfer-Encoding: chunked";
    byte[] warc =
        join(
            response("https://example.com/1", zipped + chunked, chunks(gzip(PAGE))),
            response("https://example.com/2", type + chunked, chunks(PAGE)),
            response("https://example.com/3", zipped + chunked, PAGE));
    Opened opened = Opened.of(warc, "w.warc");
    assertThat(opened.refused()).isEmpty();
    assertThat(opened.entries()).hasSize(3).allMatch(e -> Arrays.equals(e.bytes(), PAGE));
  }

  @Test
  void recordsMayBeMembersOfGzip() {
    String type = "200 OK\r\nContent-Type: text/html";
    byte[] warc =
        join(
            gzip(response("https://example.com/1", type, PAGE)),
            gzip(response("https://example.com/2", type, PAGE)));
    assertThat(Opened.of(warc, "w.warc.gz").names())
        .containsExactly("https://example.com/1", "https://example.com/2");
  }

  @Test
  void aBodyThatGrowsTooMuchIsRefusedAndTheNextIsRead() {
    String type = "200 OK\r\nContent-Type: text/html";
    byte[] bomb = gzip(new byte[30 << 20]);
    byte[] warc =
        join(
            response("https://example.com/1", type + "\r\nContent-Encoding: gzip", bomb),
            response("https://example.com/2", type, PAGE));
    Opened opened = Opened.of(warc, "w.warc");
    assertThat(opened.names()).containsExactly("https://example.com/2");
    assertThat(opened.refused().getFirst())
        .startsWith("'https://example.com/1' grows more than 200-fold");
  }

  @Test
  void anArchiveThatIsCutOffKeepsWhatCameBefore() {
    String type = "200 OK\r\nContent-Type: text/html";
    byte[] one = response("https://example.com/1", type, PAGE);
    byte[] two = response("https://example.com/2", type, PAGE);
    byte[] warc = join(one, Arrays.copyOf(two, two.length - 20));
    Opened opened = Opened.of(warc, "w.warc");
    assertThat(opened.names()).containsExactly("https://example.com/1");
    assertThat(opened.refused().getLast()).startsWith("'w.warc' is cut off after ");
  }

  @Test
  void containersInArchivesAreOpened() {
    byte[] zip = Opened.zip("w.warc", response("http://example.com/", "200 OK", PAGE));
    assertThat(Opened.of(zip, "n.zip").names()).containsExactly("http://example.com/");
  }
}
