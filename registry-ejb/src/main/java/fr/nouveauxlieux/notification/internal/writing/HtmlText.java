package fr.nouveauxlieux.notification.internal.writing;

import java.util.Optional;

/** Writes a message as HTML: one column, real text, no image, nothing fetched from elsewhere. */
final class HtmlText {

    private static final String BODY =
            "margin:0;padding:24px;background:#ffffff;color:#161616;font:16px/1.5 Arial,Helvetica,sans-serif";
    private static final String ADDRESS = "overflow-wrap:anywhere";
    private static final String LINK = "color:#000091;font-weight:bold;text-decoration:underline";
    private static final String SMALL = "margin:16px 0;font-size:14px;color:#3a3a3a";
    private static final String SMALL_LINK = "color:#000091;text-decoration:underline";
    private static final String PARAGRAPH = "margin:16px 0";

    private final StringBuilder html = new StringBuilder(4000);

    private HtmlText() {}

    static String write(String subject, Paragraphs paragraphs, MailTexts texts, Optional<String> unsubscribe) {
        HtmlText text = new HtmlText();
        text.begin(subject, texts);
        text.paragraph(texts.get("letter.greeting"));
        paragraphs.before().forEach(text::paragraph);
        paragraphs.link().ifPresent(link -> text.link(link, texts));
        paragraphs.after().forEach(text::paragraph);
        text.paragraph(texts.get("letter.signature"));
        text.end(texts, unsubscribe);
        return text.html.toString();
    }

    private void begin(String subject, MailTexts texts) {
        html.append("<!DOCTYPE html>\r\n<html lang=\"").append(texts.language()).append("\">\r\n<head>\r\n");
        html.append("<meta charset=\"utf-8\">\r\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\r\n");
        html.append("<title>").append(escape(subject)).append("</title>\r\n</head>\r\n");
        html.append("<body style=\"").append(BODY).append("\">\r\n");
        html.append("<div style=\"max-width:600px;margin:0 auto\" lang=\"")
                .append(texts.language())
                .append("\">\r\n");
        html.append("<p style=\"margin:0;font-weight:bold\">")
                .append(escape(texts.get("letter.portal")))
                .append("</p>\r\n");
        html.append("<h1 style=\"margin:16px 0;font-size:24px;line-height:1.3\">")
                .append(escape(subject))
                .append("</h1>\r\n");
    }

    private void paragraph(String text) {
        html.append("<p style=\"")
                .append(PARAGRAPH)
                .append("\">")
                .append(escape(text))
                .append("</p>\r\n");
    }

    private void link(Paragraphs.Link link, MailTexts texts) {
        html.append("<p style=\"").append(PARAGRAPH).append("\">");
        anchor(link.address(), link.words(), LINK);
        html.append("</p>\r\n<p style=\"")
                .append(SMALL)
                .append("\">")
                .append(escape(texts.get("letter.copy")))
                .append("<br>\r\n<span style=\"")
                .append(ADDRESS)
                .append("\">")
                .append(escape(link.address()))
                .append("</span></p>\r\n");
    }

    private void end(MailTexts texts, Optional<String> unsubscribe) {
        html.append("<hr style=\"border:0;border-top:1px solid #929292\">\r\n<p style=\"")
                .append(SMALL)
                .append("\">")
                .append(escape(texts.get("letter.automatic")))
                .append("</p>\r\n");
        unsubscribe.ifPresent(address -> {
            html.append("<p style=\"").append(SMALL).append("\">");
            anchor(address, texts.get("letter.unsubscribe"), SMALL_LINK);
            html.append("</p>\r\n");
        });
        html.append("</div>\r\n</body>\r\n</html>\r\n");
    }

    private void anchor(String address, String words, String style) {
        html.append("<a href=\"")
                .append(escape(address))
                .append("\" style=\"")
                .append(style)
                .append("\">")
                .append(escape(words))
                .append("</a>");
    }

    /** For text and for attributes between double quotes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
