/// Opens files that hold many documents: archives, mailboxes, tables, feeds, web archives.
///
/// In: a stream of bytes, its name and what is given. Out: each document's bytes with its name
/// and givens, or its refusal, one at a time, in the order of the file. Unit of observation: one
/// entry, message, row or record. Method: streams only; caps on bytes, ratio, entries and depth
/// ([Limits]) hold while unpacking, not only before, because headers lie.
@NullMarked
package org.steelyard.read.unpack;

import org.jspecify.annotations.NullMarked;
