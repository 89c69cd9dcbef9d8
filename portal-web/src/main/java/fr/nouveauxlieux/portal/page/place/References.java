package fr.nouveauxlieux.portal.page.place;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.portal.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers the sources of a place in the order in which the page first needs them. */
final class References {

    private final PlaceSheet sheet;
    private final Texts texts;
    private final Map<Reference.Origin, Reference> numbered = new LinkedHashMap<>();

    References(PlaceSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    Optional<Reference> find(PlaceField<?> field) {
        return Optional.ofNullable(sheet.provenance().get(field))
                .map(provenance -> numbered.computeIfAbsent(
                        Reference.Origin.of(provenance), origin -> reference(provenance, numbered.size() + 1)));
    }

    /** Those that were needed so far, by number. */
    List<Reference> list() {
        return List.copyOf(numbered.values());
    }

    private Reference reference(Provenance provenance, int number) {
        Optional<SourceNotice> notice = sheet.sources().stream()
                .filter(s -> s.code().equals(provenance.source()))
                .findFirst();
        return new Reference(
                number,
                // What is no dataset has a name of its own in each language.
                texts.find("source." + provenance.source())
                        .or(() -> notice.map(SourceNotice::name))
                        .orElse(provenance.source()),
                provenance.asOf().map(texts::date).orElse(""),
                notice.map(SourceNotice::licence).orElse(""),
                notice.map(SourceNotice::link).orElse(""),
                provenance.externalId(),
                notice.map(SourceNotice::lastSeen).orElse(true));
    }
}
