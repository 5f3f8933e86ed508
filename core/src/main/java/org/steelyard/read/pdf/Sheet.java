package org.steelyard.read.pdf;

import java.util.List;

/// One page: its rows from top to bottom, and what is written across the reading direction.
///
/// @param number from 0
/// @param height in points, as read
/// @param rows upright text
/// @param turned text in another direction (a stamp in the margin)
record Sheet(int number, double height, List<Row> rows, List<String> turned) {
  Sheet {
    rows = List.copyOf(rows);
    turned = List.copyOf(turned);
  }
}
