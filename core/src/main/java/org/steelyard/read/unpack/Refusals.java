package org.steelyard.read.unpack;

import org.steelyard.model.Outcome;

/// Words refusals and skips alike.
final class Refusals {
  private Refusals() {}

  static Outcome<Entry> refused(String name, String what, String maybe) {
    return new Outcome.Refused<>(name, "'" + name + "' " + what + ".\nMaybe " + maybe + ".");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  static Outcome<Entry> skipped(String name, String why) {
    return new Outcome.Skipped<>(name, "'" + name + "' " + why + ".");
  }
}
