package org.steelyard.read.mail;

import org.steelyard.model.Given;
import org.steelyard.model.Imprint;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.format.Draft;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.office.Languages;

/// Mail messages (EML). The sender is the author and, by the domain of the address, the source;
/// the Date header is the date of publication. Quoted replies are quotations; signatures and the
/// names of attached files are furniture.
public final class MailExtractor implements Extractor {
  /// An extractor of messages.
  public MailExtractor() {}

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    MimePart message = MimeParser.parse(bytes);
    Headers headers = message.headers();
    if (headers.size() == 0) {
      throw new Unreadable(
          "is no mail message: it has no header (" + bytes.length + " bytes)",
          "it is text and can be named .txt");
    }
    MessageText text = new MessageText(message);
    if (!text.manuscript().hasText()) {
      throw nothing(text);
    }
    Draft draft = text.manuscript().draft();
    Sender sender = Sender.of(headers.raw("From"));
    When date = MailDates.of(headers.raw("Date"));
    return new Extract(
        draft.text(),
        draft.blocks(),
        headers.text("Subject"),
        Languages.two(headers.raw("Content-Language")),
        date.known() ? new PublicationDate(date, How.HEADER) : PublicationDate.UNKNOWN,
        sender.source(),
        new Imprint(sender.author(), "", When.UNKNOWN, When.UNKNOWN),
        true);
  }

  private static Unreadable nothing(MessageText text) {
    if (text.encrypted()) {
      return new Unreadable("is encrypted", "its receiver can save it decrypted");
    }
    int files = text.attachments().size();
    return files == 0
        ? new Unreadable("is a message without text", "its text is in a form that is not read")
        : new Unreadable(
            "is a message without text but with "
                + files
                + " attached file(s), the first '"
                + text.attachments().getFirst()
                + "'",
            "the attached files can be saved and read by themselves");
  }
}
