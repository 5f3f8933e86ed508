package org.steelyard.publish;

import java.util.Map;

/// Names of actors by their codes.
public record Names(Map<String, String> byCode) {
  public Names {
    byCode = Map.copyOf(byCode);
  }

  /// The name of `code`, or the code itself where no name is known.
  public String of(String code) {
    return byCode.getOrDefault(code, code);
  }
}
