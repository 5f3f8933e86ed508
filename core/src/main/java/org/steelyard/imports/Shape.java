package org.steelyard.imports;

import java.nio.charset.Charset;

/// How a kind's files are written.
///
/// @param delimiter between fields
/// @param quotes whether fields may stand in quotation marks, line ends within them
/// @param finished whether the last line must end in a line feed: one that does not was cut off
/// @param charset of its text
public record Shape(char delimiter, boolean quotes, boolean finished, Charset charset) {}
