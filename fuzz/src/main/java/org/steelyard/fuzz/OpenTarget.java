package org.steelyard.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.steelyard.model.Given;
import org.steelyard.read.unpack.Limits;
import org.steelyard.read.worker.Openers;

/// Feeds one container to the unpackers, with small caps. Finds: exceptions, hangs, memory, and caps
/// that do not hold.
public final class OpenTarget {
  private static final Limits LIMITS = new Limits(1 << 20, 8 << 20, 1000, 3, 200);
  private static final Openers OPENERS = new Openers();
  private static final String NAME = System.getProperty("steelyard.fuzz.name", "input.zip");

  private OpenTarget() {}

  /// Called by Jazzer.
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    int[] outcomes = {0};
    OPENERS.unpack(
        new ByteArrayInputStream(bytes),
        NAME,
        Given.NOTHING,
        LIMITS,
        outcome -> {
          if (++outcomes[0] > 10 * LIMITS.entries()) {
            throw new IllegalStateException("The cap on entries does not hold.");
          }
        });
  }
}
