package fr.nouveauxlieux.portal.page.report;

import fr.nouveauxlieux.contribution.ContributionDraft;
import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ProposableFields;
import fr.nouveauxlieux.place.FieldKind;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.ingest.TypedValues;
import fr.nouveauxlieux.portal.form.Form;
import fr.nouveauxlieux.portal.page.opening.OrdinaryWeek;
import fr.nouveauxlieux.portal.text.PhoneText;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of a place as the form asks for them, each with the value that the registry has. What is left as it was says
 * nothing.
 */
final class ReportForm {

    static final String KIND = "kind";
    static final String COMMENT = "comment";
    static final String TWIN = "twin";
    static final String EMAIL = "email";

    /** Seen by programs alone that fill in all they find. */
    static final String TRAP = "site";

    private static final int LONGEST = 5_000;
    private static final int LONGEST_DAY = 100;
    private static final String PUBLIC_HOLIDAYS = "PH off";

    private final PlaceProfile shown;
    private final Texts texts;

    /** What was said of the fields. @param emptied of which the value is wrong, and the right one not known */
    record Said(PlaceProfile values, Set<PlaceField<?>> emptied) {}

    ReportForm(PlaceProfile shown, Texts texts) {
        this.shown = shown;
        this.texts = texts;
    }

    static String dayField(DayOfWeek day) {
        return "hours-" + day.getValue();
    }

    /** The fields that are asked for on one line, or several; hours are asked for by day. */
    static List<PlaceField<?>> listPlain() {
        return ProposableFields.list().stream()
                .filter(field -> !field.equals(PlaceField.OPENING_HOURS))
                .toList();
    }

    void fill(Form form) {
        listPlain().forEach(field -> form.fill(field.key(), write(field)));
        for (DayOfWeek day : DayOfWeek.values()) {
            form.fill(dayField(day), write(day));
        }
    }

    private String write(PlaceField<?> field) {
        return shown.find(field).map(value -> write(field, value)).orElse("");
    }

    private static String write(PlaceField<?> field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> write(field, one)).collect(Collectors.joining("\n"));
        }
        return field.kind() == FieldKind.PHONES ? PhoneText.of(value.toString()) : value.toString();
    }

    private String write(DayOfWeek day) {
        return week().map(week -> TypedWeek.write(week.on(day), texts.get("report.closed")))
                .orElse("");
    }

    private Optional<WeekSchedule> week() {
        return OrdinaryWeek.find(
                shown.find(PlaceField.OPENING_HOURS).map(OpeningHours::text).orElse(""));
    }

    ContributionKind readKind(Form form) {
        List<String> codes =
                ContributionKind.listOpen().stream().map(ContributionKind::code).toList();
        String chosen = form.requireChoice(KIND, codes);
        return ContributionKind.listOpen().get(codes.indexOf(chosen));
    }

    String readComment(Form form) {
        return form.readText(COMMENT, ContributionDraft.LONGEST_COMMENT);
    }

    /** Refuses what cannot be understood, field by field. */
    Said readFields(Form form) {
        PlaceProfile.Builder values = PlaceProfile.builder();
        Set<PlaceField<?>> emptied = new HashSet<>();
        for (PlaceField<?> field : listPlain()) {
            String typed = form.readText(field.key(), LONGEST);
            if (typed.equals(write(field).strip())) {
                continue;
            }
            if (!typed.isEmpty()) {
                read(form, field, typed, values);
            } else if (field.equals(PlaceField.NAME)) {
                form.refuse(field.key(), "entry.required");
            } else {
                emptied.add(field);
            }
        }
        readHours(form, values, emptied);
        return new Said(values.build(), emptied);
    }

    private static void read(Form form, PlaceField<?> field, String typed, PlaceProfile.Builder values) {
        try {
            values.read(field, TypedValues.toTree(field, typed));
        } catch (IllegalArgumentException notUnderstood) {
            form.refuse(field.key(), refusal(field));
        }
    }

    private static String refusal(PlaceField<?> field) {
        if (field.kind() == FieldKind.PHONES) {
            return "report.refused.phones";
        }
        if (field.kind() == FieldKind.EMAILS) {
            return "report.refused.emails";
        }
        if (field.kind() == FieldKind.LINKS) {
            return "report.refused.links";
        }
        return field.equals(PlaceField.POSTAL_CODE) ? "report.refused.postal-code" : "report.refused.text";
    }

    private void readHours(Form form, PlaceProfile.Builder values, Set<PlaceField<?>> emptied) {
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        boolean changed = false;
        boolean blank = true;
        for (DayOfWeek day : DayOfWeek.values()) {
            String typed = form.readLine(dayField(day), LONGEST_DAY);
            changed |= !typed.equals(write(day));
            blank &= typed.isEmpty();
            TypedWeek.read(typed)
                    .ifPresentOrElse(
                            hours -> days.put(day, hours), () -> form.refuse(dayField(day), "report.refused.hours"));
        }
        if (!changed || days.size() < DayOfWeek.values().length) {
            return;
        }
        if (blank) {
            emptied.add(PlaceField.OPENING_HOURS);
            return;
        }
        OpeningHours typed = OpeningHours.parse(TypedWeek.toGrammar(days) + publicHolidays());
        if (!week().equals(Optional.of(typed.week()))) {
            values.set(PlaceField.OPENING_HOURS, typed);
        }
    }

    /** Nobody was asked about them: what is known of them stays. */
    private String publicHolidays() {
        return shown.find(PlaceField.OPENING_HOURS)
                .filter(hours -> hours.text().contains(PUBLIC_HOLIDAYS))
                .map(hours -> "; " + PUBLIC_HOLIDAYS)
                .orElse("");
    }
}
