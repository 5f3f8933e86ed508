package org.steelyard.read.fetch.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.address.Forbidden;
import org.steelyard.read.fetch.address.WebAddress;

/// Asks one address once, without following redirects. Safe for several threads; each exchange
/// has a connection of its own, because the next to the same host comes seconds later anyway.
public final class Fetcher {
  private final FetchLimits limits;
  private final Agent agent;
  private final TimeKeeper time;
  private final SSLSocketFactory tls;

  /// @param limits caps of one fetch
  /// @param agent how the program names itself
  /// @param time against which a server's dates are read
  /// @param tls makes connections secure; whom it trusts is trusted
  public Fetcher(FetchLimits limits, Agent agent, TimeKeeper time, SSLSocketFactory tls) {
    this.limits = limits;
    this.agent = agent;
    this.time = time;
    this.tls = tls;
  }

  /// A fetcher that trusts whom Java trusts.
  public Fetcher(FetchLimits limits, Agent agent, TimeKeeper time) {
    this(limits, agent, time, (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /// Caps of one fetch.
  public FetchLimits limits() {
    return limits;
  }

  /// Asks once.
  ///
  /// @param guard decides whether `address` may be asked, and pins its machine
  /// @param left time that is left of the fetch
  Hop ask(AddressGuard guard, WebAddress address, Ask ask, Duration left) {
    long start = System.nanoTime();
    try {
      var pinned = guard.pin(address);
      Duration rest = left.minusNanos(System.nanoTime() - start);
      try (Line line = Line.open(pinned, tls, limits, rest)) {
        return exchange(line, address, ask);
      }
    } catch (Forbidden e) {
      return new Fetched.Refused(e.why());
    } catch (IOException e) {
      return failed(address, e);
    }
  }

  private Hop exchange(Line line, WebAddress address, Ask ask) throws IOException {
    try {
      line.send(request(address, ask));
      var in = line.in();
      return answer(address, ask, Head.read(in), in);
    } catch (Broken e) {
      throw e;
    } catch (IOException e) {
      if (line.late()) {
        throw new Broken("was not here within " + limits.whole().toMillis() + " ms", true);
      }
      throw e;
    }
  }

  private Hop answer(WebAddress address, Ask ask, Head head, InputStream in) throws IOException {
    int status = head.status();
    if (status == 304) {
      return new Fetched.Unchanged();
    }
    if (status == 200 || status == 203) {
      return new Fetched.Page(body(address, ask, head, in));
    }
    boolean moved = status == 301 || status == 302 || status == 303 || status == 307;
    if ((moved || status == 308) && !head.get("location").isEmpty()) {
      return new Hop.Moved(status, head.address("location"));
    }
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    return new Fetched.Failed(
        status,
        address
            + " answers with status "
            + status
            + ".\nMaybe "
            + (passing ? "it is overloaded; it is asked again later." : "the page was taken away."),
        RetryAfter.parse(head.get("retry-after"), time.now()),
        passing);
  }

  private Body body(WebAddress address, Ask ask, Head head, InputStream in) throws IOException {
    MediaType type = MediaType.parse(head.get("content-type"));
    if (!ask.any() && !type.read()) {
      throw new Broken("is of the type \"" + type.name() + "\", which is not read", false);
    }
    byte[] bytes = new BodyReader(Math.min(ask.bytes(), limits.bytes()), ask.cut()).read(head, in);
    Validators validators = new Validators(head.get("etag"), head.get("last-modified"));
    return new Body(address, bytes, type, validators, List.of());
  }

  private String request(WebAddress address, Ask ask) {
    StringBuilder out = new StringBuilder("GET " + address.target() + " HTTP/1.1\r\n");
    header(out, "Host", address.authority());
    header(out, "User-Agent", agent.header());
    header(out, "Accept", ask.any() ? "*/*" : MediaType.ACCEPTED);
    header(out, "Accept-Encoding", "gzip");
    header(out, "Connection", "close");
    header(out, "If-None-Match", ask.validators().tag());
    header(out, "If-Modified-Since", ask.validators().modified());
    return out.append("\r\n").toString();
  }

  private static void header(StringBuilder out, String name, String value) {
    if (!value.isEmpty()) {
      out.append(name).append(": ").append(value).append("\r\n");
    }
  }

  private Fetched failed(WebAddress address, IOException e) {
    String what =
        switch (e) {
          case Broken broken -> broken.getMessage();
          case SocketTimeoutException timeout ->
              "was silent for too long (" + timeout.getMessage() + ")";
          case UnknownHostException unknown -> "is not found: " + unknown.getMessage();
          case SSLException tls -> "has no connection that can be trusted: " + tls.getMessage();
          default -> "cannot be read: " + e.getMessage();
        };
    boolean passing = !(e instanceof Broken broken) || broken.passing();
    String maybe =
        passing
            ? "the server or the network is in trouble; it is asked again later."
            : "it is no article; what matters of it can be saved and read as a file.";
    int status = passing ? 0 : 200;
    return new Fetched.Failed(
        status, address + " " + what + ".\nMaybe " + maybe, Duration.ZERO, passing);
  }
}
