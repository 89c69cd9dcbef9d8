package fr.nouveauxlieux.portal.page.staff.call;

import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.territory.LocalTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A wave's plan as fields of a form. Moments are on the clocks of Paris. */
final class WaveForm {

    static final String TITLE_FRENCH = "title-french";
    static final String TITLE_ENGLISH = "title-english";
    static final String OPENS = "opensAt";
    static final String DEADLINE = "deadline";
    static final String GRACE = "grace";
    static final String INSTRUCTED = "instructedBy";
    static final String REMINDERS = "reminders";
    static final String COMMITTEE = "committeeOn";
    static final String DECISIONS = "decisionsBy";

    private static final ZoneId PARIS = LocalTime.zoneOf("");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DATE = 30;
    private static final int LONGEST_DAYS = 300;

    private WaveForm() {}

    static void fill(Form form, WaveView wave) {
        form.fill(TITLE_FRENCH, wave.title().french())
                .fill(TITLE_ENGLISH, wave.title().english())
                .fill(OPENS, local(wave.opensAt()))
                .fill(DEADLINE, local(wave.deadline()))
                .fill(GRACE, Long.toString(wave.grace().toMinutes()))
                .fill(INSTRUCTED, wave.instructedBy().map(LocalDate::toString).orElse(""))
                .fill(
                        REMINDERS,
                        wave.reminders().stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
                .fill(COMMITTEE, wave.committeeOn().map(LocalDate::toString).orElse(""))
                .fill(DECISIONS, wave.decisionsBy().map(LocalDate::toString).orElse(""));
    }

    /** As fields for a day and a minute have it. */
    static String local(Instant moment) {
        return moment.atZone(PARIS).toLocalDateTime().toString();
    }

    /** Empty where something is refused. */
    static Optional<WavePlan> read(Form form) {
        String french = form.requireLine(TITLE_FRENCH, LONGEST_TITLE);
        String english = form.requireLine(TITLE_ENGLISH, LONGEST_TITLE);
        Optional<Instant> opens = readMoment(form, OPENS);
        Optional<Instant> deadline = readMoment(form, DEADLINE);
        Optional<Duration> grace = readMinutes(form);
        Optional<LocalDate> instructed = readDay(form, INSTRUCTED);
        Optional<LocalDate> committee = readDay(form, COMMITTEE);
        Optional<LocalDate> decisions = readDay(form, DECISIONS);
        List<LocalDate> reminders = readDays(form);
        if (form.isRefused()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WavePlan(
                    new Bilingual(french, english),
                    opens.orElseThrow(),
                    deadline.orElseThrow(),
                    grace.orElseThrow(),
                    instructed,
                    committee,
                    decisions,
                    reminders));
        } catch (IllegalArgumentException outOfOrder) {
            refuse(form, outOfOrder);
            return Optional.empty();
        }
    }

    /** What a plan refuses begins with the name of the field. */
    static void refuse(Form form, IllegalArgumentException refusal) {
        String field = refusal.getMessage().replaceFirst(":.*", "");
        form.refuse(field.equals("title") ? TITLE_FRENCH : field, "staff.calls.refused." + field);
    }

    static Optional<Instant> readMoment(Form form, String field) {
        String text = form.requireLine(field, LONGEST_DATE);
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(PARIS).toInstant());
        } catch (DateTimeException notAMoment) {
            form.refuse(field, "staff.calls.not-a-moment");
            return Optional.empty();
        }
    }

    private static Optional<Duration> readMinutes(Form form) {
        String text = form.requireLine(GRACE, LONGEST_DATE);
        if (!text.matches("\\d{1,4}")) {
            form.refuse(GRACE, "staff.calls.refused.grace");
            return Optional.empty();
        }
        return Optional.of(Duration.ofMinutes(Long.parseLong(text)));
    }

    private static List<LocalDate> readDays(Form form) {
        try {
            return Arrays.stream(form.readLine(REMINDERS, LONGEST_DAYS).split("[,;\\s]+"))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .toList();
        } catch (DateTimeException notADay) {
            form.refuse(REMINDERS, "staff.calls.not-days");
            return List.of();
        }
    }

    private static Optional<LocalDate> readDay(Form form, String field) {
        String text = form.readLine(field, LONGEST_DATE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            form.refuse(field, "staff.calls.not-a-day");
            return Optional.empty();
        }
    }
}
