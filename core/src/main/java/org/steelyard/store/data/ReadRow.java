package org.steelyard.store.data;

import java.time.LocalDate;

/// One imported row while it is being read: valid only inside [RowTaker#row]. Columns are counted
/// from 0 in the order asked for.
public interface ReadRow {
  /// Whether the source has no value here.
  boolean none(int column);

  /// A text; empty where there is none.
  String text(int column);

  /// A whole number; ask [#none] first.
  long whole(int column);

  /// A number; ask [#none] first.
  double real(int column);

  /// A calendar day; ask [#none] first.
  LocalDate day(int column);
}
