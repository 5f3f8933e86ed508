package org.steelyard.read.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells the format of a file by its first bytes and, where these leave a choice, by its name.
///
/// Names lie more often than bytes: a page saved as `.pdf` is a page.
public final class FormatFinder {
  /// First bytes that are enough to tell every format.
  public static final int HEAD = 4096;

  /// First bytes of formats, as ISO 8859-1.
  private static final Map<String, Format> SIGNATURES =
      Map.ofEntries(
          Map.entry("{\\rtf", Format.RTF),
          Map.entry("WARC/", Format.WARC),
          Map.entry("\u001F\u008B", Format.GZIP),
          Map.entry("(\u00B5/\u00FD", Format.ZSTD),
          Map.entry("\u0089PNG", Format.IMAGE),
          Map.entry("\u00FF\u00D8\u00FF", Format.IMAGE),
          Map.entry("GIF8", Format.IMAGE),
          Map.entry("II*\u0000", Format.IMAGE),
          Map.entry("MM\u0000*", Format.IMAGE),
          Map.entry("ID3", Format.AUDIO),
          Map.entry("OggS", Format.AUDIO),
          Map.entry("RIFF", Format.AUDIO),
          Map.entry("\u00D0\u00CF\u0011\u00E0", Format.OLD_OFFICE),
          Map.entry("7z\u00BC\u00AF", Format.OTHER_ARCHIVE),
          Map.entry("Rar!", Format.OTHER_ARCHIVE),
          Map.entry("BZh", Format.OTHER_ARCHIVE),
          Map.entry("\u00FD7zXZ", Format.OTHER_ARCHIVE),
          Map.entry("\u007FELF", Format.PROGRAM),
          Map.entry("MZ\u0090\u0000", Format.PROGRAM),
          Map.entry("\u00CA\u00FE\u00BA\u00BE", Format.PROGRAM));

  /// Pages begin with one of these within their first units.
  private static final List<String> PAGES =
      List.of("<!doctype html", "<html", "<head", "<body", "<article", "<meta ");

  private static final Map<String, Format> NAMES =
      Map.ofEntries(
          Map.entry("md", Format.MARKDOWN),
          Map.entry("markdown", Format.MARKDOWN),
          Map.entry("html", Format.HTML),
          Map.entry("htm", Format.HTML),
          Map.entry("xhtml", Format.HTML),
          Map.entry("shtml", Format.HTML),
          Map.entry("php", Format.HTML),
          Map.entry("asp", Format.HTML),
          Map.entry("aspx", Format.HTML),
          Map.entry("mht", Format.MHTML),
          Map.entry("mhtml", Format.MHTML),
          Map.entry("eml", Format.EML),
          Map.entry("mbox", Format.MBOX),
          Map.entry("jsonl", Format.JSON_LINES),
          Map.entry("ndjson", Format.JSON_LINES),
          Map.entry("csv", Format.CSV),
          Map.entry("tsv", Format.CSV),
          Map.entry("tar", Format.TAR));

  private static final Pattern MESSAGE =
      Pattern.compile(
          "\\A(?:(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to"
              + "|content-type|reply-to|cc|newsgroups|organization|lines|sender|in-reply-to|references|user-agent|importance"
              + "|content-transfer-encoding|content-language|dkim-signature|authentication-results"
              + "|received-spf|snapshot-content-location|(?:x|arc|list|thread)-[a-z0-9-]{1,40})"
              + ":[^\\n]{0,2000}\\r?\\n"
              + "(?:[ \\t][^\\n]{0,2000}\\r?\\n){0,40}){3}");

  private static final Pattern MAILBOX =
      Pattern.compile("\\AFrom [^\\r\\n]{1,300}\\r?\\n>?[A-Za-z][A-Za-z0-9-]{0,60}[: ]");

  /// Last bytes of an archive within which its entries are named, if it is there as a whole.
  private static final int LIST = 65_536;
  /// Units of the longest name of a header that [#MESSAGE] knows.
  private static final int LONGEST_HEADER = 43;

  private FormatFinder() {}

  /// The format of a file.
  ///
  /// @param head its first bytes, [#HEAD] or fewer
  /// @param name its name or address
  public static Format find(byte[] head, String name) {
    int length = Math.min(head.length, HEAD);
    String bytes = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, Format> signature : SIGNATURES.entrySet()) {
      if (bytes.startsWith(signature.getKey())) {
        return signature.getValue();
      }
    }
    if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
      return zipped(bytes + tail(head), extension(name));
    }
    int pdf = bytes.indexOf("%PDF-");
    if (pdf >= 0 && pdf <= 1024) {
      return Format.PDF;
    }
    if (length > 262 && bytes.startsWith("ustar", 257)) {
      return Format.TAR;
    }
    return text(bytes.replace("\u0000", ""), name);
  }

  /// The end of a file that is there as a whole: an archive lists its entries there.
  private static String tail(byte[] file) {
    int from = Math.max(HEAD, file.length - LIST);
    return from < file.length
        ? new String(file, from, file.length - from, StandardCharsets.ISO_8859_1)
        : "";
  }

  /// OpenDocument and EPUB name themselves in their first entry, which is not compressed. Word
  /// need not: its parts show in the first entries or in the list at the end; else the name
  /// decides.
  private static Format zipped(String bytes, String extension) {
    boolean office = bytes.contains("[Content_Types].xml");
    if (bytes.contains("mimetypeapplication/epub+zip")
        || bytes.contains("META-INF/container.xml")) {
      return Format.EPUB;
    }
    if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument.text")
        || bytes.contains("mimetypeapplication/vnd.sun.xml.writer")) {
      return Format.ODT;
    }
    if (bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) {
      return Format.SPREADSHEET;
    }
    if (bytes.contains("word/document") || (office && bytes.contains("word/"))) {
      return Format.DOCX;
    }
    if (office && (bytes.contains("xl/") || bytes.contains("ppt/"))) {
      return Format.SPREADSHEET;
    }
    return switch (extension) {
      case "docx", "docm", "dotx" -> Format.DOCX;
      case "odt", "ott", "sxw" -> Format.ODT;
      case "epub" -> Format.EPUB;
      case "xlsx", "xlsm", "pptx", "ods", "odp" -> Format.SPREADSHEET;
      case "jar", "war", "class" -> Format.PROGRAM;
      default -> Format.ZIP;
    };
  }

  private static Format text(String bytes, String name) {
    String head = bytes.startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
    String visible = head.stripLeading();
    // Lower case only where the beginning can be markup, JSON or a header's name.
    int colon = visible.indexOf(':');
    boolean marked = visible.startsWith("<") || visible.startsWith("{");
    boolean header = colon > 0 && colon <= LONGEST_HEADER;
    String start = marked || header ? visible.toLowerCase(Locale.ROOT) : visible;
    String extension = extension(name);
    if (start.startsWith("<?xml") || start.startsWith("<!--") || start.startsWith("<")) {
      Format markup = markup(start);
      if (markup != Format.TEXT) {
        return markup;
      }
    }
    if (MAILBOX.matcher(head).find()) {
      return Format.MBOX;
    }
    if (header && (MESSAGE.matcher(start).find() || MailHeader.begins(start))) {
      return savedPage(start) || NAMES.get(extension) == Format.MHTML ? Format.MHTML : Format.EML;
    }
    if (start.startsWith("{") && jsonFeed(start)) {
      return Format.FEED;
    }
    Format named = NAMES.getOrDefault(extension, Format.TEXT);
    boolean address = name.startsWith("http://") || name.startsWith("https://");
    boolean marks = bytes.indexOf('<') >= 0 && bytes.indexOf('>') >= 0;
    if (named == Format.HTML || (named == Format.TEXT && address)) {
      return marks ? Format.HTML : Format.TEXT;
    }
    boolean lines = named == Format.TEXT && start.startsWith("{\"") && start.contains("\"text\"");
    return lines ? Format.JSON_LINES : named;
  }

  /// Whether a message is a page that a browser saved. Mail with pictures is made of the same
  /// parts, but it was sent to somebody and has no address of the web.
  private static boolean savedPage(String head) {
    boolean page = head.contains("multipart/related") && head.contains("text/html");
    boolean sent = head.contains("\nto:") || head.contains("\nreceived:");
    return head.contains("snapshot-content-location:")
        || head.contains("from: <saved by ")
        || head.contains("from: \"saved by ")
        || (page && !sent && head.contains("content-location:"));
  }

  private static boolean jsonFeed(String start) {
    return start.contains("jsonfeed.org/version");
  }

  /// What a text that begins with markup is; TEXT where it is none that we know.
  private static Format markup(String start) {
    String head = start.substring(0, Math.min(start.length(), 2000));
    boolean page = PAGES.stream().anyMatch(head::contains);
    int root = rootOf(head);
    String element = root < 0 ? "" : head.substring(root);
    if (element.startsWith("<rss")
        || element.startsWith("<rdf:rdf")
        || element.startsWith("<feed")) {
      return Format.FEED;
    }
    if (element.startsWith("<office:document") && start.contains("opendocument.text")) {
      return Format.ODT;
    }
    if (element.startsWith("<urlset") || element.startsWith("<sitemapindex")) {
      return Format.SITEMAP;
    }
    return page ? Format.HTML : Format.TEXT;
  }

  /// Where the first element begins, after declarations and comments; -1 for nowhere.
  private static int rootOf(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length()) {
      char next = head.charAt(at + 1);
      if (next != '?' && next != '!') {
        return at;
      }
      boolean comment = head.startsWith("<!--", at);
      int end = comment ? head.indexOf("-->", at) : head.indexOf('>', at);
      at = end < 0 ? -1 : head.indexOf('<', end);
    }
    return -1;
  }

  /// Extension of a file name or address in lower case, or empty.
  static String extension(String name) {
    String path = name;
    int query = path.indexOf('?');
    if (path.startsWith("http") && query > 0) {
      path = path.substring(0, query);
    }
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    String last = path.substring(slash + 1);
    int dot = last.lastIndexOf('.');
    boolean any = dot > 0 && last.length() - dot <= 9;
    return any ? last.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
