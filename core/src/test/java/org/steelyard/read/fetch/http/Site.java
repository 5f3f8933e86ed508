package org.steelyard.read.fetch.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A site on this machine that notes who asked for what.
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService hands = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

  /// Answers one request.
  @FunctionalInterface
  public interface Answer {
    /// Writes the answer.
    void give(HttpExchange exchange) throws IOException;
  }

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 50);
    server.setExecutor(hands);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String target = exchange.getRequestURI().toString();
    asked.add(target);
    headers.add(Map.copyOf(exchange.getRequestHeaders()));
    Answer answer = answers.get(target);
    try (exchange) {
      if (answer == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        answer.give(exchange);
      }
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String target) {
    return "http://127.0.0.1:" + port() + target;
  }

  public Site on(String target, Answer answer) {
    answers.put(target, answer);
    return this;
  }

  public Site page(String target, String type, String text) {
    return on(target, exchange -> send(exchange, 200, type, text));
  }

  public Site status(String target, int status, String name, String value) {
    return on(
        target,
        exchange -> {
          exchange.getResponseHeaders().set(name, value);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  public static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  public static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// Targets in the order in which they were asked for.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /// Value of a header of the last request.
  public String lastHeader(String name) {
    return headers.getLast().getOrDefault(name, List.of("")).getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
    hands.shutdownNow();
  }
}
