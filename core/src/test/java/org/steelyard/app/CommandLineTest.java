package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steelyard.app.json.Json;
import tools.jackson.databind.JsonNode;

class CommandLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo",
        "brief",
        "read",
        "code",
        "import",
        "show",
        "measure",
        "why",
        "compare",
        "verify",
        "rebuild",
        "evaluate",
        "completion"
      })
  void helpBeginsWithExamples(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Examples:\n  ").contains("Usage: steelyard");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"brif", "BRIEF", "--jsonn", "read", "show", "brief", "code --relation"})
  void aWrongCommandLineEndsWithTwoAndAdvice(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error: ").containsPattern("(?m)^Maybe ");
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(Run.of().exit()).isEqualTo(2);
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    assertThat(Run.of("verfiy").err()).contains("Maybe you mean ./steelyard verify?");
    assertThat(Run.of("brief", "AZE", "--jsn").err()).contains("Maybe you mean --json?");
    assertThat(Run.of("show", "meeting").err()).contains("Maybe you mean meetings?");
  }

  @Test
  void organisationsAreShownWithoutAWorkspaceForOneStateOrTwo() {
    Run one = Run.of("show", "organisations", "Azerbaijan", "--year", "2014");
    assertThat(one.exit()).isZero();
    assertThat(one.out()).startsWith("AZE on 31 December 2014: member of ");
    assertThat(one.out()).contains("CIS", "since 1993-09-24");
    Run two = Run.of("show", "organisations", "AZE", "TUR", "--year", "2014");
    assertThat(two.out()).contains("joint memberships, Jaccard 0.", "AZE only: ", "TUR only: ");
    Run json = Run.of("show", "organisations", "AZE", "TUR", "--year", "2014", "--json");
    assertThat(json.out()).contains("\"jaccard\"", "\"only_first\"", "\"before 1990\"");
    assertThat(Run.of("show", "organisations", "UKR", "--year", "1990").out())
        .contains("No data: UKR was no state on 31 December 1990.");
    assertThat(Run.of("show", "organisations").err()).contains("takes 1 or 2 name(s)");
    assertThat(Run.of("show", "organisations", "Azerbajan").err()).contains("Did you mean AZE");
  }

  @Test
  void aPanelIsWrittenToTheFileThatIsNamed() {
    Run run = Run.of("panel", "dyad-year", "--with", "alliances,trade", "-o", "p.parquet");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Wrote p.parquet: 3 rows").contains("year", "digest 00");
    String[] directed = {
      "panel",
      "dyad-year",
      "--with",
      "votes",
      "--directed",
      "--json",
      "-o",
      "p.csv",
      "--from",
      "1990",
      "--to",
      "2018",
      "--as-of",
      "2016-12-31",
      "--states",
      "AZE,Russia,YUG"
    };
    JsonNode json = Json.parse(Run.of(directed).out());
    assertThat(json.path("rows").asInt()).isEqualTo(6);
    assertThat(json.path("to").asInt()).isEqualTo(2016);
    assertThat(json.path("columns").path(0).path("name").asString()).isEqualTo("year");
  }

  @Test
  void theSourcesOfAPanelAreCitedWithoutAFile() {
    Run run = Run.of("panel", "dyad-year", "--with", "alliances,votes", "--cite");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("{leeds2002alliance,", "{voeten2013data,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "panel",
        "panel dyad-year -o p.csv",
        "panel dyad-year --with alliances",
        "panel month --with alliances -o p.csv",
        "panel dyad-year --with alliance -o p.csv",
        "panel state-year --with trade -o p.csv",
        "panel dyad-year --with trade --from 2010 --to 1990 -o p.csv",
        "panel dyad-year --with trade --system iso -o p.csv",
        "panel dyad-year --with trade --as-of 2016 -o p.csv",
        "panel dyad-year --with trade --from 2018 --as-of 2010-01-01 -o p.csv",
        "panel dyad-year --with trade --states XQZ -o p.csv"
      })
  void aPanelThatCannotBeMadeIsAnsweredWithAdvice(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("error: ").containsPattern("(?m)^Maybe ");
  }

  @Test
  void theComponentsOfAPanelAreListed() {
    assertThat(Run.of("panel", "--list").out())
        .contains("alliances: ", "from un-votes, un-roll-calls; 1946-2019; no row means missing");
    assertThat(Json.parse(Run.of("panel", "--list", "--json").out())).hasSize(11);
  }

  @Test
  void aCommandsNameAsAValueIsNoTrouble() {
    assertThat(Run.of("read", "demo", "brief").exit()).isZero();
    assertThat(Run.of("-q", "demo").exit()).isZero();
  }

  @Test
  void anUnknownStateIsAnsweredWithTheNearest() {
    Run run = Run.of("brief", "Azerbajan");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean AZE (Azerbaijan)?");
  }

  @Test
  void theResultGoesToStdoutAndMessagesToStderr() {
    Run run = Run.of("brief", "Азербайджан", "--json", "-w", "target/test-data");
    assertThat(run.exit()).isZero();
    JsonNode json = Json.parse(run.out());
    assertThat(json.propertyNames())
        .containsExactly(
            "run",
            "state",
            "documents",
            "languages",
            "reports",
            "events",
            "claims",
            "quantities",
            "memberships",
            "file",
            "seconds");
    assertThat(json.path("documents").propertyNames())
        .containsExactly("read", "duplicate", "skipped", "refused");
    assertThat(json.path("state").asString()).isEqualTo("AZE");
    assertThat(json.path("file").asString())
        .isEqualTo(Path.of("target/test-data", "brief-AZE.html").toString());
    assertThat(run.err()).contains("Read 2 documents (1 az, 1 en) · 1 duplicate").contains("Next:");
  }

  @Test
  void quietSaysNothingButTheResult() {
    Run run = Run.of("demo", "-q");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo("  Wrote " + Path.of("target/from-environment", "brief-AZE.html") + "\n");
  }

  @Test
  void refusedInputsAreListedAndEndWithThree() {
    Run run = Run.of("read", "good", "bad");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("refused: bad: It is bad.\nMaybe make it better.");
  }

  @Test
  void everyCommandSuggestsTheNext() {
    for (String line :
        new String[] {
          "demo",
          "brief AZE",
          "read x",
          "code text",
          "import icews",
          "show events",
          "measure affinity:RUS AZE",
          "why e-1",
          "verify",
          "rebuild",
          "completion"
        }) {
      assertThat(Run.of(line.split(" ")).err()).as(line).contains("Next: ");
    }
  }

  @Test
  void codeAnswersEachLineInOrderAndRefusesBadOnes() {
    Run run =
        Run.withInput(
            """
            {"id":"a","text":"x"}
            no json

            {"id":"b","text":"bad"}
            {"id":7,"text":"y"}
            """,
            "code",
            "--stdin");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out().lines().map(Json::parse).map(json -> json.path("id").asString("-")))
        .containsExactly("a", "-", "b", "7");
    assertThat(run.out().lines().skip(1).limit(2).map(Json::parse))
        .allMatch(json -> json.has("error"));
    assertThat(run.err()).contains("refused: line 2: ").contains("refused: line 4: It is bad.");
  }

  @Test
  void relationsAreCodedFromFieldsOrMarks() {
    Run run =
        Run.withInput(
            """
            {"id":"a","text":"Baku helps Tbilisi.","source":"Baku","target":"Tbilisi"}
            {"id":"b","marked":"<s>Baku</s> helps <t>Tbilisi</t>."}
            {"id":"c","text":"Baku helps."}
            """,
            "code",
            "--relation",
            "--stdin");
    assertThat(run.out().lines().findFirst())
        .contains(
            "{\"id\":\"a\",\"type\":\"AID\",\"quad\":\"material cooperation\","
                + "\"confidence\":0.5,\"rule\":\"aid.01\"}");
    assertThat(run.out().lines().map(Json::parse).map(json -> json.has("type")))
        .containsExactly(true, true, false);
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void aResultCanBeWrittenToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("verify.json");
    Run run = Run.of("verify", "--json", "-o", file.toString());
    assertThat(run.out()).isEmpty();
    assertThat(Json.parse(Files.readString(file)).propertyNames())
        .containsExactly("inputs", "stored", "duplicate", "skipped", "refused", "ok", "digest");
  }

  @Test
  void anAbsentFileIsNamedWithoutAStackTrace() {
    Run run = Run.of("evaluate", "events", "nowhere.jsonl");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("'nowhere.jsonl'").contains("\nMaybe ").doesNotContain("\tat ");
    assertThat(Run.of("-v", "evaluate", "events", "nowhere.jsonl").err()).contains("\tat ");
  }

  @Test
  void relationsAreEvaluated(@TempDir Path folder) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        """
        {"id":"r","text":"Baku helps it.","source":"Baku","target":"it","label":"AID"}
        """);
    Run run = Run.of("evaluate", "relation", gold.toString(), "--json");
    assertThat(Json.parse(run.out()).path("type").path("accuracy").path("value").asDouble(0))
        .isEqualTo(1);
  }

  @Test
  void completionKnowsEveryCommand() {
    assertThat(Run.of("completion").out()).contains("evaluate").contains("--no-input");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Run.of("--version").out()).startsWith("steelyard ").contains("Java ");
  }
}
