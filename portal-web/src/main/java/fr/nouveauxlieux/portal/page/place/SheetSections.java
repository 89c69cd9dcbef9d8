package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lays out the fields of a place under the model's headings. */
final class SheetSections {

    /** Shown elsewhere on the page: in its head, beside its map, or in the table of the week. */
    private static final Set<PlaceField<?>> ELSEWHERE = Set.of(
            PlaceField.NAME,
            PlaceField.TYPES,
            PlaceField.STATUS,
            PlaceField.LABELS,
            PlaceField.DESCRIPTION,
            PlaceField.STREET,
            PlaceField.ADDRESS_COMPLEMENT,
            PlaceField.POSTAL_CODE,
            PlaceField.TOWN,
            PlaceField.COMMUNE_CODE,
            PlaceField.COUNTRY,
            PlaceField.COORDINATES,
            PlaceField.OPENING_HOURS);

    /** What one needs to know before coming stands first. */
    private static final List<PlaceField.Section> ORDER = List.of(
            PlaceField.Section.OPENING,
            PlaceField.Section.ACCESS,
            PlaceField.Section.PRICES,
            PlaceField.Section.ACTIVITY,
            PlaceField.Section.SPACE,
            PlaceField.Section.LOCATION,
            PlaceField.Section.ORGANISATION,
            PlaceField.Section.IDENTITY,
            PlaceField.Section.CONTACT,
            PlaceField.Section.FRESHNESS);

    /** What visitors need before they come: said to be unknown rather than left out. */
    private static final Set<PlaceField<?>> ALWAYS_SAID = Set.of(PlaceField.APPOINTMENT, PlaceField.WHEELCHAIR);

    private final PlaceProfile profile;
    private final References references;
    private final Texts texts;
    private final FieldWriter writer;

    SheetSections(PlaceProfile profile, References references, Texts texts) {
        this.profile = profile;
        this.references = references;
        this.texts = texts;
        this.writer = new FieldWriter(texts);
    }

    /** The headings under which there is something to say. */
    List<SheetSection> list() {
        return ORDER.stream()
                .map(this::section)
                .filter(s -> !s.rows().isEmpty() || s.id().equals(id(PlaceField.Section.OPENING)))
                .toList();
    }

    FieldRow row(PlaceField<?> field) {
        Optional<?> value = profile.find(field);
        return new FieldRow(
                field.key(),
                texts.get("field." + field.key()),
                value.map(v -> writer.write(field, v)).orElse(List.of()),
                value.flatMap(v -> references.find(field)));
    }

    private SheetSection section(PlaceField.Section section) {
        List<FieldRow> rows = PlaceField.listAll().stream()
                .filter(field -> field.section() == section && !ELSEWHERE.contains(field))
                .filter(field -> profile.knows(field) || ALWAYS_SAID.contains(field))
                .<FieldRow>map(this::row)
                .toList();
        return new SheetSection(id(section), texts.get("section." + id(section)), rows);
    }

    private static String id(PlaceField.Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
