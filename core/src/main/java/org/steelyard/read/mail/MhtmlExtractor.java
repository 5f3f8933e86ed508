package org.steelyard.read.mail;

import org.steelyard.model.Given;
import org.steelyard.model.When;
import org.steelyard.read.date.WrittenDates;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Extractor;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.page.Page;

/// Web pages that a browser saved as MHTML: the page, with the address that it was saved from. The
/// Date header is when it was saved, not when it was published.
public final class MhtmlExtractor implements Extractor {
  private final WrittenDates dates;

  /// An extractor of saved pages.
  ///
  /// @param dates reads the dates that pages carry
  public MhtmlExtractor(WrittenDates dates) {
    this.dates = dates;
  }

  @Override
  public Extract extract(byte[] bytes, String name, Given given) throws Unreadable {
    MimePart message = MimeParser.parse(bytes);
    MimePart root = message;
    for (int i = 0; i <= MimeParser.DEEPEST && !root.parts().isEmpty(); i++) {
      root = page(root);
    }
    String html = root.type().endsWith("html") ? root.text() : "";
    if (html.isBlank()) {
      throw new Unreadable(
          "is a saved page without a page: its root is " + root.type(),
          "it was not saved whole; it can be saved again as HTML");
    }
    String address = address(message, root);
    String own = given.source().url().isEmpty() ? address : given.source().url();
    Extract page = Page.read(html, own.isEmpty() ? name : own, dates);
    When saved = MailDates.of(message.headers().raw("Date"));
    return new Extract(
        page.text(),
        page.blocks(),
        page.title(),
        page.language(),
        page.published(),
        page.source(),
        page.imprint().captured(saved),
        page.marked());
  }

  /// The root by its id, or else the first page.
  private static MimePart page(MimePart several) {
    MimePart root = MessageText.root(several);
    if (root.type().endsWith("html") || root.type().startsWith("multipart/")) {
      return root;
    }
    for (MimePart part : several.parts()) {
      if (part.type().endsWith("html")) {
        return part;
      }
    }
    return root;
  }

  private static String address(MimePart message, MimePart root) {
    String[] candidates = {
      message.headers().raw("Snapshot-Content-Location"),
      root.headers().raw("Content-Location"),
      message.headers().raw("Content-Location")
    };
    for (String candidate : candidates) {
      String address = EncodedWords.decode(candidate).replace(" ", "");
      if (address.startsWith("http://") || address.startsWith("https://")) {
        return address;
      }
    }
    return "";
  }
}
