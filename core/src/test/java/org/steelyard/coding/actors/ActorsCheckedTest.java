package org.steelyard.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Our tables of actors against those of others. Prints what differs; the page
/// `docs/reference/actors-checked.md` tells why. Fails where they come to differ more.
final class ActorsCheckedTest {
  private static void needs(String file) {
    assumeTrue(
        Files.isRegularFile(ForeignTables.FOLDER.resolve(file)),
        "There is no " + file + " beside the repository: not compared.");
  }

  private static Compared print(Compared compared) {
    System.out.println(compared.shown());
    return compared;
  }

  private static Compared sum(List<Compared> parts) {
    int agree = 0;
    List<String> differ = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Compared part : parts) {
      System.out.println(part.counts());
      agree += part.agree();
      differ.addAll(part.differ());
      missing.addAll(part.missing());
    }
    return new Compared("memberships", agree, differ, missing);
  }

  @Test
  void leadersAgreeWithArchigosAsFarAsWeHaveThem() {
    needs("archigos.csv");
    Compared leaders = print(LeadersCheck.run());
    assertThat(leaders.agree()).isGreaterThanOrEqualTo(358);
    assertThat(leaders.differ()).hasSizeLessThanOrEqualTo(34);
    assertThat(leaders.missing()).hasSizeLessThanOrEqualTo(397);
  }

  @Test
  void membershipsAgreeWithTheCorrelatesOfWar() {
    needs("cow_igo_membership_long.csv.gz");
    Compared members = print(sum(MembershipsCheck.run()));
    assertThat(members.agree()).isGreaterThanOrEqualTo(1433);
    assertThat(members.differ()).hasSizeLessThanOrEqualTo(93);
    assertThat(members.missing()).hasSizeLessThanOrEqualTo(41);
  }

  @Test
  void firstNamesOfStatesAgreeWithThoseOfTheRuntime() {
    Compared names = print(StateNamesCheck.run());
    assertThat(names.agree()).isGreaterThanOrEqualTo(966);
    assertThat(names.differ()).hasSizeLessThanOrEqualTo(31);
    assertThat(names.missing()).hasSizeLessThanOrEqualTo(33);
  }

  @Test
  void aCellInQuotationMarksMayHoldACommaAndNamesAreComparedByTheirLetters() {
    assertThat(ForeignTables.cells("a,\"b, c\",")).containsExactly("a", "b, c", "");
    assertThat(ForeignTables.fold("Łukasz Mən-ı")).isEqualTo("lukasz man i");
    assertThat(Alike.oneWord("Sarkisyan", List.of("serzh", "sargsyan"))).isTrue();
    assertThat(Alike.oneWord("Deng", List.of("peng", "li"))).isFalse();
    assertThat(Alike.share("abcd", "abce")).isEqualTo(0.75);
  }
}
