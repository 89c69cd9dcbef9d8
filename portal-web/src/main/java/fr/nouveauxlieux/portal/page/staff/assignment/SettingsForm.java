package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.portal.form.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The settings of a run, as a form has them. */
final class SettingsForm {

    private static final String YES = "yes";
    private static final int LONGEST_SEED = 18;
    private static final int LONGEST_DAY = 10;

    private SettingsForm() {}

    static void fill(Form form, RunSettings settings) {
        form.fill("readers", Integer.toString(settings.readers()))
                .fill("seed", Long.toString(settings.seed()))
                .fill("competence", Integer.toString(settings.competence()))
                .fill("territory", Integer.toString(settings.territory()))
                .fill("load", Integer.toString(settings.load()))
                .fill("mixed", settings.mixed() ? YES : "")
                .fill("floored", settings.floored() ? YES : "")
                .fill("undeclared", settings.undeclaredToo() ? YES : "")
                .fill("from", settings.period().first().toString())
                .fill("to", settings.period().last().toString());
    }

    /** Empty where the form is refused. */
    static Optional<RunSettings> read(Form form) {
        int readers = readNumber(form, "readers", readersOffered());
        int competence = readNumber(form, "competence", weightsOffered());
        int territory = readNumber(form, "territory", weightsOffered());
        int load = readNumber(form, "load", weightsOffered());
        Optional<LocalDate> from = readDay(form, "from");
        Optional<LocalDate> to = readDay(form, "to");
        String seed = form.requireLine("seed", LONGEST_SEED);
        if (!seed.isEmpty() && !seed.matches("\\d{1,18}")) {
            form.refuse("seed", "assignment.refused.seed");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.refuse("to", "assignment.refused.period");
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new RunSettings(
                readers,
                Long.parseLong(seed),
                competence,
                territory,
                load,
                form.isTicked("mixed"),
                form.isTicked("floored"),
                form.isTicked("undeclared"),
                new Absence(from.orElseThrow(), to.orElseThrow())));
    }

    static List<String> readersOffered() {
        return numbers(1, RunSettings.MOST_READERS);
    }

    static List<String> weightsOffered() {
        return numbers(0, RunSettings.MOST_WEIGHT);
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }

    private static int readNumber(Form form, String field, List<String> offered) {
        return Integer.parseInt(form.requireChoice(field, offered));
    }

    private static Optional<LocalDate> readDay(Form form, String field) {
        String typed = form.requireLine(field, LONGEST_DAY);
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            form.refuse(field, "assignment.refused.day");
            return Optional.empty();
        }
    }
}
