package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The same tests where the lower-case of I is a dotless i and numbers have a decimal comma.
final class CommandLineInTurkishTest extends CommandLineTest {
  private static final Locale BEFORE = Locale.getDefault();

  @BeforeAll
  static void speakTurkish() {
    Locale.setDefault(Locale.of("tr", "TR"));
  }

  @AfterAll
  static void speakAsBefore() {
    Locale.setDefault(BEFORE);
  }

  @Test
  void theMachineReallySpeaksTurkish() {
    assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
  }
}
