package org.steelyard.measure.similarity;

/// How far apart two ties are, each 0 (none) to 3.
enum Distance {
  /// 1 where they differ at all.
  NOMINAL(1) {
    @Override
    int between(int a, int b) {
      return a == b ? 0 : 1;
    }
  },
  /// Steps between them.
  ABSOLUTE(3) {
    @Override
    int between(int a, int b) {
      return Math.abs(a - b);
    }
  },
  /// Steps squared.
  SQUARED(9) {
    @Override
    int between(int a, int b) {
      return (a - b) * (a - b);
    }
  },
  /// 1 where one is a tie and the other none.
  BINARY(1) {
    @Override
    int between(int a, int b) {
      return a > 0 == b > 0 ? 0 : 1;
    }
  };

  private final int largest;

  Distance(int largest) {
    this.largest = largest;
  }

  abstract int between(int a, int b);

  /// The largest distance that two ties can have.
  int largest() {
    return largest;
  }

  /// All distances, row after row.
  int[] table() {
    int[] table = new int[Crosstab.LEVELS * Crosstab.LEVELS];
    for (int i = 0; i < table.length; i++) {
      table[i] = between(i / Crosstab.LEVELS, i % Crosstab.LEVELS);
    }
    return table;
  }
}
