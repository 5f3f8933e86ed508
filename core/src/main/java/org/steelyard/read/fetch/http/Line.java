package org.steelyard.read.fetch.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.steelyard.read.fetch.address.Pinned;
import org.steelyard.read.fetch.address.WebAddress;

/// One connection to a pinned machine, which ends at a deadline whatever the other side does.
final class Line implements AutoCloseable {
  private static final int MOST_MACHINES = 4;

  private final Socket plain;
  private final Socket socket;
  private final Thread watch;
  private volatile boolean late;

  private Line(Pinned to, SSLSocketFactory tls, FetchLimits limits, Duration left)
      throws IOException {
    long deadline = System.nanoTime() + left.toNanos();
    plain = connected(to, limits, deadline);
    // A time limit of a read does not bound a handshake or a write, and starts anew with every
    // byte: so the socket is closed from outside when the time is over.
    watch = Thread.ofVirtual().start(() -> closeAt(deadline));
    try {
      plain.setSoTimeout(millis(limits.silence()));
      socket = to.address().secure() ? secured(to.address(), tls) : plain;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /// Connects.
  ///
  /// @param left time until the connection is closed
  static Line open(Pinned to, SSLSocketFactory tls, FetchLimits limits, Duration left)
      throws IOException {
    return new Line(to, tls, limits, left);
  }

  private static Socket connected(Pinned to, FetchLimits limits, long deadline) throws IOException {
    List<InetAddress> machines = to.machines();
    IOException last = new SocketTimeoutException("There was no time left to connect.");
    for (InetAddress machine : machines.subList(0, Math.min(MOST_MACHINES, machines.size()))) {
      long left = Math.min(deadline - System.nanoTime(), limits.connect().toNanos());
      if (left < 1_000_000) {
        break;
      }
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(
            new InetSocketAddress(machine, to.address().port()), millis(Duration.ofNanos(left)));
        return socket;
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  private Socket secured(WebAddress address, SSLSocketFactory tls) throws IOException {
    // The factory resolves nothing: it wraps the connection to the pinned machine.
    SSLSocket secure = (SSLSocket) tls.createSocket(plain, name(address), address.port(), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (!address.literal()) {
      parameters.setServerNames(List.of(serverName(address)));
    }
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  private static SNIHostName serverName(WebAddress address) throws SSLException {
    try {
      return new SNIHostName(address.host());
    } catch (IllegalArgumentException e) {
      // Underscores, for instance: no certificate can name such a host.
      throw new SSLException("no certificate can be for the host " + address.host());
    }
  }

  private static String name(WebAddress address) {
    String host = address.host();
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private void closeAt(long deadline) {
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
      late = true;
      plain.close();
    } catch (InterruptedException e) {
      // Closed in time.
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // It is closed, or nothing can be done.
      late = true;
    }
  }

  void send(String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  InputStream in() throws IOException {
    return new BufferedInputStream(socket.getInputStream());
  }

  /// Whether it was closed because its time was over.
  boolean late() {
    return late;
  }

  @Override
  public void close() {
    watch.interrupt();
    try {
      // Not the secured one: its farewell could wait for the other side.
      plain.close();
    } catch (IOException e) {
      // Nothing more is wanted of it.
      return;
    }
  }

  private static int millis(Duration time) {
    return Math.clamp(time.toMillis(), 1, Integer.MAX_VALUE);
  }
}
