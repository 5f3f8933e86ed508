package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.language.Tongue;

final class PeopleTest {
  private static final People PEOPLE = ActorTables.load().people(Tongue.EN);

  @ParameterizedTest
  @CsvSource({
    "RUS, head_of_state_president, 1998-06-01, Boris Yeltsin",
    "RUS, head_of_state_president, 2010-06-01, Dmitry Medvedev",
    "RUS, head_of_state_president, 2014-06-01, Vladimir Putin",
    "ARG, head_of_state_president, 2024-06-01, Javier Milei",
    "JPN, head_of_government, 1995-06-01, Tomiichi Murayama",
    "AUS, foreign_minister, 2020-06-01, Marise Payne",
    "IDN, foreign_minister, 2018-06-01, Retno Marsudi",
    "CHN, head_of_state_president, 2020-06-01, Xi Jinping",
  })
  void aDateDecidesWhoTheHolderWas(String state, String office, LocalDate day, String name) {
    assertThat(PEOPLE.holder(state, office, day)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"USA, head_of_government, 2020-06-01", "XXX, head_of_state_president, 2020-06-01"})
  void anOfficeThatAStateLacksHasNoHolder(String state, String office, LocalDate day) {
    assertThat(PEOPLE.holder(state, office, day)).isEmpty();
  }
}
