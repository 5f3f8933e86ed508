package org.steelyard.imports;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// POLECAT weekly files: PLOVER events, tab-separated with header. Rows that were broken over lines
/// or hold a tab too many are repaired where only one way fits; `repaired` counts it.
public final class Polecat implements Kind {
  /// A column of the file and what it becomes; `!` before the type: files always have it.
  private record Source(String header, String name, String type, String meaning) {}

  private static final List<Source> SOURCES =
      List.of(
          new Source("Event ID", "event_id", "!text", "Event ID"),
          new Source("Event Date", "day", "!day", "Event Date"),
          new Source("Event Type", "event_type", "!plover", "PLOVER type: AGREE .. ASSAULT"),
          new Source("Event Mode", "mode", "text", "PLOVER mode within the type"),
          new Source("Intensity|Event Intensity", "intensity", "real", "POLECAT's own, -10..10"),
          new Source("Quad Code", "source_quad", "text", "POLECAT's own quad class"),
          new Source("Contexts", "contexts", "text", "contexts, separated as in the source"),
          new Source("Actor Name", "source_name", "text", "Actor Name, as resolved"),
          new Source("Actor Country", "source_country", "!iso3", "Actor Country"),
          new Source("Actor COW", "source_cow", "text", "Actor COW"),
          new Source("Primary Actor Sector", "source_sector", "text", "Primary Actor Sector"),
          new Source("Actor Sectors", "source_sectors", "text", "Actor Sectors"),
          new Source("Actor Title", "source_title", "text", "Actor Title"),
          new Source("Actor Name Raw", "source_raw", "text", "name as in the story"),
          new Source("Recipient Name", "target_name", "text", "Recipient Name, as resolved"),
          new Source("Recipient Country", "target_country", "!iso3", "Recipient Country"),
          new Source("Recipient COW", "target_cow", "text", "Recipient COW"),
          new Source("Primary Recipient Sector", "target_sector", "text", "its first sector"),
          new Source("Recipient Sectors", "target_sectors", "text", "Recipient Sectors"),
          new Source("Recipient Title", "target_title", "text", "Recipient Title"),
          new Source("Recipient Name Raw", "target_raw", "text", "name as in the story"),
          new Source("Placename", "place", "text", "Placename"),
          new Source("Province", "province", "text", "Province"),
          new Source("Country", "place_country", "iso3", "Country of the place"),
          new Source("Latitude", "latitude", "lat", "degrees"),
          new Source("Longitude", "longitude", "lon", "degrees"),
          new Source("GeoNames ID", "geonames", "text", "GeoNames ID"),
          new Source("Source", "publisher", "text", "Source"),
          new Source("Publication Date", "published", "day", "Publication Date"),
          new Source("Language", "language", "text", "Language of the story"),
          new Source("Version", "version", "text", "Version of the coder"));

  private static final List<Column> COLUMNS = columnsMade();

  private final Codes codes;

  /// @param codes turns country codes into states
  public Polecat(Codes codes) {
    this.codes = codes;
  }

  private static List<Column> columnsMade() {
    List<Column> made = new ArrayList<>();
    for (Source source : SOURCES) {
      String bare = source.type().replace("!", "");
      Type type =
          switch (bare) {
            case "day" -> Type.DAY;
            case "real", "lat", "lon" -> Type.REAL;
            default -> Type.TEXT;
          };
      made.add(new Column(source.name(), type, source.meaning()));
      if (bare.equals("plover")) {
        made.add(new Column("quad", Type.TEXT, "our quad class, from the type"));
      }
      if (bare.equals("iso3")) {
        made.add(
            new Column(
                source.name().replace("_country", "_iso3"), Type.TEXT, "the state, if it is one"));
      }
    }
    made.add(new Column("dyad", Type.TEXT, "names of actor and recipient; part of the key"));
    made.add(
        new Column("repaired", Type.WHOLE, "line ends and tabs taken out of the row; 0 as it was"));
    return List.copyOf(made);
  }

  @Override
  public String name() {
    return "polecat";
  }

  @Override
  public String title() {
    return "POLECAT weekly events, PLOVER codes (.txt or .tsv, tab-separated, with header)";
  }

  @Override
  public Origin origin() {
    return new Origin(
        "Free for research under the terms of the POLECAT Dataverse, with citation",
        "Halterman, Andrew, Benjamin E. Bagozzi, Andreas Beger, Philip A. Schrodt, and Grace"
            + " Scarborough. 2023. PLOVER and POLECAT: A New Political Event Ontology and Dataset."
            + " SocArXiv. doi:10.31235/osf.io/rm5dw",
        "https://doi.org/10.7910/DVN/AJGVIT",
        "since 2018, the world, weekly; coded by machine from news in seven languages. Days before"
            + " 2018 stand in the files where a story speaks of them",
        Bibliography.entry("halterman2023polecat"),
        true);
  }

  @Override
  public Shape shape() {
    return new Shape('\t', false, false, StandardCharsets.UTF_8);
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> key() {
    return List.of("event_id", "day", "event_type", "dyad");
  }

  @Override
  public InputStream mended(InputStream in) {
    return new RejoinedLines(in);
  }

  @Override
  public RowReader reader(FileName file) {
    return new Reader(new RowMaker(this));
  }

  private final class Reader implements RowReader {
    private final RowMaker maker;
    private final int[] places = new int[SOURCES.size()];
    private int width;

    Reader(RowMaker maker) {
      this.maker = maker;
    }

    @Override
    public Reading read(List<String> f) {
      if (width == 0) {
        return header(f);
      }
      if (f.size() == width) {
        return row(f, 0);
      }
      Reading refused = new Reading.Refused("it has " + f.size() + " columns, not " + width);
      return f.size() == width + 1 ? shifted(f, refused) : refused;
    }

    private Reading header(List<String> f) {
      List<String> names = f.stream().map(Polecat::bare).toList();
      for (int i = 0; i < places.length; i++) {
        Source source = SOURCES.get(i);
        int[] found = Sources.places(source.header(), names);
        places[i] = found.length == 0 ? -1 : found[0];
        if (places[i] < 0 && source.type().startsWith("!")) {
          return new Reading.Refused("it is no header with a column '" + source.header() + "'");
        }
      }
      width = f.size();
      return new Reading.Header();
    }

    /// A tab within a field: put back where quotation marks tell the place, or one place only
    /// gives a row.
    private Reading shifted(List<String> f, Reading refused) {
      List<Reading> found = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        List<String> joined = new ArrayList<>(f);
        joined.set(i, f.get(i) + ' ' + joined.remove(i + 1));
        Reading reading = row(joined, 1);
        if (reading instanceof Reading.Taken) {
          if (f.get(i).startsWith("\"") && f.get(i + 1).endsWith("\"")) {
            return reading;
          }
          found.add(reading);
        }
      }
      return switch (found.size()) {
        case 0 -> refused;
        case 1 -> found.getFirst();
        default ->
            new Reading.Refused(
                "it has " + f.size() + " columns, not " + width + ", and several could be joined");
      };
    }

    private String value(List<String> f, int place) {
      if (place < 0) {
        return "";
      }
      String value = bare(f.get(place).replace(RejoinedLines.SEAM, ' '));
      boolean none = value.equals("None") || value.equals("NA") || value.equals("NULL");
      return none ? "" : value;
    }

    private Reading row(List<String> f, int joined) {
      int repaired = joined;
      for (String field : f) {
        repaired += (int) field.chars().filter(c -> c == RejoinedLines.SEAM).count();
      }
      maker.begin();
      String source = "";
      String target = "";
      LocalDate day = Days.parse(value(f, places[1]));
      for (int i = 0; i < places.length; i++) {
        String value = value(f, places[i]);
        String name = SOURCES.get(i).name();
        source = name.equals("source_name") ? value : source;
        target = name.equals("target_name") ? value : target;
        cell(SOURCES.get(i).type().replace("!", ""), value, day);
      }
      return maker.text(source + " > " + target).whole(Integer.toString(repaired), 0, 100).done();
    }

    private void cell(String type, String value, LocalDate day) {
      switch (type) {
        case "day" -> maker.day(value);
        case "real" -> maker.real(value, -10, 10);
        case "lat" -> maker.real(value, -90, 90);
        case "lon" -> maker.real(value, -180, 180);
        case "plover" -> maker.plover(value);
        case "iso3" -> maker.text(value).text(codes.iso3(CodeSystem.ISO3, value, day));
        default -> maker.text(value);
      }
    }
  }

  /// Without blanks and the quotation marks around it; doubled ones within become one.
  private static String bare(String field) {
    String text = field.strip();
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
  }
}
