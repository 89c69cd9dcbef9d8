package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOrigin;
import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.InterestView;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Panels and interests in words. */
@RequestScoped
public class PanelWords {

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    String text(String key, Object... arguments) {
        return arguments.length == 0
                ? visit.getTexts().get(key)
                : visit.getTexts().format(key, arguments);
    }

    String seat(Seat seat) {
        return text("panel.seat." + code(seat));
    }

    String college(College college) {
        return text("panel.college." + code(college));
    }

    String kind(InterestKind kind) {
        return text("panel.kind." + code(kind));
    }

    String origin(InterestOrigin origin) {
        return text("panel.origin." + code(origin));
    }

    /** Why an interest is suggested, with what it is drawn from. */
    String suggestion(InterestSuggestion suggestion) {
        return text("panel.suggestion." + code(suggestion.reason()), suggestion.fact());
    }

    /** A name, or that there is none any more. */
    String named(String name) {
        return name.isEmpty() ? text("desk.nobody") : name;
    }

    /** As {@code Roubaix (59)}; empty where the dossier does not tell. */
    String place(DossierLine line) {
        String commune = line.commune().orElse("");
        String departement = line.departement().orElse("");
        return departement.isEmpty() || commune.isEmpty()
                ? commune + departement
                : text("panel.place", commune, departement);
    }

    String absences(Collection<Absence> absences) {
        return absences.stream()
                .map(absence -> text(
                        "panel.absence",
                        visit.getTexts().date(absence.first()),
                        visit.getTexts().date(absence.last())))
                .collect(Collectors.joining(text("panel.parting")));
    }

    List<Choice> colleges() {
        return Arrays.stream(College.values())
                .map(college -> new Choice(college.name(), college(college)))
                .toList();
    }

    /** The kinds of interests, each with what it means. */
    public List<Choice> kinds() {
        return Arrays.stream(InterestKind.values())
                .map(kind -> new Choice(kind.name(), kind(kind)))
                .toList();
    }

    /** What someone can know well: families of activities, criteria of the call. */
    List<Choice> competences(WaveKey wave) {
        List<Choice> all = new ArrayList<>();
        for (ActivityFamily family : ActivityFamily.values()) {
            all.add(new Choice(family.code(), visit.getTexts().of(family), text("panel.competence.family")));
        }
        calls.find(wave.call()).flatMap(call -> call.grid()).stream()
                .flatMap(grid -> grid.criteria().stream())
                .forEach(criterion -> all.add(new Choice(
                        criterion.code(),
                        criterion.label().in(visit.getLanguage()),
                        text("panel.competence.criterion"))));
        return all;
    }

    /** What was found not to be an interest, by whom and why; empty while it holds. */
    String withdrawal(InterestView interest) {
        return interest.withdrawal()
                .map(end -> text("panel.withdrawn", visit.getTexts().day(end.at()), named(end.by()), end.reason()))
                .orElse("");
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
