package org.steelyard.read.fetch.address;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The machine's own resolver, with a time limit, which it has not by itself.
///
/// @param patience longest wait
public record SystemResolver(Duration patience) implements Resolver {
  @Override
  public List<InetAddress> resolve(String host) throws IOException {
    FutureTask<List<InetAddress>> look =
        new FutureTask<>(() -> List.of(InetAddress.getAllByName(host)));
    // A look-up cannot be interrupted: a thread that waits for ever must not keep the program.
    Thread.ofPlatform().daemon().name("look-up").start(look);
    try {
      return look.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("No name server answered within " + patience + ".");
    } catch (ExecutionException e) {
      throw new UnknownHostException("The host \"" + host + "\" is not known.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while looking up " + host + ".");
    }
  }
}
