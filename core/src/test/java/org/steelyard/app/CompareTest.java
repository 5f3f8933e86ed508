package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.steelyard.app.json.Json;
import org.steelyard.app.wire.LocalPipeline;
import tools.jackson.databind.JsonNode;

/// `compare` over small made imports; in Turkish, so that no number or code depends on the locale.
class CompareTest {
  private static final Locale BEFORE = Locale.getDefault();
  private static final String TRADE =
      "exp,imp,time,export,id,agreement,ad_prov_14,cp_prov_23,tbt_prov_07,tbt_prov_33,tf_prov_41,"
          + "tf_prov_45,env_prov_18,et_prov_38,inv_prov_22,ipr_prov_15,ipr_prov_44,lm_prov_10,"
          + "moc_prov_21,ser_prov_47,ste_prov_30,cp_prov_26";

  @TempDir static Path folder;

  @BeforeAll
  static void importsAFewRows() throws IOException {
    Locale.setDefault(Locale.of("tr", "TR"));
    List<String> trade = new ArrayList<>(List.of(TRADE));
    int[] years = {1996, 2000, 2004, 2008, 2012};
    double[] georgia = {10, 20, 30, 40, 50};
    double[] kazakhstan = {90, 60, 70, 50, 30};
    for (int i = 0; i < years.length; i++) {
      flow(trade, "GEO", "RUS", years[i], georgia[i]);
      flow(trade, "KAZ", "RUS", years[i], kazakhstan[i]);
      double mix = 0.25 * georgia[i] + 0.75 * kazakhstan[i];
      flow(trade, "AZE", "RUS", years[i], years[i] < 2008 ? mix : mix + 25);
      flow(trade, "GEO", "TUR", years[i], 30);
    }
    flow(trade, "ARM", "RUS", 2012, 0);
    take("trade-flows", "trade.csv", trade);
    List<String> calls =
        new ArrayList<>(List.of("rcid,session,importantvote,date,unres,amend,para,short,descr"));
    List<String> votes = new ArrayList<>(List.of("rcid,country,country_code,vote"));
    List<String> issues = new ArrayList<>(List.of("rcid,short_name,issue"));
    for (int i = 1; i <= 40; i++) {
      calls.add(
          i + ",69,0," + LocalDate.of(2014, 1, 1).plusDays(9L * i) + ",R/69/" + i + ",0,0,A,B");
      issues.add(i + (i <= 20 ? ",me,Palestinian conflict" : ",di,Arms control and disarmament"));
      votes.add(i + ",Russia,RU,yes");
      votes.add(i + ",Azerbaijan,AZ," + (i % 8 == 0 ? "no" : "yes"));
      votes.add(i + ",Georgia,GE," + (i % 2 == 0 ? "no" : "yes"));
    }
    take("un-roll-calls", "calls.csv", calls);
    take("un-votes", "votes.csv", votes);
    take("un-issues", "issues.csv", issues);
  }

  @AfterAll
  static void speakAsBefore() {
    Locale.setDefault(BEFORE);
  }

  private static void flow(List<String> rows, String from, String to, int year, double value) {
    rows.add(from + "," + to + "," + year + "," + value + ",1,\"\"" + ",0".repeat(16));
  }

  private static void take(String kind, String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, String.join("\n", lines) + "\n");
    Run run = run("import", kind, file.toString());
    assertThat(run.exit()).as(run.err() + run.out()).isZero();
  }

  private static Run run(String... args) {
    return Run.of(LocalPipeline::new, folder.resolve("workspace"), "", args);
  }

  private static Run compare(String line) {
    return run(("compare " + line).split(" "));
  }

  @Test
  void textNamesValueRankYearsAndTheReasonForNoData() {
    Run run = compare("AZE GEO ARM UZB RUS --measure exports:RUS --from 2010 -q");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            AZE, GEO, ARM, UZB, RUS; from 2010

            exports:RUS  goods sold to the other in a year (US dollars)
                         value  interval                     n  rank  could be years
              AZE           60  exact                        1  1     1        2012
              GEO           50  exact                        1  2     2        2012
              ARM            0  exact                        1  3     3        2012
              UZB   no data: trade-flows has no such flow between UZB and RUS in 2012, nor any other of UZB
              RUS   no data: RUS is itself what the others are measured against
              Ranks: values are exact (the source counts all, nothing was sampled), so are ranks.
              Of 2012, the last of the years that the source covers.
              Source: trade-flows. Breinlich, Holger, Valentina Corradi, Nadia Rocha, Michele Ruta, J. M. C. Santos Silva, and Thomas Zylkin. 2021. Machine Learning in International Trade Research. World Bank Policy Research Working Paper 9629.
            """);
  }

  @Test
  void csvLeavesNoDataEmptyAndZeroZero() {
    assertThat(compare("ARM KAZ UZB --measure exports:RUS --from 2012 --csv -q").out())
        .isEqualTo(
            """
            measure,state,part,value,low,high,level,n,rank,rank_best,rank_worst,words,years,sources,reason
            exports:RUS,KAZ,,30,30,30,1,1,1,1,1,,2012,trade-flows,
            exports:RUS,ARM,,0,0,0,1,1,2,2,2,,2012,trade-flows,
            exports:RUS,UZB,,,,,,0,,,,,,,"trade-flows has no such flow between UZB and RUS in 2012, nor any other of UZB"
            """);
  }

  @Test
  void jsonHoldsValueIntervalRankAndSources() {
    JsonNode json = Json.parse(compare("AZE GEO --measure votes:RUS --json -q").out());
    JsonNode first = json.path("measures").path(0).path("states").path(0);
    assertThat(first.path("state").asString("")).isEqualTo("AZE");
    assertThat(first.path("value").asDouble()).isEqualTo(0.875);
    assertThat(first.path("n").asInt()).isEqualTo(40);
    assertThat(first.path("low").asDouble()).isBetween(0.7, 0.875);
    assertThat(first.path("rank").path("worst").asInt()).isEqualTo(1);
    assertThat(first.path("sources").path(0).path("kind").asString("")).isEqualTo("un-votes");
    assertThat(json.path("measures").path(0).path("hold_under_all").path(0).asString(""))
        .isEqualTo("AZE above GEO");
  }

  @Test
  void anIssueCodeIsNoPartOfAName() {
    // `me` stands in `disarmament` too.
    JsonNode json = Json.parse(compare("AZE --measure votes:RUS --issue me --json -q").out());
    assertThat(json.at("/measures/0/states/0/n").asInt()).isEqualTo(20);
    assertThat(compare("AZE --measure votes:RUS --issue xx -q").out())
        .contains("no data: no roll call of all years has the issue 'xx'");
  }

  @Test
  void yearsOutsideTheSourceAreNotExtrapolated() {
    assertThat(compare("AZE --measure exports:RUS,votes:RUS,organisations:TUR --to 1989 -q").out())
        .contains("trade-flows as imported covers 1996-2012 and nothing of up to 1989")
        .contains("un-roll-calls as imported covers 2014")
        .contains("the table of organisations covers 1990-2024 and nothing of up to 1989");
  }

  @Test
  void anAbsentImportIsNamedWithTheCommand() {
    assertThat(compare("AZE --measure cinc,arms:RUS,ideal-distance:RUS -q").out())
        .contains("cow-nmc is not imported: ./steelyard import cow-nmc FILE")
        .contains("sipri-tiv is not imported: ./steelyard import sipri-tiv FILE")
        .contains("un-ideal-points is not imported: ./steelyard import un-ideal-points FILE");
  }

  @Test
  void organisationsNeedNoImport() {
    JsonNode json =
        Json.parse(
            compare("AZE GEO --measure organisations:TUR,cross-bloc:RUS/USA,churn --json -q")
                .out());
    assertThat(json.at("/measures/0/states/0/value").asInt()).isGreaterThan(20);
    double all = json.at("/measures/1/states/0/value").asDouble();
    for (JsonNode part : json.at("/measures/1/states/0/parts")) {
      all += part.path("value").asDouble();
    }
    assertThat(all).isCloseTo(1, offset(1e-5));
    assertThat(json.at("/measures/2/states/0/sources/0/years").asString("")).endsWith("-2024");
  }

  @Test
  void vectorsSayWhichOrdersHoldUnderEveryWeighting() {
    Run run = compare("AZE GEO --measure vectors:RUS -q");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("every weight of a domain from half to double")
        // Gaps are 0.625 - 1 in trade and 1 - 7/12 in votes; weights 1:1, 4:1 and 1:4.
        .contains("Hang on the weighting: GEO above AZE (lead 0.021; -0.217 to 0.258).")
        .contains("Without data: political, security, energy, cultural");
  }

  @Test
  void aTwinThatIsAMixIsFoundAndTheGapIsWhatWasAdded() {
    JsonNode json =
        Json.parse(
            compare("AZE --measure exports:RUS --twin GEO,KAZ,ARM --change 2008 --json -q").out());
    assertThat(json.at("/0/weights/GEO").asDouble()).isCloseTo(0.25, offset(1e-4));
    assertThat(json.at("/0/gap/value").asDouble()).isCloseTo(25, offset(1e-2));
    assertThat(json.at("/0/misfit").asDouble()).isLessThan(1e-2);
    assertThat(json.at("/0/notes").toString()).contains("Left out for years not known: ARM");
    assertThat(compare("AZE --measure exports:RUS --twin GEO,KAZ --change 2008 -q").out())
        .contains("exports:RUS  AZE beside its twin; change in 2008")
        .contains("twin      GEO 0.250, KAZ 0.750")
        .contains("A difference, no proof of cause.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AZE --measure vote:RUS | There is no measure 'vote'",
        "AZE --measure votes | none is named",
        "AZE --measure cinc:RUS | takes nothing after a colon",
        "AZE --measure cross-bloc:RUS | is measured between two poles",
        "AZE --measure votes:RUS --from 2019 --to 2010 | is no span of years",
        "AZE --measure votes:RUS --events acled | is no source of events",
        "AZE GEO --measure exports:RUS --twin KAZ --change 2005 | A twin is of one state",
        "AZE --measure exports:RUS --twin KAZ | leaves no year before it",
        "AZE --measure exports:RUS --twin AZE,KAZ --change 2005 | part of its own twin",
        "Atlantis --measure votes:RUS | Atlantis",
      })
  void wrongUsageEndsWithTwoAndAdvice(String line, String what) {
    Run run = compare(line.strip());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(what.strip()).containsPattern("(?m)^Maybe ");
  }
}
