/// Mail: messages, saved pages that are written as messages, and mailboxes.
///
/// In: the bytes of a message (EML), of a page saved as MHTML, or of a mailbox (MBOX). Out: an
/// [org.steelyard.read.format.Extract] with sender, subject and date; of a mailbox its messages
/// one by one. Unit of observation: one message, one paragraph in it. Method: the parts of a
/// message are cut by their boundaries and decoded by what their headers say where the bytes do
/// not contradict; quoted replies and signatures are marked by their signs. Nothing recurses
/// deeper than [MimeParser#DEEPEST]. Reference: RFC 5322, RFC 2045 to 2047, RFC 2231, RFC 3676,
/// RFC 2557, RFC 4155.
@NullMarked
package org.steelyard.read.mail;

import org.jspecify.annotations.NullMarked;
