package org.steelyard.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Temporal knowledge graphs as benchmarks ship them: lines of head, relation, tail and time as
/// numbers, with or without a fifth that is passed over. Names: the declared kind `tkg-names`.
public final class TemporalGraph implements Kind {
  private static final int WIDTH = 4;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("dataset", Type.TEXT, "name of the set: --set, else the folder's name"),
          new Column("part", Type.TEXT, "name of the file: train, valid, test"),
          new Column("head", Type.WHOLE, "entity that acts, by number"),
          new Column("relation", Type.WHOLE, "relation, by number"),
          new Column("tail", Type.WHOLE, "entity acted upon, by number"),
          new Column("time", Type.WHOLE, "time step, in the set's own unit"));

  /// A kind without state.
  public TemporalGraph() {}

  @Override
  public String name() {
    return "tkg";
  }

  @Override
  public String title() {
    return "Temporal knowledge graphs: head, relation, tail, time (train, valid, test .txt)";
  }

  @Override
  public Origin origin() {
    return new Origin(
        "As of the events they were made from; for ICEWS sets: research only, not to be passed on",
        "Gastinger, Julia, Christian Meilicke, Federico Errica, Timo Sztyler, Anett Schuelke, and"
            + " Heiner Stuckenschmidt. 2024. History Repeats Itself: A Baseline for Temporal"
            + " Knowledge Graph Forecasting. IJCAI. And the authors of the set.",
        "https://www.ijcai.org/proceedings/2024/444",
        "as each set says: ICEWS14 is the year 2014 by days",
        Bibliography.entry("gastinger2024history"),
        false);
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
    return List.of("dataset", "part", "head", "relation", "tail", "time");
  }

  @Override
  public RowReader reader(FileName file) {
    RowMaker maker = new RowMaker(this);
    return fields -> read(maker, fields, file);
  }

  private static Reading read(RowMaker maker, List<String> f, FileName file) {
    if (f.size() != WIDTH && f.size() != WIDTH + 1) {
      return new Reading.Refused("it has " + f.size() + " columns, not 4 or 5");
    }
    maker.begin().text(file.set()).text(file.stem());
    for (int i = 0; i < WIDTH; i++) {
      maker.whole(f.get(i).strip(), 0, Long.MAX_VALUE);
    }
    return maker.done();
  }
}
