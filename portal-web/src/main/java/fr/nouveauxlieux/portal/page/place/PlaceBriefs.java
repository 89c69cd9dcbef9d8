package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.WeekSchedule;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.page.opening.WeekTable;
import fr.nouveauxlieux.portal.text.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells places in few lines, for paper. */
final class PlaceBriefs {

    private final Texts texts;
    private final Clock clock;
    private final OrientationChoice choice;

    PlaceBriefs(Texts texts, Clock clock, OrientationChoice choice) {
        this.texts = texts;
        this.clock = clock;
        this.choice = choice;
    }

    OrientationPlace of(PlaceSheet sheet) {
        PlaceProfile profile = sheet.profile();
        PlaceOpening opening = new PlaceOpening(profile, clock, texts);
        Optional<WeekSchedule> week = opening.week();
        References references = new References(sheet, texts);
        List<FieldRow> facts = facts(new SheetSections(profile, references, texts));
        return new OrientationPlace(
                sheet.id().value(),
                sheet.name(),
                PlaceAddress.of(sheet.id(), sheet.name()),
                profile.listOf(PlaceField.TYPES).stream().map(texts::of).collect(Collectors.joining(", ")),
                opening.state(),
                opening.say(),
                new Whereabouts(profile, sheet.name()).getLines(),
                week.map(w -> ShortWeek.of(WeekTable.of(w, opening.localNow().getDayOfWeek(), texts), texts))
                        .orElse(List.of()),
                week.isPresent() ? "" : otherHours(profile),
                facts,
                sources(sheet, references),
                choice.without(sheet.id()));
    }

    /** Those that were needed for the facts, and that of the name. */
    private static String sources(PlaceSheet sheet, References references) {
        references.find(PlaceField.NAME);
        if (sheet.profile().knows(PlaceField.OPENING_HOURS)) {
            references.find(PlaceField.OPENING_HOURS);
        }
        return references.list().stream().map(Reference::label).distinct().collect(Collectors.joining("\u202f; "));
    }

    private List<FieldRow> facts(SheetSections sections) {
        List<FieldRow> facts = new ArrayList<>(new AtAGlance(sections, texts).list());
        Stream.of(PlaceField.EMAILS, PlaceField.WEBSITES, PlaceField.TRANSPORT)
                .map(sections::row)
                .filter(FieldRow::isKnown)
                .forEach(facts::add);
        return facts;
    }

    private String otherHours(PlaceProfile profile) {
        return Optional.of(hoursOf(profile))
                .filter(hours -> !hours.isBlank())
                .orElseGet(() -> texts.get("place.hours-unknown"));
    }

    private static String hoursOf(PlaceProfile profile) {
        return profile.find(PlaceField.OPENING_HOURS).map(OpeningHours::text).orElse("");
    }
}
