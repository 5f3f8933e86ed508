package org.steelyard.read.pdf;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Sets PDFBox up, once in a JVM: no screen and no fonts of the system.
final class Library {
  private static final boolean READY = setUp();

  private Library() {}

  /// Whether the library is set up; the first call does it.
  static boolean ready() {
    return READY;
  }

  private static boolean setUp() {
    if (System.getProperty("java.awt.headless", "").isEmpty()) {
      System.setProperty("java.awt.headless", "true");
    }
    // PDFBox would read all fonts of the system and write a list of them into the user's home.
    FontMappers.set(new BuiltInFont());
    return true;
  }
}
