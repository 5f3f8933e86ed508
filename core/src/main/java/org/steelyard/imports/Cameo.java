package org.steelyard.imports;

import org.steelyard.model.QuadClass;

/// CAMEO codes: roots and quad classes. Reference: Schrodt (2012), CAMEO codebook: roots 1-5, 6-9,
/// 10-14, 15-20; GDELT's QuadClass is the same. PLOVER sees it otherwise: there protest (14) is
/// material and an investigation (09) is conflict.
final class Cameo {
  private Cameo() {}

  /// Whether `code` is a CAMEO code: two to four characters that begin with a root 01..20; the
  /// last may be a letter (`138F`).
  static boolean valid(String code) {
    return code.length() >= 2 && code.length() <= 4 && root(code) > 0;
  }

  /// The root, 1..20; 0 where there is none.
  static int root(String code) {
    if (code.length() < 2 || !digit(code.charAt(0)) || !digit(code.charAt(1))) {
      return 0;
    }
    int root = (code.charAt(0) - '0') * 10 + code.charAt(1) - '0';
    return root <= 20 ? root : 0;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The quad class of a valid code, as a label.
  static String quad(String code) {
    int root = root(code);
    QuadClass quad =
        root <= 5
            ? QuadClass.VERBAL_COOPERATION
            : root <= 9
                ? QuadClass.MATERIAL_COOPERATION
                : root <= 14 ? QuadClass.VERBAL_CONFLICT : QuadClass.MATERIAL_CONFLICT;
    return quad.label();
  }
}
