package fr.nouveauxlieux.portal.page.dossier.field;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people type them: {@code 31/03/2026}, {@code 31.3.2026}, {@code 2026-03-31}, {@code 31 mars 2026}, {@code 31 March 2026}. */
public final class TypedDay {

    private static final int LONGEST = 30;
    private static final Pattern MARKS = Pattern.compile("\\s*[./-]\\s*");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<DateTimeFormatter> READ = List.of(
            pattern("uuuu/M/d", Locale.ROOT),
            pattern("d/M/uuuu", Locale.ROOT),
            pattern("d MMMM uuuu", Locale.FRENCH),
            pattern("d MMMM uuuu", Locale.ENGLISH));

    private TypedDay() {}

    private static DateTimeFormatter pattern(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty for what is no day of the calendar, or has not a year of four digits. */
    public static Optional<LocalDate> find(String typed) {
        String stripped = typed.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        String text = MARKS.matcher(stripped)
                .replaceAll("/")
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceFirst("^1er ", "1 ");
        return READ.stream()
                .flatMap(format -> parsed(text, format).stream())
                .filter(day -> day.getYear() >= 1000 && day.getYear() <= 9999)
                .findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As it stands in an input: {@code 31/03/2026}. */
    public static String write(LocalDate day) {
        return WRITTEN.format(day);
    }
}
