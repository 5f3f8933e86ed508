package org.steelyard.read.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steelyard.model.Given;
import org.steelyard.model.PublicationDate;
import org.steelyard.model.PublicationDate.How;
import org.steelyard.model.When;
import org.steelyard.read.format.Extract;
import org.steelyard.read.format.Format;
import org.steelyard.read.format.FormatFinder;
import org.steelyard.read.format.Unreadable;
import org.steelyard.read.office.Packed;

class MailExtractorTest {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");

  private static Extract read(byte[] bytes) throws Unreadable {
    return new MailExtractor().extract(bytes, "note.eml", Given.NOTHING);
  }

  private static Extract read(String message) throws Unreadable {
    return read(message.replace("\n", "\r\n").getBytes(UTF_8));
  }

  private static List<String> blocks(String message) throws Unreadable {
    return Packed.blocks(read(message));
  }

  private static byte[] message(String header, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header.getBytes(UTF_8));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private static String base64(String text, Charset charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(charset));
  }

  @Test
  void theHeaderGivesTitleSenderAndDate() throws Unreadable {
    String name = Base64.getEncoder().encodeToString("Ігор Бондар".getBytes(UTF_8));
    Extract extract =
        read(
            """
            From: =?utf-8?B?%s?= <press@mfa.example.ua>
            To: all@example.org
            Subject: =?windows-1251?Q?=CF=E5=F0=E5=E3=EE=E2=EE=F0=FB?=
             =?windows-1251?Q?_=E2_=C1=E0=EA=F3?= today
            Date: Tue, 3 Sep 2024 01:30:00 +0400
            Content-Language: az-AZ

            Metn.
            """
                .formatted(name));
    assertThat(extract.title()).isEqualTo("Переговоры в Баку today");
    assertThat(extract.imprint().author()).isEqualTo("Ігор Бондар");
    assertThat(extract.source().id()).isEqualTo("mfa.example.ua");
    assertThat(extract.source().publisher()).isEqualTo("Ігор Бондар");
    assertThat(extract.language()).isEqualTo("az");
    assertThat(extract.published())
        .isEqualTo(new PublicationDate(When.day(LocalDate.of(2024, 9, 3)), How.HEADER));
  }

  @Test
  void anEncodedLetterMayBeCutBetweenTwoWords() {
    assertThat(EncodedWords.decode("=?utf-8?B?0JrQuNGX?= =?utf-8?Q?=D0?= =?UTF-8?Q?=B2!?="))
        .isEqualTo("Київ!");
    assertThat(EncodedWords.decode("a =?utf-8*uk?Q?=D1=96?= b =?no=such?Q?c?= =?x"))
        .isEqualTo("a і b =?no=such?Q?c?= =?x".replace("=?no=such?Q?c?=", "c"));
  }

  @Test
  void rawHeadersBeyondAsciiAreDecoded() throws Unreadable {
    byte[] header =
        "Subject: Зустріч у Києві сьогодні\nFrom: a@b.example\n\ntext".getBytes(CYRILLIC);
    assertThat(read(header).title()).isEqualTo("Зустріч у Києві сьогодні");
  }

  @Test
  void datesAreReadAsProgramsWriteThem() {
    assertThat(MailDates.of("3 Sep 99 10:00 GMT")).isEqualTo(When.day(LocalDate.of(1999, 9, 3)));
    assertThat(MailDates.of("Tue Sep  3 10:00:00 2024"))
        .isEqualTo(When.day(LocalDate.of(2024, 9, 3)));
    assertThat(MailDates.of("2024-09-03 10:00")).isEqualTo(When.day(LocalDate.of(2024, 9, 3)));
    assertThat(MailDates.of("Tue, 31 Feb 2024 10:00").known()).isFalse();
    assertThat(MailDates.of("yesterday").known()).isFalse();
  }

  @Test
  void quotedPrintableAndBase64AreUndone() throws Unreadable {
    assertThat(
            read("""
                    From: a@b.example
                    Content-Type: text/plain; charset=iso-8859-9
                    Content-Transfer-Encoding: quoted-printable

                    G=F6r=FC=FEme =DDstanbul'da ya=
                    p=FDld=FD =3D tamam.
                    """)
                .text())
        .isEqualTo("Görüşme İstanbul'da yapıldı = tamam.");
    assertThat(
            read("From: a@b.example\nContent-Type: text/plain; charset=koi8-r\n"
                    + "Content-Transfer-Encoding: base64\n\n"
                    + base64("Министр прибыл в столицу.", Charset.forName("KOI8-R")))
                .text())
        .isEqualTo("Министр прибыл в столицу.");
  }

  @Test
  void aWrongEncodingIsNotBelieved() throws Unreadable {
    String text = "Прем’єр провів переговори з послом.";
    String latin = "From: a@b.example\nContent-Type: text/plain; charset=iso-8859-1\n\n";
    assertThat(read(message(latin, text.getBytes(UTF_8))).text()).isEqualTo(text);
    assertThat(read(message(latin, text.getBytes(CYRILLIC))).text()).isEqualTo(text);
    String utf = "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n\n";
    assertThat(read(message(utf, text.getBytes(CYRILLIC))).text()).isEqualTo(text);
    String none = "From: a@b.example\nContent-Type: text/plain; charset=no-such-thing\n\n";
    assertThat(read(message(none, text.getBytes(CYRILLIC))).text()).isEqualTo(text);
    String windows = "From: a@b.example\nContent-Type: text/plain; charset=cp-1251\n\n";
    assertThat(read(message(windows, text.getBytes(CYRILLIC))).text()).isEqualTo(text);
  }

  private static String alternative(String plain, String html) {
    return """
        From: a@b.example
        Content-Type: multipart/alternative; boundary="=_x"

        --=_x
        Content-Type: text/plain; charset=utf-8

        %s
        --=_x
        Content-Type: text/html; charset=utf-8

        %s
        --=_x--
        """
        .formatted(plain, html);
  }

  @Test
  void ofTwoFormsTheHtmlIsReadUnlessItIsAShell() throws Unreadable {
    String plain = "Новини дня\n\nСторони домовилися про\nторгівлю.";
    String html =
        "<h1>Новини дня</h1><p>Сторони домовилися про торгівлю.</p>"
            + "<div class='gmail_signature'>О. К.</div><blockquote>Так.</blockquote>";
    assertThat(blocks(alternative(plain, html)))
        .containsExactly(
            "HEADING Новини дня",
            "TEXT Сторони домовилися про торгівлю.",
            "FURNITURE О. К.",
            "QUOTE Так.");
    assertThat(blocks(alternative(plain, "<p>Новини</p>")))
        .containsExactly("TEXT Новини дня", "TEXT Сторони домовилися про", "TEXT торгівлю.");
  }

  @Test
  void repliesAreQuotationsAndSignaturesFurniture() throws Unreadable {
    assertThat(
            blocks(
                """
                From: a@b.example
                Subject: Re: x

                Razıyam.

                3 sentyabr 2024, Kamran yazdı:
                > Sabah görüşək.
                >
                > > Nə vaxt?

                Hörmətlə.
                --\s
                Əli Məmmədov
                Nazirlik
                """))
        .containsExactly(
            "TEXT Razıyam.",
            "QUOTE 3 sentyabr 2024, Kamran yazdı:",
            "QUOTE Sabah görüşək.",
            "QUOTE Nə vaxt?",
            "TEXT Hörmətlə.",
            "FURNITURE Əli Məmmədov",
            "FURNITURE Nazirlik");
  }

  @Test
  void flowedLinesAreJoined() throws Unreadable {
    String header = "From: a@b.example\nContent-Type: text/plain; charset=utf-8; format=flowed";
    assertThat(blocks(header + "\n\nПерша частина \nречення.\n> Цитата \n> далі.\n From x\n"))
        .containsExactly("TEXT Перша частина речення.", "QUOTE Цитата далі.", "TEXT From x");
    assertThat(blocks(header + "; delsp=yes\n\nKara \nbağ haqqında.\n"))
        .containsExactly("TEXT Karabağ haqqında.");
  }

  @Test
  void attachedFilesAreNamedAndMessagesWithinAreRead() throws Unreadable {
    assertThat(
            blocks(
                """
                From: a@b.example
                Content-Type: multipart/mixed; boundary=b1

                Preamble that nobody sees.
                --b1
                Content-Type: text/plain; charset=utf-8

                Додаю документи.
                --b1
                Content-Type: application/pdf; name="old.pdf"
                Content-Disposition: attachment; filename*0*=utf-8''%D0%B7%D0%B2; filename*1=it.pdf

                JVBERi0=
                --b1
                Content-Type: image/png; name=logo.png
                Content-ID: <logo>

                x
                --b1
                Content-Type: message/rfc822

                From: c@d.example
                Subject: =?utf-8?Q?=C4=B0lk_mektup?=
                Date: Mon, 2 Sep 2024 10:00:00 +0300

                İçerideki metin.
                --b1--
                After the end.
                """))
        .containsExactly(
            "TEXT Додаю документи.",
            "HEADING İlk mektup",
            "FURNITURE c@d.example\tMon, 2 Sep 2024 10:00:00 +0300",
            "TEXT İçerideki metin.",
            "FURNITURE звit.pdf");
  }

  @Test
  void theRootOfRelatedPartsIsRead() throws Unreadable {
    assertThat(
            blocks(
                """
                From: a@b.example
                To: c@d.example
                Content-Type: multipart/related; boundary=r; start="<main>"

                --r
                Content-Type: text/html

                <p>side</p>
                --r
                Content-ID: <main>
                Content-Type: text/html; charset=utf-8

                <p>Головне</p>
                """))
        .containsExactly("TEXT Головне");
  }

  @Test
  void sendersAreReadInEveryForm() {
    assertThat(Sender.of("\"Bayramov, C.\" <c@mfa.example>"))
        .isEqualTo(new Sender("Bayramov, C.", "c@mfa.example"));
    assertThat(Sender.of("c@mfa.example (Ceyhun B.)"))
        .isEqualTo(new Sender("Ceyhun B.", "c@mfa.example"));
    assertThat(Sender.of("A <a@x.example>, B <b@y.example>").address()).isEqualTo("a@x.example");
    assertThat(Sender.of("nobody").source().id()).isEqualTo("unknown");
  }

  @Test
  void filesWithinTheTextAreLeftOut() throws Unreadable {
    assertThat(
            blocks(
                "From: a@b.example\n\nSee file.\n\nbegin 644 map.gif\n"
                    + "M"
                    + "(".repeat(60)
                    + "\n`\nend\nThanks a lot."))
        .containsExactly("TEXT See file.", "TEXT Thanks a lot.", "FURNITURE map.gif");
  }

  @Test
  void encryptedAndEmptyMessagesAndOtherTextsAreRefused() {
    String encrypted =
        """
        From: a@b.example
        Content-Type: multipart/encrypted; boundary=e

        --e
        Content-Type: application/octet-stream

        xx
        --e--
        """;
    assertThatThrownBy(() -> read(encrypted)).hasMessage("is encrypted");
    String file = "From: a@b.example\nContent-Type: application/pdf; name=a.pdf\n\nJVBERi0=";
    assertThatThrownBy(() -> read(file))
        .hasMessageContaining("1 attached file(s), the first 'a.pdf'");
    assertThatThrownBy(() -> read("no header at all")).hasMessageContaining("has no header");
  }

  @Test
  void deepNestingEndsAndCostsLittle() throws Unreadable {
    StringBuilder message = new StringBuilder("From: a@b.example\n");
    for (int i = 0; i < 3000; i++) {
      message.append("Content-Type: multipart/mixed; boundary=b\n\n--b\n");
    }
    message.append("\nEnd\n");
    byte[] bytes = message.toString().getBytes(UTF_8);
    assertThat(read(bytes).text()).endsWith("End");
  }

  @Test
  void linesThatAProgramCutAreOneParagraphWhateverBeginsTheNext() throws Unreadable {
    String text =
        """
        Bakıda keçirilən görüşdə iki ölkənin xarici işlər nazirləri ticarət və
        Azərbaycan qazının tranziti barədə danışdılar və gələn ay Ankarada yenə
        Türkiyə tərəfinin dəvəti ilə görüşəcəklərini bildirdilər.
        Qısa sətir
        """;
    assertThat(blocks("From: a@b.example\n\n" + text))
        .containsExactly(
            "TEXT " + text.replace("Qısa sətir", "").strip().replace('\n', ' '), "TEXT Qısa sətir");
  }

  @Test
  void aMessageIsKnownByItsHeaderWhateverItsName() {
    String mail = "Comments: x\nContent-Type: text/plain;\n charset=utf-8\nFrom: a@b.example\n\nx";
    assertThat(FormatFinder.find(mail.getBytes(UTF_8), "box.mbox#1")).isEqualTo(Format.EML);
    String notes = "Question: x\nAnswer: y\nDate: z\n\nText that goes on.";
    assertThat(FormatFinder.find(notes.getBytes(UTF_8), "notes.txt")).isEqualTo(Format.TEXT);
  }

  @Test
  void mailWithPicturesIsNoSavedPage() {
    String mail =
        """
        From: a@b.example
        To: c@d.example
        Subject: x
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary=r

        --r
        Content-Location: http://x.example/
        Content-Type: text/html

        <p>x
        """;
    assertThat(FormatFinder.find(mail.getBytes(UTF_8), "x")).isEqualTo(Format.EML);
  }
}
