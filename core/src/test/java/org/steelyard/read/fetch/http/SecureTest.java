package org.steelyard.read.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.read.fetch.address.AddressGuard;
import org.steelyard.read.fetch.address.Resolver;
import org.steelyard.read.fetch.address.WebAddress;

@Timeout(60)
class SecureTest {
  private static final char[] PASSWORD = "changeit".toCharArray();

  @TempDir static Path folder;

  private static HttpsServer server;
  private static Site downgraded;
  private static SSLContext context;

  @BeforeAll
  static void serve() throws Exception {
    Path store = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "site",
                "-keyalg",
                "EC",
                "-dname",
                "CN=news.example",
                "-ext",
                "san=dns:news.example",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    keytool.getInputStream().readAllBytes();
    assertThat(keytool.waitFor()).isZero();
    context = context(store);
    downgraded = new Site().page("/page", "text/plain", "open to all");
    server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 9);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/page",
        exchange -> {
          Site.send(exchange, 200, "text/plain", "secured");
          exchange.close();
        });
    server.createContext(
        "/down",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Location", "http://news.example:" + downgraded.port() + "/page");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
  }

  private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD);
    KeyStore certificates = KeyStore.getInstance(KeyStore.getDefaultType());
    certificates.load(null, PASSWORD);
    certificates.setCertificateEntry("site", keys.getCertificate("site"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(certificates);
    SSLContext made = SSLContext.getInstance("TLS");
    made.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return made;
  }

  @AfterAll
  static void close() {
    server.stop(0);
    downgraded.close();
  }

  private static Fetched fetch(String host, String target, SSLSocketFactory tls) throws Exception {
    int port = server.getAddress().getPort();
    Resolver here = name -> List.of(InetAddress.ofLiteral("127.0.0.1"));
    Fetcher fetcher =
        new Fetcher(FetchLimits.DEFAULT, new Agent("", "", ""), new ManualTime(), tls);
    return new Redirects(fetcher, new AddressGuard(here, Set.of(port, downgraded.port())))
        .fetch(WebAddress.parse("https://" + host + ":" + port + target), Ask.WHOLE, Gate.OPEN);
  }

  @Test
  void aCertificateForTheNameIsAccepted() throws Exception {
    assertThat(fetch("news.example", "/page", context.getSocketFactory()))
        .isInstanceOf(Fetched.Page.class);
  }

  @Test
  void aRedirectToAnOpenConnectionIsFollowedAndSaid() throws Exception {
    Fetched fetched = fetch("news.example", "/down", context.getSocketFactory());
    assertThat(((Fetched.Page) fetched).body().notes())
        .singleElement()
        .asString()
        .contains("not encrypted");
  }

  @Test
  void aCertificateForAnotherNameIsNot() throws Exception {
    for (String other : List.of("other.example", "127.0.0.1", "under_score.example")) {
      assertThat(((Fetched.Failed) fetch(other, "/page", context.getSocketFactory())).why())
          .contains("no connection that can be trusted");
    }
  }

  @Test
  void aCertificateThatNobodyVouchesForIsNot() throws Exception {
    SSLSocketFactory usual = (SSLSocketFactory) SSLSocketFactory.getDefault();
    assertThat(((Fetched.Failed) fetch("news.example", "/page", usual)).why())
        .contains("no connection that can be trusted");
  }

  @Test
  void aSilentHandshakeEnds() throws Exception {
    try (RawSite silent = new RawSite(out -> Thread.sleep(20_000))) {
      FetchLimits limits =
          new FetchLimits(
              Duration.ofSeconds(1), Duration.ofMillis(200), Duration.ofSeconds(1), 1000, 5);
      Fetcher fetcher = new Fetcher(limits, new Agent("", "", ""), new ManualTime());
      AddressGuard guard = new AddressGuard(host -> List.of(), Set.of(silent.port()));
      WebAddress address = WebAddress.parse("https://127.0.0.1:" + silent.port() + "/");
      long start = System.nanoTime();
      assertThat(new Redirects(fetcher, guard).fetch(address, Ask.WHOLE, Gate.OPEN))
          .isInstanceOf(Fetched.Failed.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }
  }
}
