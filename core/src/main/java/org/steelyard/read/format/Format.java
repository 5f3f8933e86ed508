package org.steelyard.read.format;

/// A format of files, as people have them.
public enum Format {
  TEXT("plain text"),
  MARKDOWN("Markdown"),
  HTML("a web page"),
  MHTML("a saved web page (MHTML)"),
  PDF("a PDF file"),
  DOCX("a Word document"),
  ODT("an OpenDocument text"),
  RTF("an RTF document"),
  EPUB("an e-book (EPUB)"),
  EML("a mail message"),
  OLD_OFFICE("an old Office document (before 2007)"),

  MBOX("a mailbox", Group.CONTAINER),
  JSON_LINES("JSON Lines", Group.CONTAINER),
  CSV("a table (CSV)", Group.CONTAINER),
  FEED("a feed (RSS, Atom or JSON Feed)", Group.CONTAINER),
  SITEMAP("a sitemap", Group.CONTAINER),
  WARC("a web archive (WARC)", Group.CONTAINER),
  ZIP("a ZIP archive", Group.CONTAINER),
  TAR("a TAR archive", Group.CONTAINER),
  GZIP("a gzip file", Group.CONTAINER),
  ZSTD("a Zstandard file", Group.CONTAINER),

  IMAGE("an image", Group.FOREIGN),
  AUDIO("a sound or film", Group.FOREIGN),
  SPREADSHEET("a spreadsheet or slides", Group.FOREIGN),
  OTHER_ARCHIVE("an archive of a kind that is not unpacked (7z, RAR, bzip2, xz)", Group.FOREIGN),
  PROGRAM("a program", Group.FOREIGN),
  BINARY("binary data", Group.FOREIGN);

  /// What is done with a format.
  public enum Group {
    /// One file, one document.
    DOCUMENT,
    /// One file, any number of documents.
    CONTAINER,
    /// Not read.
    FOREIGN
  }

  private final String label;
  private final Group group;

  Format(String label) {
    this(label, Group.DOCUMENT);
  }

  Format(String label, Group group) {
    this.label = label;
    this.group = group;
  }

  /// For people, with its article.
  public String label() {
    return label;
  }

  /// What is done with it.
  public Group group() {
    return group;
  }
}
