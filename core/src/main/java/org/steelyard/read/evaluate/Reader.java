package org.steelyard.read.evaluate;

/// Something that reads pages: Steelyard, or another program to compare it with.
@FunctionalInterface
public interface Reader {
  /// What it makes of `page`; of its gold it may use nothing.
  Answer read(GoldPage page);
}
