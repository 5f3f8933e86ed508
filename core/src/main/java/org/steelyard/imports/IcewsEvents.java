package org.steelyard.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// ICEWS coded events: the 20 columns of the yearly `.tab` files. The key is id **and** date: ids
/// come back on other days.
public final class IcewsEvents implements Kind {
  private static final int WIDTH = 20;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("event_id", Type.WHOLE, "Event ID"),
          new Column("day", Type.DAY, "Event Date"),
          new Column("source_iso3", Type.TEXT, "state of the source's country name"),
          new Column("target_iso3", Type.TEXT, "state of the target's country name"),
          new Column("source_name", Type.TEXT, "Source Name"),
          new Column("source_sectors", Type.TEXT, "Source Sectors, separated by commas"),
          new Column("source_country", Type.TEXT, "Source Country, a name"),
          new Column("event_text", Type.TEXT, "Event Text"),
          new Column("cameo", Type.TEXT, "CAMEO Code, text: 057 is not 57"),
          new Column("quad", Type.TEXT, "our quad class, from the root of the code"),
          new Column("intensity", Type.REAL, "Intensity, -10..10, ICEWS's own"),
          new Column("target_name", Type.TEXT, "Target Name"),
          new Column("target_sectors", Type.TEXT, "Target Sectors, separated by commas"),
          new Column("target_country", Type.TEXT, "Target Country, a name"),
          new Column("story_id", Type.WHOLE, "Story ID"),
          new Column("sentence", Type.WHOLE, "Sentence Number, from 1"),
          new Column("publisher", Type.TEXT, "Publisher"),
          new Column("city", Type.TEXT, "City"),
          new Column("district", Type.TEXT, "District"),
          new Column("province", Type.TEXT, "Province"),
          new Column("place_country", Type.TEXT, "Country of the place, a name"),
          new Column("latitude", Type.REAL, "Latitude, degrees"),
          new Column("longitude", Type.REAL, "Longitude, degrees"));

  private final Codes codes;

  /// @param codes turns country names into states
  public IcewsEvents(Codes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "icews";
  }

  @Override
  public String title() {
    return "ICEWS coded events (.tab, 20 columns, with header)";
  }

  @Override
  public Origin origin() {
    return new Origin(
        "Free for research under the terms of the ICEWS Dataverse; rows are not to be passed on",
        "Boschee, Elizabeth, Jennifer Lautenschlager, Sean O'Brien, Steve Shellman, James Starz,"
            + " and Michael Ward. 2015. ICEWS Coded Event Data. Harvard Dataverse."
            + " doi:10.7910/DVN/28075",
        "https://doi.org/10.7910/DVN/28075",
        "1995 to April 2023, the world; coded by machine from news in several languages",
        Bibliography.entry("boschee2015icews"),
        false);
  }

  @Override
  public Shape shape() {
    return new Shape('\t', false, true, StandardCharsets.UTF_8);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> key() {
    return List.of("event_id", "day");
  }

  @Override
  public RowReader reader(FileName file) {
    RowMaker maker = new RowMaker(this);
    return new RowReader() {
      @Override
      public Reading read(List<String> fields) {
        return IcewsEvents.this.read(maker, fields);
      }

      @Override
      public Plan plan(int width) {
        return IcewsEvents.this.plan();
      }
    };
  }

  private Reading read(RowMaker maker, List<String> f) {
    if (f.size() != WIDTH) {
      return new Reading.Refused("it has " + f.size() + " columns, not " + WIDTH);
    }
    if (f.getFirst().equals("Event ID")) {
      return new Reading.Header();
    }
    LocalDate day = Days.parse(f.get(1));
    maker.begin().whole(f.get(0), 0, Long.MAX_VALUE).day(f.get(1));
    maker.text(state(f.get(4), day)).text(state(f.get(10), day));
    maker.text(known(f.get(2))).text(known(f.get(3))).text(known(f.get(4))).text(f.get(5));
    String code = f.get(6);
    if (Cameo.valid(code)) {
      maker.text(code).text(Cameo.quad(code));
    } else {
      maker.refuse(code, "is no CAMEO code");
      maker.text("");
    }
    if (f.get(7).isEmpty()) {
      maker.refuse("", "is empty");
    } else {
      maker.real(f.get(7), -10, 10);
    }
    maker.text(known(f.get(8))).text(known(f.get(9))).text(known(f.get(10)));
    maker.whole(known(f.get(11)), 0, Long.MAX_VALUE).whole(known(f.get(12)), 0, 1_000_000);
    maker.text(known(f.get(13))).text(known(f.get(14))).text(known(f.get(15)));
    maker.text(known(f.get(16))).text(known(f.get(17)));
    maker.real(known(f.get(18)), -90, 90).real(known(f.get(19)), -180, 180);
    return maker.done();
  }

  /// The same as [#read].
  private Plan plan() {
    UnaryOperator<String> same = UnaryOperator.identity();
    UnaryOperator<String> known = IcewsEvents::known;
    List<Plan.Take> takes = new ArrayList<>();
    takes.add(new Plan.Take.Whole(0, same, 0, Long.MAX_VALUE));
    takes.add(new Plan.Take.Day(1, same));
    takes.add(new Plan.Take.State(4, same, codes, CodeSystem.NAME));
    takes.add(new Plan.Take.State(10, same, codes, CodeSystem.NAME));
    for (int i = 2; i <= 4; i++) {
      takes.add(new Plan.Take.Text(i, known));
    }
    takes.add(new Plan.Take.Text(5, same));
    takes.add(new Plan.Take.Cameo(6, same, -1, true));
    takes.add(new Plan.Take.Quad(6, same));
    takes.add(new Plan.Take.Real(7, same, -10, 10, true));
    for (int i = 8; i <= 10; i++) {
      takes.add(new Plan.Take.Text(i, known));
    }
    takes.add(new Plan.Take.Whole(11, known, 0, Long.MAX_VALUE));
    takes.add(new Plan.Take.Whole(12, known, 0, 1_000_000));
    for (int i = 13; i <= 17; i++) {
      takes.add(new Plan.Take.Text(i, known));
    }
    takes.add(new Plan.Take.Real(18, known, -90, 90, false));
    takes.add(new Plan.Take.Real(19, known, -180, 180, false));
    return new Plan(WIDTH, 1, Days::parse, true, takes);
  }

  private String state(String name, LocalDate day) {
    return codes.iso3(CodeSystem.NAME, name, day);
  }

  private static String known(String value) {
    return value.equals("NA") || value.equals("NULL") ? "" : value;
  }
}
