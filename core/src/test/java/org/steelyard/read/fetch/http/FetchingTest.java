package org.steelyard.read.fetch.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.address.Resolver;
import org.steelyard.read.fetch.address.WebAddress;

@Timeout(30)
class FetchingTest {
  private static final FetchLimits SHORT =
      new FetchLimits(
          Duration.ofSeconds(1), Duration.ofMillis(300), Duration.ofMillis(1500), 100_000, 5);
  private static final Agent AGENT =
      new Agent("1.2", "https://steelyard.example/", "desk@example.org");

  private final ManualTime time = new ManualTime();
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Fetched fetch(String url, Ask ask, Resolver resolver, Integer... ports) throws Exception {
    AddressGuard guard = new AddressGuard(resolver, Set.of(ports));
    Redirects redirects = new Redirects(new Fetcher(SHORT, AGENT, time), guard);
    return redirects.fetch(WebAddress.parse(url), ask, Gate.OPEN);
  }

  private Fetched fetch(String url) throws Exception {
    return fetch(url, Ask.WHOLE, host -> List.of(InetAddress.ofLiteral("127.0.0.1")), site.port());
  }

  private static Fetched raw(String head) throws Exception {
    try (RawSite raw = RawSite.saying(head)) {
      return new FetchingTest().fetchRaw(raw);
    }
  }

  private Fetched fetchRaw(RawSite raw) throws Exception {
    return fetch(raw.url(), Ask.WHOLE, host -> List.of(), raw.port());
  }

  private static String text(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Page.class);
    return new String(((Fetched.Page) fetched).body().bytes(), UTF_8);
  }

  private static String why(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Fetched.Failed.class);
    assertThat(((Fetched.Failed) fetched).why()).contains("\nMaybe ");
    return ((Fetched.Failed) fetched).why();
  }

  @Test
  void aPageComesWithItsTypeAndValidators() throws Exception {
    site.on(
        "/a?b=%D1%97",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 20 Aug 2024 10:00:00 GMT");
          Site.send(exchange, 200, "Text/HTML; Charset=\"windows-1251\"", "<p>Hello</p>");
        });
    Fetched fetched = fetch(site.url("/a?b=ї"));
    assertThat(text(fetched)).isEqualTo("<p>Hello</p>");
    Body body = ((Fetched.Page) fetched).body();
    assertThat(body.type()).isEqualTo(new MediaType("text/html", "windows-1251"));
    assertThat(body.validators())
        .isEqualTo(new Validators("\"v1\"", "Tue, 20 Aug 2024 10:00:00 GMT"));
    assertThat(site.lastHeader("User-agent"))
        .isEqualTo("Steelyard/1.2 (+https://steelyard.example/; desk@example.org)");
    assertThat(site.lastHeader("Host")).isEqualTo("127.0.0.1:" + site.port());
    assertThat(site.lastHeader("Cookie")).isEmpty();
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    site.on(
        "/feed",
        exchange -> {
          boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.sendResponseHeaders(same ? 304 : 500, -1);
        });
    Ask ask = Ask.WHOLE.unless(new Validators("\"v1\"", "Tue, 20 Aug 2024 10:00:00 GMT"));
    assertThat(fetch(site.url("/feed"), ask, host -> List.of(), site.port()))
        .isInstanceOf(Fetched.Unchanged.class);
    assertThat(site.lastHeader("If-modified-since")).isEqualTo("Tue, 20 Aug 2024 10:00:00 GMT");
  }

  @Test
  void validatorsThatWouldBreakTheRequestAreDropped() {
    assertThat(new Validators("\"a\"\r\nX: y", "b\u0000")).isEqualTo(Validators.NONE);
  }

  @Test
  void redirectsAreFollowedAndCounted() throws Exception {
    site.status("/1", 301, "Location", "2");
    site.status("/2", 302, "Location", site.url("/3#part"));
    site.page("/3", "text/plain", "here");
    assertThat(text(fetch(site.url("/1")))).isEqualTo("here");
    site.status("/round", 302, "Location", "/round");
    assertThat(why(fetch(site.url("/round")))).contains("more than 5 times");
    assertThat(site.asked()).filteredOn("/round"::equals).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://[::1]:8080/",
        "file:///etc/passwd",
        "http://user@example.org/",
        "//0x7f.1/",
      })
  void aRedirectToAPrivateMachineIsRefused(String location) throws Exception {
    site.status("/out", 302, "Location", location);
    assertThat(fetch(site.url("/out"))).isInstanceOf(Fetched.Refused.class);
    assertThat(site.asked()).containsExactly("/out");
  }

  @Test
  void aNameServerThatChangesItsMindIsNotAskedAgain() throws Exception {
    site.page("/", "text/plain", "pinned");
    try (RawSite other = RawSite.saying("HTTP/1.1 200 OK\r\n\r\nrebound")) {
      List<String> looks = new ArrayList<>();
      Resolver rebinding =
          host -> {
            looks.add(host);
            return List.of(InetAddress.ofLiteral(looks.size() == 1 ? "127.0.0.1" : "127.0.0.2"));
          };
      String url = "http://news.example:" + site.port() + "/";
      assertThat(text(fetch(url, Ask.WHOLE, rebinding, site.port()))).isEqualTo("pinned");
      assertThat(looks).containsExactly("news.example");
      assertThat(site.lastHeader("Host")).isEqualTo("news.example:" + site.port());
      assertThat(other.connections()).isZero();
    }
  }

  @Test
  void aSilentServerIsLeft() throws Exception {
    try (RawSite silent = new RawSite(out -> Thread.sleep(20_000))) {
      long start = System.nanoTime();
      assertThat(why(fetchRaw(silent))).contains("silent");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1200));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\n\r\n"})
  void aServerThatDripsIsLeftWhenItsTimeIsOver(String head) throws Exception {
    try (RawSite slow =
        new RawSite(
            out -> {
              out.write(head.getBytes(UTF_8));
              for (int i = 0; i < 200; i++) {
                out.write('a');
                out.flush();
                Thread.sleep(100);
              }
            })) {
      long start = System.nanoTime();
      assertThat(why(fetchRaw(slow))).contains("not here within 1500 ms");
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(1200), Duration.ofSeconds(5));
    }
  }

  @Test
  void aHugeBodyIsRefusedBeforeItIsRead() throws Exception {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n";
    assertThat(why(raw(head))).contains("longer than 100000 bytes");
  }

  @Test
  void anEndlessBodyIsCut() throws Exception {
    try (RawSite endless =
        new RawSite(
            out -> {
              out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
              while (true) {
                out.write(new byte[8192]);
              }
            })) {
      assertThat(why(fetchRaw(endless))).contains("longer than 100000 bytes");
    }
  }

  @Test
  void aBombIsCutWhileItIsUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 50; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    assertThat(packed.size()).isLessThan(SHORT.bytes());
    site.on("/bomb", exchange -> packed(exchange, packed.toByteArray()));
    assertThat(why(fetch(site.url("/bomb")))).contains("longer than 100000 bytes");
  }

  @Test
  void aPackedPageIsUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("unpacked".repeat(1000).getBytes(UTF_8));
    }
    site.on("/gz", exchange -> packed(exchange, packed.toByteArray()));
    assertThat(text(fetch(site.url("/gz")))).isEqualTo("unpacked".repeat(1000));
    assertThat(site.lastHeader("Accept-encoding")).isEqualTo("gzip");
  }

  private static void packed(com.sun.net.httpserver.HttpExchange exchange, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    Site.send(exchange, 200, "text/html", bytes);
  }

  @Test
  void chunksAreJoined() throws Exception {
    String head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    assertThat(text(raw(head + "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"))).isEqualTo("abcde");
    assertThat(why(raw(head + "3\r\nabcd\r\n0\r\n\r\n"))).contains("another length");
    assertThat(why(raw(head + "ffffffffffffffffff\r\na"))).contains("without a length");
    assertThat(why(raw(head + "5\r\nab"))).contains("ends in the middle");
    assertThat(why(raw(head + "-1\r\nab"))).contains("without a length");
  }

  @Test
  void aPageThatBreaksOffIsNoPage() throws Exception {
    assertThat(why(raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"))).contains("3 of 9");
  }

  @Test
  void interimAnswersAreSkipped() throws Exception {
    String early = "HTTP/1.1 103 Early Hints\r\nLink: </x.css>\r\n\r\n";
    assertThat(text(raw(early + "HTTP/1.1 200 OK\r\n\r\nabc"))).isEqualTo("abc");
    assertThat(why(raw(early.repeat(9)))).contains("never comes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/2 200\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
        "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabcd",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nabc",
        "HTTP/1.1 206 Partial\r\n\r\nabc",
        "HTTP/1.1 302 Found\r\n\r\n",
        "HTTP/1.1 404 Not Found\r\n\r\n",
      })
  void whatIsNoAnswerToUseIsRefusedForGood(String answer) throws Exception {
    Fetched fetched = raw(answer);
    assertThat(why(fetched)).isNotEmpty();
    assertThat(((Fetched.Failed) fetched).passing()).isFalse();
  }

  @Test
  void headersHaveAnEnd() throws Exception {
    assertThat(why(raw("HTTP/1.1 200 OK\r\nA: " + "b".repeat(70_000)))).contains("without end");
  }

  @Test
  void anOverloadedServerSaysHowLongToWait() throws Exception {
    site.status("/busy", 429, "Retry-After", "120");
    Fetched.Failed busy = (Fetched.Failed) fetch(site.url("/busy"));
    assertThat(busy.status()).isEqualTo(429);
    assertThat(busy.rest()).isEqualTo(Duration.ofMinutes(2));
    assertThat(busy.passing()).isTrue();
  }

  @Test
  void whatIsNotThereMayBeThereAnotherTime() throws Exception {
    Fetched none =
        fetch(
            "http://news.example:" + site.port() + "/",
            Ask.WHOLE,
            host -> {
              throw new java.net.UnknownHostException(host);
            },
            site.port());
    assertThat(((Fetched.Failed) none).passing()).isTrue();
    int closed;
    try (RawSite gone = RawSite.saying("")) {
      closed = gone.port();
    }
    Fetched refused =
        fetch("http://127.0.0.1:" + closed + "/", Ask.WHOLE, host -> List.of(), closed);
    assertThat(((Fetched.Failed) refused).troubled()).isTrue();
  }
}
