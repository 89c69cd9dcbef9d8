package fr.nouveauxlieux.notification.internal.writing;

import fr.nouveauxlieux.notification.MailLine;
import fr.nouveauxlieux.permission.Role;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a value of a template may be. */
public enum ValueKind {
    /** One line that someone wrote, as the name of an organisation: 150 characters, no control characters. */
    LINE("one line of at most 150 characters") {
        @Override
        void require(String value) {
            reject(value.isBlank()
                    || value.length() > MailLine.LONGEST
                    || value.codePoints().anyMatch(MailLine::breaks));
        }

        /** Names are no place for links: programs that read mail make one of whatever has this shape. */
        @Override
        String write(String value, MailTexts texts) {
            return value.replace("://", ": //");
        }
    },
    /** What someone wrote at length, as one paragraph: {@link MailLine#LONGEST_PARAGRAPH} characters. In no subject. */
    PARAGRAPH("one paragraph of at most 4000 characters") {
        @Override
        void require(String value) {
            reject(value.isBlank()
                    || value.length() > MailLine.LONGEST_PARAGRAPH
                    || value.codePoints().anyMatch(MailLine::breaks));
        }

        @Override
        String write(String value, MailTexts texts) {
            return LINE.write(value, texts);
        }
    },
    /** The address of a page of the portal, from its first slash on, with its parameters. */
    PATH("the address of a page, as /compte?onglet=courriels") {
        @Override
        void require(String value) {
            reject(!PATH_SHAPE.matcher(value).matches());
            URI.create(value);
        }

        @Override
        String write(String value, MailTexts texts) {
            return value;
        }
    },
    /** A day, as {@code 2026-12-31}. */
    DATE("a day, as 2026-12-31") {
        @Override
        void require(String value) {
            LocalDate.parse(value);
        }

        @Override
        String write(String value, MailTexts texts) {
            return texts.date(LocalDate.parse(value));
        }
    },
    /** An instant, as {@code 2026-12-31T11:30:00Z}. */
    MOMENT("an instant, as 2026-12-31T11:30:00Z") {
        @Override
        void require(String value) {
            Instant.parse(value);
        }

        @Override
        String write(String value, MailTexts texts) {
            return texts.moment(Instant.parse(value));
        }
    },
    /** Whole hours, at least one, as {@code PT6H} or {@code PT336H}. From two days on, what is written is whole days. */
    DURATION("whole hours, as PT6H") {
        @Override
        void require(String value) {
            Duration duration = Duration.parse(value);
            reject(duration.toHours() < 1 || !duration.equals(Duration.ofHours(duration.toHours())));
        }

        @Override
        String write(String value, MailTexts texts) {
            return texts.duration(Duration.parse(value));
        }
    },
    /** The name of a {@link Role} of the staff: the only ones that are given. */
    ROLE("a role of the staff, as MODERATOR") {
        @Override
        void require(String value) {
            reject(!Role.valueOf(value).isStaff());
        }

        @Override
        String write(String value, MailTexts texts) {
            return texts.get("role." + value);
        }
    };

    private static final Pattern PATH_SHAPE = Pattern.compile("/(?!/)[!-~&&[^\\\\\"<>`{|}^]]{0,1999}");

    private final String expected;

    ValueKind(String expected) {
        this.expected = expected;
    }

    /** Throws some IllegalArgumentException or DateTimeException if the value is not of this kind. */
    abstract void require(String value);

    abstract String write(String value, MailTexts texts);

    /** @throws IllegalArgumentException naming the value and what was expected of it, without quoting it */
    void require(String name, String value) {
        try {
            require(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("value " + name + ": expected " + expected);
        }
    }

    private static void reject(boolean wrong) {
        if (wrong) {
            throw new IllegalArgumentException();
        }
    }
}
