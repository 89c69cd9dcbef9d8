package fr.nouveauxlieux.portal.page.staff.contribution;

import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.FieldKind;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.opening.OrdinaryWeek;
import fr.nouveauxlieux.portal.page.opening.WeekTable;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.portal.text.PhoneText;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Contributions, and the values of fields, in words. */
@RequestScoped
public class ContributionWords {

    @Inject
    private Visit visit;

    private Texts texts() {
        return visit.getTexts();
    }

    String kind(ContributionKind kind) {
        return texts().get("report.kind." + kind.code());
    }

    String state(ContributionState state) {
        return texts().get("moderation.state." + state.code());
    }

    Cell stateCell(ContributionState state) {
        Tone tone =
                switch (state) {
                    case WAITING -> Tone.WAITING;
                    case ACCEPTED -> Tone.GOOD;
                    case REFUSED -> Tone.BAD;
                    case UNDONE -> Tone.PLAIN;
                };
        return Cell.of(state(state), state.name()).in(tone);
    }

    String field(PlaceField<?> field) {
        return texts().get("field." + field.key());
    }

    /** A value, a line for each of several. */
    List<String> value(PlaceField<?> field, Optional<?> value) {
        return value.map(known -> lines(field, known)).orElse(List.of(texts().get("moderation.no-value")));
    }

    private List<String> lines(PlaceField<?> field, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> line(field, one)).toList();
        }
        if (value instanceof OpeningHours hours) {
            Optional<WeekSchedule> week = OrdinaryWeek.find(hours.text());
            return week.map(this::lines).orElse(List.of(hours.text()));
        }
        return List.of(line(field, value));
    }

    private List<String> lines(WeekSchedule week) {
        return WeekTable.of(week, DayOfWeek.MONDAY, texts()).stream()
                .map(day -> texts().format("moderation.day", day.name(), day.hours()))
                .toList();
    }

    private String line(PlaceField<?> field, Object value) {
        if (value instanceof Term term) {
            return texts().of(term);
        }
        if (value instanceof Coordinates point) {
            return point.toText();
        }
        return field.kind() == FieldKind.PHONES ? PhoneText.of(value.toString()) : value.toString();
    }
}
