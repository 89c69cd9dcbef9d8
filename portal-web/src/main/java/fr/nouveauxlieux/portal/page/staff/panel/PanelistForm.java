package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.DepartementsReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is known of someone on a panel, as fields of a form. */
final class PanelistForm {

    static final String COLLEGE = "college";
    static final String COMPETENCES = "competences";
    static final String MOST = "most";
    static final String ABSENCES = "absences";

    private static final int MOST_DOSSIERS = 1000;
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_ABSENCES = 600;
    private static final int MOST_ABSENCES = 20;

    /** A day or two of a line: {@code 2026-07-01 2026-07-15}, {@code du 01/07/2026 au 15/07/2026}. */
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})/(\\d{2})/(\\d{4})");

    private PanelistForm() {}

    static void fill(Form form, Panelist panelist) {
        form.fill(COLLEGE, panelist.college().name())
                .fill(MOST, Integer.toString(panelist.mostDossiers()))
                .fill(
                        DepartementsReading.FIELD,
                        panelist.departements().stream().sorted().collect(Collectors.joining(", ")))
                .fill(
                        ABSENCES,
                        panelist.absences().stream()
                                .map(absence -> absence.first() + " " + absence.last())
                                .collect(Collectors.joining("\n")));
        form.fill(COMPETENCES, panelist.competences());
    }

    /** @param offered competences to choose from */
    static Optional<Panelist> read(Form form, Seat seat, AccountId account, List<Choice> offered) {
        College college = College.valueOf(form.requireChoice(
                COLLEGE, Arrays.stream(College.values()).map(Enum::name).toList()));
        Set<String> competences = new HashSet<>(form.listValues(COMPETENCES));
        competences.retainAll(offered.stream().map(Choice::code).toList());
        Set<String> departements = DepartementsReading.read(form);
        int most = readMost(form);
        List<Absence> absences = readAbsences(form);
        return form.isRefused()
                ? Optional.empty()
                : Optional.of(new Panelist(account, seat, college, competences, departements, most, absences));
    }

    private static int readMost(Form form) {
        String text = form.requireLine(MOST, LONGEST_NUMBER);
        if (text.matches("\\d{1,4}") && Integer.parseInt(text) <= MOST_DOSSIERS) {
            return Integer.parseInt(text);
        }
        form.refuse(MOST, "panel.refused.most", MOST_DOSSIERS);
        return 0;
    }

    private static List<Absence> readAbsences(Form form) {
        List<Absence> absences = new ArrayList<>();
        for (String line : form.readText(ABSENCES, LONGEST_ABSENCES).split("\n")) {
            if (!line.isBlank()) {
                readAbsence(line)
                        .ifPresentOrElse(
                                absences::add, () -> form.refuse(ABSENCES, "panel.refused.absence", line.strip()));
            }
        }
        if (absences.size() > MOST_ABSENCES) {
            form.refuse(ABSENCES, "panel.refused.absences", MOST_ABSENCES);
        }
        return absences;
    }

    static Optional<Absence> readAbsence(String line) {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(line);
        try {
            while (matcher.find()) {
                days.add(
                        matcher.group(1) == null
                                ? day(matcher.group(6), matcher.group(5), matcher.group(4))
                                : day(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
            return days.isEmpty() || days.size() > 2
                    ? Optional.empty()
                    : Optional.of(new Absence(days.get(0), days.get(days.size() - 1)));
        } catch (DateTimeException | IllegalArgumentException noDays) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
