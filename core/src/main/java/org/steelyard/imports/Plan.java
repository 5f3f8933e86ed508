package org.steelyard.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// How rows of one width are read column by column, without an object a row. A row that does not
/// fit in any way is read by the [RowReader] instead, which says why: a plan never refuses. What it
/// takes must be what the reader would take.
///
/// @param width fields of a row; at least 2
/// @param dated field that tells the day of the row's codes; negative: none does
/// @param day the day that its text means
/// @param digits whether a text of plain digits always is the number that it says
/// @param takes what becomes of the fields, in the order of the kind's columns
public record Plan(
    int width, int dated, Function<String, LocalDate> day, boolean digits, List<Take> takes) {
  /// No row can be read by columns.
  public static final Plan NONE = new Plan(0, -1, text -> LocalDate.MAX, false, List.of());

  /// A plan that nobody changes.
  public Plan {
    takes = List.copyOf(takes);
  }

  /// Where the texts of a column come from. `value` makes of a field's text what is stored; empty
  /// is none.
  public sealed interface Take {
    /// The same text in every row.
    record Same(String value) implements Take {}

    /// A text.
    record Text(int field, UnaryOperator<String> value) implements Take {}

    /// The state that a code means on the row's day.
    record State(int field, UnaryOperator<String> value, Codes codes, CodeSystem system)
        implements Take {}

    /// A CAMEO code.
    ///
    /// @param root field that the code begins with; negative: none
    /// @param needed whether a row must have one
    record Cameo(int field, UnaryOperator<String> value, int root, boolean needed)
        implements Take {}

    /// The quad class of a CAMEO code.
    record Quad(int field, UnaryOperator<String> value) implements Take {}

    /// A day.
    record Day(int field, UnaryOperator<String> value) implements Take {}

    /// A whole number within bounds.
    record Whole(int field, UnaryOperator<String> value, long least, long most) implements Take {}

    /// A number within bounds.
    record Real(int field, UnaryOperator<String> value, double least, double most, boolean needed)
        implements Take {}
  }
}
