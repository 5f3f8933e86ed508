package org.steelyard.read.fetch.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on this machine that need not keep to any protocol.
final class RawSite implements AutoCloseable {
  private final ServerSocket server;
  private final AtomicInteger connections = new AtomicInteger();

  /// Speaks to one visitor, who has sent the request.
  @FunctionalInterface
  interface Speech {
    void give(OutputStream out) throws Exception;
  }

  RawSite(Speech speech) throws IOException {
    server = new ServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(() -> serve(speech));
  }

  static RawSite saying(String head) throws IOException {
    return new RawSite(out -> out.write(head.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private void serve(Speech speech) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> speak(speech, socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void speak(Speech speech, Socket socket) {
    try (socket) {
      if (socket.getInputStream().read(new byte[4096]) > 0) {
        speech.give(socket.getOutputStream());
      }
      socket.getOutputStream().flush();
    } catch (Exception e) {
      // The visitor has gone, as it should.
      return;
    }
  }

  int connections() {
    return connections.get();
  }

  int port() {
    return server.getLocalPort();
  }

  String url() {
    return "http://127.0.0.1:" + port() + "/";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
