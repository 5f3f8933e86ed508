package org.steelyard.measure.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.coding.actors.ForeignTables;

/// Our lists of members against those of the Correlates of War, and the page that tells of it.
final class OrganisationsCheckedTest {
  private static final Path ROOT = Path.of(System.getProperty("steelyard.root", ".."));

  private static void needsCow() {
    assumeTrue(
        Files.isRegularFile(ForeignTables.FOLDER.resolve(CowMemberships.FILE)),
        "There is no " + CowMemberships.FILE + " beside the repository: not compared.");
  }

  /// To write the page anew: `-Dsteelyard.docs=write`.
  @Test
  void everyDifferenceFromTheCorrelatesOfWarHasItsReasonAndThePageTellsThem() throws IOException {
    needsCow();
    OrganisationsCheck check = new OrganisationsCheck();
    assertThat(check.differences)
        .as("differences without a reason in organisations-checked/reasons.tsv")
        .noneMatch(one -> one.reason().isEmpty());
    assertThat((double) check.differ() / check.compared()).isLessThan(0.026);
    String page = OrganisationsPage.of(check, Organisations.load().all());
    Path file = ROOT.resolve("docs/reference/organisations-checked.md");
    if (System.getProperty("steelyard.docs", "").equals("write")) {
      Files.writeString(file, page);
    }
    assertThat(Files.readString(file)).isEqualTo(page);
  }

  @Test
  void azerbaijanHas53OrganisationsInTheOtherTableAndOursAgreeOnThoseWeShare() {
    needsCow();
    CowMemberships cow = new CowMemberships();
    assertThat(cow.count("AZE", CowMemberships.LAST)).isEqualTo(53);
    Organisations ours = Organisations.load();
    Held held = ours.held("AZE", CowMemberships.LAST);
    assertThat(held).isInstanceOf(Held.Lists.class);
    for (Organisation one : ours.all()) {
      if (cow.years(one.cow()).contains(CowMemberships.LAST) && !one.id().equals("IAEA")) {
        assertThat(((Held.Lists) held).full().contains(one.id()))
            .as(one.id())
            .isEqualTo(cow.years(one.cow(), "AZE").contains(CowMemberships.LAST));
      }
    }
  }

  @Test
  void jaccardOverTheSharedOrganisationsIsNearlyThatOfTheOtherTable() {
    needsCow();
    CowMemberships cow = new CowMemberships();
    Organisations ours = Organisations.load();
    for (String other : List.of("ARM", "GEO", "IRN", "KAZ", "RUS", "TUR", "UKR", "USA")) {
      int both = 0;
      int either = 0;
      int ourBoth = 0;
      int ourEither = 0;
      JointMemberships joint = JointMemberships.of(ours, "AZE", other, CowMemberships.LAST);
      for (Organisation one : ours.all()) {
        if (!cow.years(one.cow()).contains(CowMemberships.LAST)) {
          continue;
        }
        boolean a = cow.years(one.cow(), "AZE").contains(CowMemberships.LAST);
        boolean b = cow.years(one.cow(), other).contains(CowMemberships.LAST);
        both += a && b ? 1 : 0;
        either += a || b ? 1 : 0;
        boolean joined = joint.joint().contains(one.id());
        boolean single = joint.first().contains(one.id()) || joint.second().contains(one.id());
        ourBoth += joined ? 1 : 0;
        ourEither += joined || single ? 1 : 0;
      }
      assertThat((double) ourBoth / ourEither)
          .as(other)
          .isCloseTo((double) both / either, within(0.08));
    }
  }
}
