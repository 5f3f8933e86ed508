package org.steelyard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.model.Domain;
import org.steelyard.model.Pole;
import org.steelyard.store.data.WorkspaceError;

class SettingsTest {
  private static final String POLES = "poles:\n  RUS: {name: Russia, members: [RUS]}\n";

  @Test
  void theDefaultsAreThoseThatTheFileDocuments() {
    Settings settings = Settings.defaults();
    assertThat(settings.halfLifeDays()).isEqualTo(365);
    assertThat(settings.shrinkage()).isEqualTo(1);
    assertThat(settings.level()).isEqualTo(0.8);
    assertThat(settings.poles()).extracting(Pole::id).startsWith("RUS", "TUR", "WEST", "IRN");
    assertThat(settings.poles().get(1).name()).isEqualTo("Türkiye");
    assertThat(settings.poles().get(2).members()).contains("EUU", "NATO", "USA").hasSize(31);
  }

  @Test
  void valuesOfTheFileReplaceTheDefaultsAndCommentsDoNotCount() {
    Settings settings =
        SettingsFile.parse(
            "f", "half_life_days: 30 # short\n" + POLES + "  X: { name: \"A b\", members: [A,B] }");
    assertThat(settings.halfLifeDays()).isEqualTo(30);
    assertThat(settings.shrinkage()).isEqualTo(1);
    assertThat(settings.poles().get(1)).isEqualTo(new Pole("X", "A b", List.of("A", "B")));
    assertThat(settings.hash()).hasSize(64).isNotEqualTo(Settings.defaults().hash());
  }

  @Test
  void weightsNotNamedAreOneAndEqualOnesLeaveTheHashAsItWas() {
    Settings plain = SettingsFile.parse("f", POLES);
    Settings weighted = SettingsFile.parse("f", POLES + "weights:\n  economic: 2\n  energy: 0\n");
    assertThat(weighted.weights())
        .hasSize(6)
        .containsEntry(Domain.ECONOMIC, 2.0)
        .containsEntry(Domain.ENERGY, 0.0)
        .containsEntry(Domain.SIGNALS, 1.0);
    assertThat(plain.weights()).isEqualTo(Settings.equalWeights());
    assertThat(plain.hash())
        .isEqualTo(SettingsFile.parse("f", POLES + "weights:\n  economic: 1\n").hash())
        .isEqualTo(Hashes.sha256("365.0 1.0 0.8 " + plain.poles()))
        .isNotEqualTo(weighted.hash());
  }

  @Test
  void weightsThatAreAllNothingAreRefused() {
    StringBuilder text = new StringBuilder(POLES + "weights:\n");
    for (Domain domain : Domain.values()) {
      text.append("  ").append(domain.label()).append(": 0\n");
    }
    assertThatThrownBy(() -> SettingsFile.parse("f", text.toString()))
        .hasMessageContaining("every weight is 0")
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "half_life: 3 | line 1 | no setting 'half_life'",
        "level: 0,8 | line 1 | '0,8' is no number",
        "level: 1.5 | line 1 | level must lie between 0 and 1. It is 1.5",
        "level: NaN | line 1 | level must lie",
        "half_life_days: 0 | line 1 | must be above 0",
        "shrinkage: 1;shrinkage: 2 | line 2 | set twice",
        "poles:;  RUS: {name: Russia} | line 2 | is no pole",
        "poles:;  A: {name: A, members: [X]};  B: {name: B, members: [X]} | line 3 | two poles",
        "poles:;  A: {name: A, members: [X,]} | line 2 | is no actor code",
        "`  level: 0.8` | line 1 | indented",
        "weights:;  trade: 2 | line 2 | no domain 'trade'",
        "weights:;  economic: many | line 2 | is no number",
        "weights:;  economic: -1 | line 2 | is 0 or more",
        "weights:;  economic: NaN | line 2 | is 0 or more",
        "weights:;  economic: 1;  economic: 1 | line 3 | set twice",
        "weights:;  economic | line 2 | is no weight",
        "just words | line 1 | is no setting",
        "level: 0.8 | f | no poles",
      })
  void aWrongFileIsRefusedWithItsLineAndAWayOut(String text, String line, String what) {
    assertThatThrownBy(() -> SettingsFile.parse("f", text.replace(';', '\n')))
        .isInstanceOf(WorkspaceError.Invalid.class)
        .hasMessageContaining(line)
        .hasMessageContaining(what)
        .hasMessageContaining("\nMaybe ");
  }
}
