package fr.nouveauxlieux.place.indexing;

import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PriorityNeighbourhoods;
import fr.nouveauxlieux.geodata.territory.Territories;
import fr.nouveauxlieux.place.LabelGrant;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.SourceNotice;
import fr.nouveauxlieux.place.model.Place;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.search.PlaceDocument;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.territory.LocalTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes, of a place as it is kept, what the index holds of it. */
@ApplicationScoped
public class PlaceDocuments {

    private static final Set<Precision> COARSE = EnumSet.of(Precision.LOCALITY, Precision.COMMUNE_CENTRE);

    private Gazetteer gazetteer;
    private Territories territories;
    private Clock clock;

    /** For the container's stand-in, which calls nothing of it. */
    protected PlaceDocuments() {}

    @Inject
    public PlaceDocuments(Territories territories, Clock clock) {
        this.territories = territories;
        this.gazetteer = territories.gazetteer();
        this.clock = clock;
    }

    public PlaceDocument documentOf(Place place, List<SourceNotice> sources) {
        PlaceProfile profile = place.profile();
        PlaceSituation situation = PlaceSituation.of(profile, gazetteer);
        PlaceSheet sheet = new PlaceSheet(
                place.publicId(),
                profile,
                place.provenance(),
                situation.listTerritories(gazetteer),
                sources,
                place.isDemonstration());
        List<String> heldLabels = heldLabels(profile);
        String departement = situation.commune().map(Commune::departement).orElse("");
        return new PlaceDocument(
                summaryOf(sheet, situation, heldLabels, departement),
                otherNames(profile),
                SearchWords.of(profile, heldLabels, sheet.territories()),
                profile.find(PlaceField.DESCRIPTION).orElse(""),
                PlaceFacets.of(profile, heldLabels, sheet.territories(), inNeighbourhood(profile), sources),
                profile.find(PlaceField.OPENING_HOURS).flatMap(hours -> WeeklyOpenings.of(hours.week())),
                LocalTime.zoneOf(departement),
                SheetCodec.write(sheet));
    }

    private PlaceSummary summaryOf(
            PlaceSheet sheet, PlaceSituation situation, List<String> heldLabels, String departement) {
        PlaceProfile profile = sheet.profile();
        return new PlaceSummary(
                sheet.id().value(),
                sheet.name(),
                profile.find(PlaceField.STREET).orElse(""),
                profile.find(PlaceField.POSTAL_CODE).map(Object::toString).orElse(""),
                situation.commune().map(c -> c.code().value()).orElse(""),
                situation
                        .commune()
                        .map(Commune::name)
                        .or(() -> profile.find(PlaceField.TOWN))
                        .orElse(""),
                departement,
                profile.listOf(PlaceField.TYPES).stream().map(Term::code).toList(),
                heldLabels,
                profile.find(PlaceField.STATUS).map(Term::code).orElse(""),
                profile.find(PlaceField.OPENING_HOURS)
                        .map(hours -> hours.text())
                        .orElse(""),
                situation.coordinates(),
                updated(sheet),
                sheet.demonstration());
    }

    /** Of a point that stands for a locality or a commune one cannot tell, nor of any where no outline was imported. */
    private Optional<Boolean> inNeighbourhood(PlaceProfile profile) {
        PriorityNeighbourhoods neighbourhoods = territories.priorityNeighbourhoods();
        return neighbourhoods.isEmpty()
                ? Optional.empty()
                : profile.find(PlaceField.COORDINATES)
                        .filter(point -> !COARSE.contains(point.precision()))
                        .map(point -> neighbourhoods.findAt(point).isPresent());
    }

    /** The labels that hold today; a label that has expired stays on the sheet only. */
    private List<String> heldLabels(PlaceProfile profile) {
        LocalDate today = LocalDate.now(clock);
        return profile.listOf(PlaceField.LABELS).stream()
                .filter(label -> label.isHeldOn(today))
                .map(LabelGrant::kind)
                .map(Term::code)
                .distinct()
                .toList();
    }

    private static List<String> otherNames(PlaceProfile profile) {
        List<String> names = new ArrayList<>();
        profile.find(PlaceField.OFFICIAL_NAME).ifPresent(names::add);
        names.addAll(profile.listOf(PlaceField.FORMER_NAMES));
        return names;
    }

    /** The most recent day on which a source says that something of the sheet was true. */
    private static Optional<LocalDate> updated(PlaceSheet sheet) {
        return sheet.provenance().values().stream()
                .flatMap(from -> Stream.ofNullable(from.asOf().orElse(null)))
                .max(LocalDate::compareTo);
    }
}
