package org.steelyard.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steelyard.app.json.Json;
import org.steelyard.app.wire.LocalPipeline;
import org.steelyard.imports.Made;
import tools.jackson.databind.JsonNode;

/// Measures over time, from rows made here: ICEWS events of Azerbaijan and Georgia each week of
/// 2010 to 2017 but for 2012, all alike until one of conflict a week joins them in 2016.
final class MeasureSeriesTest {
  @TempDir private static Path folder;

  private static Run run(String line) {
    return Run.of(LocalPipeline::new, folder.resolve("w"), "", line.split(" "));
  }

  private static JsonNode json(String line) {
    Run run = run(line + " --json");
    assertThat(run.err()).doesNotContain("error");
    return Json.parse(run.out());
  }

  private static void take(String kind, String... lines) throws IOException {
    Path file = folder.resolve(kind + ".csv");
    Files.write(file, List.of(lines));
    Run run = run("import " + kind + " " + file);
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
  }

  @BeforeAll
  static void importsRows() throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add(Made.ICEWS.strip());
    long id = 1;
    for (LocalDate day = LocalDate.of(2010, 1, 6); day.getYear() < 2018; day = day.plusDays(7)) {
      if (day.getYear() == 2012) {
        continue;
      }
      rows.add(Made.icews(id++, day.toString(), "Azerbaijan", "040", "Georgia").strip());
      if (day.getYear() >= 2016) {
        rows.add(Made.icews(id++, day.toString(), "Georgia", "190", "Azerbaijan").strip());
      }
    }
    take("icews", rows.toArray(String[]::new));
    List<String> flows = new ArrayList<>(List.of("exp,imp,time,export"));
    for (int year = 2000; year < 2012; year++) {
      if (year != 2003) {
        flows.add("AZE,GEO," + year + "," + (year < 2006 ? 100 + year % 2 : 500 + year % 2));
        flows.add("AZE,TUR," + year + ",300");
        flows.add("GEO,AZE," + year + ",100");
      }
    }
    take("trade-flows", flows.toArray(String[]::new));
    take(
        "cow-nmc",
        "ccode,year,milex,milper,irst,pec,tpop,upop,cinc",
        "373,2010,1,1,1,1,1,1,0.00125",
        "373,2012,1,1,1,1,1,1,0.0015");
    take(
        "cow-igo",
        "ioname,year,state,status",
        "ONE,2010,azerbaijan,1",
        "ONE,2010,georgia,1",
        "TWO,2010,azerbaijan,1",
        "TWO,2010,georgia,2");
  }

  @Test
  void theTableSaysWhatEachYearRestsOn() {
    Run run = run("measure net-cooperation:GEO AZE --events icews --step year --from 2014");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            AZE  net-cooperation:GEO  cooperation minus conflict between the two, as a share of events (-1 to +1)
              by year, 2014 to 2017; events: icews
              ██▁▁

              period        value  80 % interval              n  coverage  words +, deeds +, words -, deeds -
              2014           1.00  0.94 to 1.00              53        53  53/0/0/0
              2015           1.00  0.94 to 1.00              52        52  52/0/0/0
              2016           0.00  -0.12 to 0.12            104       104  52/0/0/52
              2017           0.00  -0.12 to 0.12            104       104  52/0/0/52

              Is 2017 the highest since 2014? No: it was higher at 2014-12-31 (+1.00 against +0.00).
            """)
        .contains("Source: icews, 2014-2017. Boschee");
    assertThat(run.err())
        .contains("Next: ./steelyard measure net-cooperation:GEO AZE --events icews --breaks");
  }

  @Test
  void aYearOfWhichTheSourceHoldsNothingIsAGapWithItsReasonAndNever0() {
    JsonNode rows = json("measure net-cooperation:GEO AZE --events icews --step year").path("rows");
    assertThat(rows.size()).isEqualTo(8);
    JsonNode gap = rows.path(2);
    assertThat(gap.path("period").asString()).isEqualTo("2012");
    assertThat(gap.path("value").isNull()).isTrue();
    assertThat(gap.path("n").asInt()).isZero();
    assertThat(gap.path("reason").asString()).isEqualTo("icews holds nothing of 2012");
    assertThat(rows.path(1).path("value").asDouble()).isEqualTo(1);
    assertThat(rows.path(1).path("counts").path("verbal_cooperation").asInt()).isEqualTo(52);
    // What the source holds, but not of these two, is told apart.
    assertThat(run("measure net-cooperation:TUR AZE --events icews").out())
        .contains("no data: no event of AZE-TUR");
  }

  @Test
  void aStationaryStreamIsTheSameEachYear() {
    JsonNode rows = json("measure quads:GEO AZE --events icews --step year --to 2015").path("rows");
    for (JsonNode row : rows) {
      if (row.path("reason").isNull()) {
        assertThat(row.path("value").asDouble()).isCloseTo(52, within(1.0));
        assertThat(row.path("level").asInt()).isEqualTo(1);
      }
    }
    JsonNode affinity =
        json("measure affinity:GEO AZE --events icews --step year --from 2013 --to 2015");
    for (JsonNode row : affinity.path("rows")) {
      assertThat(row.path("value").asDouble()).isCloseTo(2.5, within(0.1));
      assertThat(row.path("low").asDouble()).isLessThanOrEqualTo(row.path("value").asDouble());
    }
  }

  @Test
  void theLastPointIsWhatCompareSays() {
    JsonNode series = json("measure affinity:GEO AZE --events icews --step month --from 2013");
    JsonNode compared =
        json("compare AZE --measure affinity:GEO --events icews --from 2013")
            .path("measures")
            .path(0)
            .path("states")
            .path(0);
    JsonNode last = series.path("rows").path(series.path("rows").size() - 1);
    for (String part : List.of("value", "low", "high", "n")) {
      assertThat(last.path(part).asDouble()).isEqualTo(compared.path(part).asDouble());
    }
  }

  @Test
  void monthsAndQuartersAreNamed() {
    assertThat(periods("month")).startsWith("2014-01", "2014-02").hasSize(48);
    assertThat(periods("quarter")).startsWith("2014-Q1", "2014-Q2").hasSize(16);
    assertThat(periods("year")).containsExactly("2014", "2015", "2016", "2017");
  }

  private static List<String> periods(String step) {
    List<String> periods = new ArrayList<>();
    json("measure affinity:GEO AZE --events icews --from 2014 --step " + step)
        .path("rows")
        .forEach(row -> periods.add(row.path("period").asString()));
    return periods;
  }

  @Test
  void tradeIsOnePointAYearCoveredAndItsBreakIsFound() {
    JsonNode json = json("measure exports:GEO AZE --breaks");
    assertThat(json.path("rows").size()).isEqualTo(12);
    JsonNode gap = json.path("rows").path(3);
    assertThat(gap.path("reason").asString()).contains("2003");
    assertThat(gap.path("value").isNull()).isTrue();
    assertThat(json.path("rows").path(0).path("value").asInt()).isEqualTo(100);
    assertThat(json.path("rows").path(0).path("sources").path(0).asString())
        .isEqualTo("trade-flows");
    JsonNode broken = json.path("breaks").path("breaks").path(0);
    assertThat(broken.path("last").asString()).isEqualTo("2005-12-31");
    assertThat(broken.path("shift").asDouble()).isCloseTo(400, within(1.0));
    assertThat(json("measure imports:AZE GEO").path("rows").path(0).path("value").asInt())
        .isEqualTo(100);
    double shares = 0;
    for (String other : List.of("GEO", "TUR")) {
      shares +=
          json("measure trade-share:" + other + " AZE")
              .path("rows")
              .path(0)
              .path("value")
              .asDouble();
    }
    assertThat(shares).isCloseTo(1, within(1e-6));
  }

  @Test
  void capabilitiesAndOrganisationsAreThoseOfTheRows() {
    JsonNode cinc = json("measure cinc AZE").path("rows");
    assertThat(cinc.path(0).path("value").asDouble()).isEqualTo(0.00125);
    assertThat(cinc.path(1).path("reason").asString()).contains("2011");
    JsonNode joint = json("measure igo-joint:GEO AZE").path("rows").path(0);
    assertThat(joint.path("value").asInt()).isEqualTo(1);
    assertThat(joint.path("n").asInt()).isEqualTo(2);
  }

  @Test
  void theJsonSaysRunQueryAndSources() {
    JsonNode json = json("measure affinity:GEO AZE --events icews --step year --from 2016");
    assertThat(json.path("run").isString()).isTrue();
    assertThat(Json.line(json.path("query")))
        .isEqualTo(
            "{\"measure\":\"affinity:GEO\",\"state\":\"AZE\",\"events\":\"icews\",\"step\":\"year\","
                + "\"from\":2016,\"to\":null,\"issue\":null}");
    assertThat(json.path("breaks").isNull()).isTrue();
    assertThat(json.path("record").size()).isEqualTo(2);
    assertThat(json.path("sources").path(0).path("citation").asString()).startsWith("Boschee");
    for (JsonNode row : json.path("rows")) {
      for (String part : List.of("n", "low", "high", "level", "citations", "sources", "coverage")) {
        assertThat(row.has(part)).as(part).isTrue();
      }
    }
  }

  @Test
  void breaksOfAMeanWithMemoryCarryTheirTrap() {
    assertThat(run("measure affinity:GEO AZE --events icews --step quarter --breaks").out())
        .contains("Breaks: ")
        .contains("Trap: points of a mean with memory are not independent");
  }

  @Test
  void csvHasARowAPeriod() {
    List<String> lines = run("measure exports:GEO AZE --csv").out().lines().toList();
    assertThat(lines).hasSize(13);
    assertThat(lines.get(1))
        .isEqualTo("exports:GEO,AZE,2000,2000-12-31,100,100,100,1,1,,2000,trade-flows,");
    assertThat(lines.get(4)).startsWith("exports:GEO,AZE,2003,2003-12-31,,,,,0,,,trade-flows,");
  }

  @Test
  void theChartStandsAlone() throws Exception {
    Path file = folder.resolve("chart.svg");
    Run run = run("measure net-cooperation:GEO AZE --events icews --step year --svg " + file);
    assertThat(run.err()).contains("Wrote " + file);
    String svg = Files.readString(file);
    assertThat(svg)
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .contains("role=\"img\"", "Azerbaijan and Georgia", "Source: icews, 2010-2017. Boschee")
        .contains("icews rows ", "no data", "<style>")
        .doesNotContain("var(--", "href");
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("svg");
    run("measure net-cooperation:GEO AZE --events icews --step year --svg " + file);
    assertThat(Files.readString(file)).isEqualTo(svg);
  }

  @Test
  void whatIsAskedWronglyIsRefusedWithAdvice() {
    for (String line :
        List.of(
            "measure afinity:RUS AZE",
            "measure affinity AZE",
            "measure affinity:AZE AZE",
            "measure cinc:RUS AZE",
            "measure course AZE",
            "measure affinity:RUS Azerbajan",
            "measure affinity:RUS AZE --events acled",
            "measure affinity:RUS AZE --step week",
            "measure votes:RUS AZE --step month",
            "measure net-cooperation:RUS AZE --events icews-dyad-year --step quarter",
            "measure affinity:RUS AZE --from 2020 --to 2010",
            "measure affinity:RUS AZE --from 0",
            "measure affinity:RUS",
            "measure")) {
      Run run = run(line);
      assertThat(run.exit()).as(line).isEqualTo(2);
      assertThat(run.out()).as(line).isEmpty();
      assertThat(run.err()).as(line).startsWith("error: ").containsPattern("(?m)^Maybe ");
    }
  }

  @Test
  void nothingHeldIsNoDataWithTheCommandThatBringsIt() {
    Run run = run("measure affinity:RUS UKR --events gdelt --svg " + folder.resolve("none.svg"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("no data: gdelt is not imported: ./steelyard import gdelt FILE");
    assertThat(run.err()).contains("No chart was written");
    assertThat(folder.resolve("none.svg")).doesNotExist();
    assertThat(run("measure affinity:RUS AZE").out().toLowerCase(Locale.ROOT)).contains("no data");
    assertThat(json("measure votes:RUS AZE").path("rows").size()).isZero();
  }
}
