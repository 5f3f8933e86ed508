package org.steelyard.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.steelyard.model.Precision;
import org.steelyard.model.When;

/// What a PDF says of itself; all of it is often wrong.
///
/// @param title or empty
/// @param author or empty
/// @param language ISO 639-1, or empty
/// @param updated last change, or making where none is told: never a date of publication
/// @param published day of publication as publishers of journals write it; or unknown
/// @param publication name of the journal, or empty
record Said(
    String title,
    String author,
    String language,
    When updated,
    When published,
    String publication) {
  /// PDF is of 1993; earlier dates are of clocks that were not set.
  private static final int EARLIEST = 1990;

  private static final int LATEST = 2100;

  static Said of(PDDocument document) {
    PDDocumentInformation info = document.getDocumentInformation();
    Map<String, String> xmp = Xmp.read(packet(document));
    String title = text(info, "Title");
    String author = text(info, "Author");
    When modified = day(info.getModificationDate());
    When xmpModified = day(xmp.getOrDefault("xmp:ModifyDate", ""));
    When updated = modified.known() ? modified : xmpModified;
    When published = day(xmp.getOrDefault("prism:publicationDate", ""));
    return new Said(
        title.isEmpty() ? xmp.getOrDefault("dc:title", "") : title,
        author.isEmpty() ? xmp.getOrDefault("dc:creator", "") : author,
        language(document, xmp),
        updated.known() ? updated : day(info.getCreationDate()),
        published.known() ? published : day(xmp.getOrDefault("prism:coverDate", "")),
        xmp.getOrDefault("prism:publicationName", ""));
  }

  private static byte[] packet(PDDocument document) {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata == null) {
      return new byte[0];
    }
    try (InputStream in = metadata.createInputStream()) {
      return in.readNBytes(Xmp.LARGEST);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static String text(PDDocumentInformation info, String key) {
    String value = info.getCOSObject().getString(key);
    return value == null ? "" : value.replace('\u0000', ' ').strip();
  }

  private static String language(PDDocument document, Map<String, String> xmp) {
    String declared = document.getDocumentCatalog().getLanguage();
    String tag = declared == null ? xmp.getOrDefault("dc:language", "") : declared;
    boolean plain = tag.length() == 2 || (tag.length() > 2 && "-_".indexOf(tag.charAt(2)) >= 0);
    String code = plain ? tag.substring(0, 2).toLowerCase(Locale.ROOT) : "";
    return code.chars().allMatch(c -> c >= 'a' && c <= 'z') ? code : "";
  }

  private static When day(@Nullable Calendar calendar) {
    if (calendar == null) {
      return When.UNKNOWN;
    }
    ZoneId zone = calendar.getTimeZone().toZoneId();
    return plausible(calendar.toInstant().atZone(zone).toLocalDate());
  }

  /// `2020-05-12...` or `2020-05`.
  private static When day(String iso) {
    try {
      if (iso.length() >= 10) {
        return plausible(LocalDate.parse(iso.substring(0, 10)));
      }
      if (iso.length() == 7) {
        YearMonth month = YearMonth.parse(iso);
        boolean known = plausible(month.atDay(1)).known();
        return known
            ? new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH)
            : When.UNKNOWN;
      }
    } catch (DateTimeException e) {
      return When.UNKNOWN;
    }
    return When.UNKNOWN;
  }

  private static When plausible(LocalDate day) {
    return day.getYear() >= EARLIEST && day.getYear() <= LATEST ? When.day(day) : When.UNKNOWN;
  }
}
