/// Reading in child processes that can be killed.
///
/// In: files or bytes with their names and givens. Out: for each document in them its bytes and
/// what reading gave, or why there is nothing. Unit of observation: one document. Method: a child
/// is a Java process with a heap cap; parent and child speak in frames over the child's standard
/// input and output ([WireIn], [WireOut]); a clock in the parent kills a child that is silent for
/// too long; what a dead child had in hand is refused, and the next child goes on after it. The
/// parent never parses. Rule of Apache Tika, which learned it on millions of crawled files: never
/// parse in the process that matters.
@NullMarked
package org.steelyard.read.worker;

import org.jspecify.annotations.NullMarked;
