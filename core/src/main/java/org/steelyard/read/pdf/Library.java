package org.steelyard.read.pdf;

import java.security.Provider;
import java.security.Security;
import org.apache.pdfbox.pdmodel.encryption.SecurityProvider;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Sets PDFBox up, once in a JVM: no screen, no fonts of the system, the ciphers of Java.
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
    // Java's ciphers are quick and are there; PDFBox would start Bouncy Castle's.
    Provider provider = Security.getProvider("SunJCE");
    if (provider != null) {
      SecurityProvider.setProvider(provider);
    }
    return true;
  }
}
