package fr.nouveauxlieux.notification.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message says, before it is plain text or HTML.
 *
 * @param link the whole address that it leads to, with the words for it
 */
record Paragraphs(List<String> before, Optional<Link> link, List<String> after) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    record Link(String words, String address) {}

    static Paragraphs of(Template template, MailTexts texts, Map<String, String> values, String linksAddress) {
        return new Paragraphs(
                list(template, "before", texts, values),
                template.hasLink()
                        ? Optional.of(
                                new Link(texts.get(template.code() + ".action"), linksAddress + values.get("link")))
                        : Optional.empty(),
                list(template, "after", texts, values));
    }

    private static List<String> list(Template template, String part, MailTexts texts, Map<String, String> values) {
        List<String> paragraphs = new ArrayList<>();
        String key = key(template, part, 1);
        while (texts.has(key)) {
            paragraphs.add(fill(texts.get(key), template, texts, values));
            key = key(template, part, paragraphs.size() + 1);
        }
        return paragraphs;
    }

    private static String key(Template template, String part, int number) {
        return template.code() + "." + part + "." + number;
    }

    /** In one go, so that a value that looks like a placeholder stays what it is. */
    private static String fill(String text, Template template, MailTexts texts, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            ValueKind kind = template.needs().get(name);
            if (kind == null) {
                throw new IllegalStateException("the text of " + template.code() + " asks for {" + name + "}");
            }
            return Matcher.quoteReplacement(kind.write(values.get(name), texts));
        });
    }
}
