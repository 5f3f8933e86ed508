package org.steelyard.read.fetch;

import java.time.Instant;
import org.steelyard.read.fetch.http.Validators;

/// What is remembered of a feed.
///
/// @param validators to ask whether it changed; [Validators#NONE] while links of it are not read
/// @param success when it was last answered; [Instant#EPOCH] for never
/// @param failures in a row
/// @param due not asked before; [Instant#EPOCH] where it may be asked at any time
public record FeedMemory(Validators validators, Instant success, int failures, Instant due) {
  /// A feed that was never asked.
  public static final FeedMemory NEW =
      new FeedMemory(Validators.NONE, Instant.EPOCH, 0, Instant.EPOCH);
}
