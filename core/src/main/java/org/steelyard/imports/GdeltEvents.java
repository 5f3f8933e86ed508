package org.steelyard.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// GDELT event tables: 1.0 (57 columns until March 2013, 58 since) and 2.0 (61 columns), without
/// header. Places are in FIPS codes, actors in CAMEO's, which are ISO3 but for a few.
public final class GdeltEvents implements Kind {
  private static final int OLD = 57;
  private static final int FIRST = 58;
  private static final int SECOND = 61;
  private static final int ACTOR_1 = 5;
  private static final int ACTOR_2 = 15;
  private static final int GEO = 35;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("event_id", Type.WHOLE, "GlobalEventID"),
          new Column("layout", Type.TEXT, "1.0 or 2.0, told by the number of columns"),
          new Column("day", Type.DAY, "Day: when the act took place"),
          new Column("source_iso3", Type.TEXT, "state of actor 1, where its country is a state"),
          new Column("target_iso3", Type.TEXT, "state of actor 2, where its country is a state"),
          new Column("actor1_code", Type.TEXT, "Actor1Code"),
          new Column("actor1_name", Type.TEXT, "Actor1Name"),
          new Column("actor1_country", Type.TEXT, "Actor1CountryCode, CAMEO"),
          new Column("actor1_group", Type.TEXT, "Actor1KnownGroupCode"),
          new Column("actor1_ethnic", Type.TEXT, "Actor1EthnicCode"),
          new Column("actor1_religion", Type.TEXT, "Actor1Religion1Code"),
          new Column("actor1_type", Type.TEXT, "Actor1Type1Code"),
          new Column("actor2_code", Type.TEXT, "Actor2Code"),
          new Column("actor2_name", Type.TEXT, "Actor2Name"),
          new Column("actor2_country", Type.TEXT, "Actor2CountryCode, CAMEO"),
          new Column("actor2_group", Type.TEXT, "Actor2KnownGroupCode"),
          new Column("actor2_ethnic", Type.TEXT, "Actor2EthnicCode"),
          new Column("actor2_religion", Type.TEXT, "Actor2Religion1Code"),
          new Column("actor2_type", Type.TEXT, "Actor2Type1Code"),
          new Column("is_root", Type.WHOLE, "IsRootEvent: 1 in the lead of an article"),
          new Column("cameo", Type.TEXT, "EventCode, text: 057 is not 57"),
          new Column("quad", Type.TEXT, "our quad class, from the root of the code"),
          new Column("source_quad", Type.WHOLE, "QuadClass, 1..4, GDELT's own"),
          new Column("goldstein", Type.REAL, "GoldsteinScale, -10..10, GDELT's own"),
          new Column("mentions", Type.WHOLE, "NumMentions"),
          new Column("sources", Type.WHOLE, "NumSources"),
          new Column("articles", Type.WHOLE, "NumArticles"),
          new Column("tone", Type.REAL, "AvgTone, -100..100"),
          new Column("place_type", Type.WHOLE, "ActionGeo_Type, 0 none .. 5"),
          new Column("place", Type.TEXT, "ActionGeo_FullName"),
          new Column("place_fips", Type.TEXT, "ActionGeo_CountryCode, FIPS 10-4, not ISO"),
          new Column("place_iso3", Type.TEXT, "state of the place, from its FIPS code"),
          new Column("latitude", Type.REAL, "ActionGeo_Lat, degrees"),
          new Column("longitude", Type.REAL, "ActionGeo_Long, degrees"),
          new Column("added", Type.WHOLE, "DATEADDED: YYYYMMDD, in 2.0 YYYYMMDDHHMMSS"),
          new Column("url", Type.TEXT, "SOURCEURL; none before April 2013"));

  private final Codes codes;

  /// @param codes turns country codes into states
  public GdeltEvents(Codes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "gdelt";
  }

  @Override
  public String title() {
    return "GDELT 1.0 and 2.0 events (57, 58 or 61 columns, tab-separated, no header)";
  }

  @Override
  public Origin origin() {
    return new Origin(
        "Open for any use, also commercial, with a citation of the GDELT Project and a link to it",
        "Leetaru, Kalev, and Philip A. Schrodt. 2013. GDELT: Global Data on Events, Location and"
            + " Tone, 1979-2012. ISA Annual Convention.",
        "https://www.gdeltproject.org/",
        "1979 to now, the world; 2.0 since 18 February 2015, every 15 minutes. Coded by machine"
            + " from news: volume follows the news, not the world",
        Bibliography.entry("leetaru2013gdelt"),
        true);
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
    return List.of("event_id", "layout");
  }

  @Override
  public RowReader reader(FileName file) {
    return new Reader(new RowMaker(this));
  }

  /// The first row with a known number of columns tells the layout of the file.
  private final class Reader implements RowReader {
    private final RowMaker maker;
    private boolean second;
    private boolean known;

    Reader(RowMaker maker) {
      this.maker = maker;
    }

    @Override
    public Reading read(List<String> f) {
      int width = f.size();
      boolean wide = width == SECOND;
      boolean narrow = width == FIRST || width == OLD;
      if (!(known ? (second ? wide : narrow) : wide || narrow)) {
        String expected = known ? (second ? "61" : "57 or 58") : "57, 58 or 61";
        return new Reading.Refused("it has " + width + " columns, not " + expected);
      }
      Reading reading = row(f, wide, width);
      if (reading instanceof Reading.Taken) {
        known = true;
        second = wide;
      }
      return reading;
    }

    /// The same as [#row].
    @Override
    public Plan plan(int width) {
      boolean wide = width == SECOND;
      if (!known || wide != second || !(wide || width == FIRST || width == OLD)) {
        return Plan.NONE;
      }
      UnaryOperator<String> same = UnaryOperator.identity();
      UnaryOperator<String> code = GdeltEvents::code;
      int block = wide ? 8 : 7;
      int place = GEO + 2 * block;
      int lat = place + (wide ? 5 : 4);
      List<Plan.Take> takes = new ArrayList<>();
      takes.add(new Plan.Take.Whole(0, same, 0, Long.MAX_VALUE));
      takes.add(new Plan.Take.Same(wide ? "2.0" : "1.0"));
      takes.add(new Plan.Take.Day(1, same));
      UnaryOperator<String> country = GdeltEvents::country;
      takes.add(new Plan.Take.State(ACTOR_1 + 2, country, codes, CodeSystem.ISO3));
      takes.add(new Plan.Take.State(ACTOR_2 + 2, country, codes, CodeSystem.ISO3));
      for (int from : new int[] {ACTOR_1, ACTOR_2}) {
        for (int i : new int[] {0, 1, 2, 3, 4, 5, 7}) {
          takes.add(new Plan.Take.Text(from + i, same));
        }
      }
      takes.add(new Plan.Take.Whole(25, same, 0, 1));
      takes.add(new Plan.Take.Cameo(26, code, 28, false));
      takes.add(new Plan.Take.Quad(26, code));
      takes.add(new Plan.Take.Whole(29, same, 1, 4));
      takes.add(new Plan.Take.Real(30, same, -10, 10, false));
      for (int i = 31; i <= 33; i++) {
        takes.add(new Plan.Take.Whole(i, same, 0, Integer.MAX_VALUE));
      }
      takes.add(new Plan.Take.Real(34, same, -100, 100, false));
      takes.add(new Plan.Take.Whole(place, same, 0, 5));
      takes.add(new Plan.Take.Text(place + 1, same));
      takes.add(new Plan.Take.Text(place + 2, same));
      takes.add(new Plan.Take.State(place + 2, same, codes, CodeSystem.FIPS));
      takes.add(new Plan.Take.Real(lat, same, -90, 90, false));
      takes.add(new Plan.Take.Real(lat + 1, same, -180, 180, false));
      takes.add(new Plan.Take.Whole(place + block, same, 0, Long.MAX_VALUE));
      takes.add(
          width == OLD ? new Plan.Take.Same("") : new Plan.Take.Text(place + block + 1, same));
      return new Plan(width, 1, Days::parse, true, takes);
    }

    private Reading row(List<String> f, boolean wide, int width) {
      int block = wide ? 8 : 7;
      int place = GEO + 2 * block;
      int lat = place + (wide ? 5 : 4);
      LocalDate day = Days.parse(f.get(1));
      maker.begin().whole(f.get(0), 0, Long.MAX_VALUE).text(wide ? "2.0" : "1.0").day(f.get(1));
      maker.text(actor(f.get(ACTOR_1 + 2), day)).text(actor(f.get(ACTOR_2 + 2), day));
      actor(f, ACTOR_1);
      actor(f, ACTOR_2);
      maker.whole(f.get(25), 0, 1);
      event(f);
      maker
          .real(f.get(30), -10, 10)
          .whole(f.get(31), 0, Integer.MAX_VALUE)
          .whole(f.get(32), 0, Integer.MAX_VALUE)
          .whole(f.get(33), 0, Integer.MAX_VALUE)
          .real(f.get(34), -100, 100)
          .whole(f.get(place), 0, 5)
          .text(f.get(place + 1))
          .text(f.get(place + 2))
          .text(codes.iso3(CodeSystem.FIPS, f.get(place + 2), day))
          .real(f.get(lat), -90, 90)
          .real(f.get(lat + 1), -180, 180)
          .whole(f.get(place + block), 0, Long.MAX_VALUE)
          .text(width == OLD ? "" : f.get(place + block + 1));
      return maker.done();
    }

    private void actor(List<String> f, int from) {
      maker.text(f.get(from)).text(f.get(from + 1)).text(f.get(from + 2));
      maker.text(f.get(from + 3)).text(f.get(from + 4)).text(f.get(from + 5));
      maker.text(f.get(from + 7));
    }

    private void event(List<String> f) {
      String code = f.get(26);
      if (code(code).isEmpty()) {
        maker.text("").text("");
      } else if (!Cameo.valid(code) || !code.startsWith(f.get(28))) {
        maker.refuse(code, "is no CAMEO code of root '" + f.get(28) + "'");
        maker.text("");
      } else {
        maker.text(code).text(Cameo.quad(code));
      }
      maker.whole(f.get(29), 1, 4);
    }

    private String actor(String country, LocalDate day) {
      return codes.iso3(CodeSystem.ISO3, country(country), day);
    }
  }

  /// Empty where the code says that it is unknown.
  private static String code(String code) {
    return code.equals("---") || code.equals("X") ? "" : code;
  }

  /// CAMEO's country codes are ISO3 but for two that ISO has changed since.
  private static String country(String country) {
    return switch (country) {
      case "ROM" -> "ROU";
      case "TMP" -> "TLS";
      default -> country;
    };
  }
}
