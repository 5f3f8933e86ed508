package org.steelyard.store.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The table of states against the lists that it stands for.
final class StateTableTest {
  private static final Path DATA =
      Path.of(System.getProperty("steelyard.root", ".."), "..", "shared", "data", "ir-state");
  private static final int LAST = 2016;

  private final StateTable table = new StateTable();

  private record Member(int number, LocalDate from, LocalDate to) {
    boolean in(int year) {
      return from.getYear() <= year && to.getYear() >= year;
    }
  }

  private static List<String[]> rows(String name) throws IOException {
    Path file = DATA.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "no " + name);
    return Files.readAllLines(file).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private void sameAs(List<Member> theirs, StateSystem system) {
    TreeSet<String> wanted = new TreeSet<>();
    TreeSet<String> ours = new TreeSet<>();
    for (int year = Panel.FIRST; year <= LAST; year++) {
      for (Member member : theirs) {
        if (member.in(year)) {
          wanted.add(year + " " + member.number());
        }
      }
      for (int number : table.members(system, year).keySet()) {
        ours.add(year + " " + number);
      }
    }
    TreeSet<String> missing = new TreeSet<>(wanted);
    missing.removeAll(ours);
    ours.removeAll(wanted);
    assertThat(missing).as("members that the table misses").isEmpty();
    assertThat(ours).as("members that the list has not").isEmpty();
    assertThat(wanted).isNotEmpty();
  }

  @Test
  void theMembersOfTheCorrelatesOfWarAreThoseOfItsListInEachYear() throws IOException {
    List<Member> members = new ArrayList<>();
    for (String[] row : rows("cow_states.csv")) {
      members.add(
          new Member(
              Integer.parseInt(row[1]), day(row[3], row[4], row[5]), day(row[6], row[7], row[8])));
    }
    sameAs(members, StateSystem.COW);
  }

  @Test
  void theMembersOfGleditschAndWardAreThoseOfTheirListInEachYear() throws IOException {
    List<Member> members = new ArrayList<>();
    for (String[] row : rows("gw_states.csv")) {
      members.add(
          new Member(
              Integer.parseInt(row[0]),
              LocalDate.parse(row[row.length - 2]),
              LocalDate.parse(row[row.length - 1])));
    }
    sameAs(members, StateSystem.GW);
  }

  @Test
  void aStateIsMissingBeforeItIsAMember() {
    assertThat(table.members(StateSystem.COW, 1990)).doesNotContainKey(373);
    assertThat(table.members(StateSystem.COW, 1991)).containsEntry(373, "AZE");
  }

  @Test
  void aCodeOfAnotherTimeMeansTheMemberThatHasTheNumberThen() {
    assertThat(meaning(1950, "RUS").number()).isEqualTo(365);
    assertThat(meaning(1950, "SUN").rank()).isZero();
    assertThat(meaning(1950, "RUS").rank()).isEqualTo(2);
  }

  @Test
  void formerCodesOfTradeTablesMeanTheStateOfToday() {
    assertThat(meaning(2000, "ROM").number()).isEqualTo(meaning(2000, "ROU").number());
  }

  private StateTable.Meaning meaning(int year, String code) {
    return Objects.requireNonNull(table.meanings("iso3", StateSystem.COW, year).get(code));
  }
}
