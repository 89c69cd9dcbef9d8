package fr.nouveauxlieux.portal.page.staff.call.definition;

import fr.nouveauxlieux.portal.text.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What parts of definitions are called, as far as they are written. */
final class PartNames {

    private static final List<String> NAMES = List.of("label", "title", "subject");
    private static final List<String> CODES = List.of("code", "wave", "kind", "points");
    private static final int LONGEST = 120;

    private PartNames() {}

    /** Its label, or its code as long as it has none; empty for neither. */
    static String of(Map<?, ?> part, Language language) {
        String name = Stream.concat(
                        NAMES.stream().map(part::get).map(text -> in(text, language)),
                        CODES.stream().map(part::get).map(code -> code == null ? "" : code.toString()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    private static String in(Object text, Language language) {
        return text instanceof Map<?, ?> both ? lines(both.get(language.code())) : "";
    }

    /** A text, or the lines of one. */
    static String lines(Object text) {
        if (text instanceof List<?> lines) {
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        }
        return text == null ? "" : text.toString();
    }
}
