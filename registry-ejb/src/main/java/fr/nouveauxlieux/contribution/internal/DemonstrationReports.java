package fr.nouveauxlieux.contribution.internal;

import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.model.AboutPlace;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.place.OpeningHours;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceStanding;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What visitors of a demonstration are made to have said of its places, so that a moderator finds something to judge. */
@ApplicationScoped
public class DemonstrationReports {

    private static final Duration BETWEEN_TWO = Duration.ofHours(11);

    /** What someone says. @param said how the place should be */
    private record Report(
            ContributionKind kind, String comment, UnaryOperator<PlaceProfile.Builder> said, boolean isTwin) {

        private static Report of(ContributionKind kind, String comment, UnaryOperator<PlaceProfile.Builder> said) {
            return new Report(kind, comment, said, false);
        }

        private static Report of(ContributionKind kind, String comment) {
            return of(kind, comment, profile -> profile);
        }
    }

    private static final List<Report> REPORTS = List.of(
            Report.of(
                    ContributionKind.WRONG,
                    "Le lieu ouvre désormais le samedi matin.",
                    profile -> profile.set(
                            PlaceField.OPENING_HOURS,
                            OpeningHours.parse("Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:30-12:30; Su off"))),
            Report.of(
                    ContributionKind.WRONG,
                    "Le numéro affiché n’est plus attribué.",
                    profile -> profile.set(PlaceField.PHONES, List.of("+33199001234"))),
            Report.of(
                    ContributionKind.CLOSED,
                    "Fermé depuis le printemps, les locaux sont vides.",
                    profile -> profile.set(PlaceField.STATUS, OpeningStatus.CLOSED)),
            Report.of(
                    ContributionKind.MOVED,
                    "L’équipe s’est installée près de la gare.",
                    profile -> profile.set(PlaceField.STREET, "12 rue de la Gare")),
            Report.of(
                    ContributionKind.WRONG,
                    "Le site a changé d’adresse.",
                    profile -> profile.set(PlaceField.WEBSITES, List.of(URI.create("https://lieu.example/accueil")))),
            new Report(
                    ContributionKind.DUPLICATE,
                    "Les deux pages parlent du même endroit.",
                    UnaryOperator.identity(),
                    true),
            Report.of(ContributionKind.NOT_A_PLACE, "À cette adresse, il n’y a qu’un immeuble d’habitation."),
            Report.of(
                    ContributionKind.UNSUITABLE,
                    "Cette adresse électronique est celle d’une ancienne bénévole, à titre privé.",
                    profile -> profile.forget(PlaceField.EMAILS)),
            Report.of(
                    ContributionKind.CLOSED_FOR_A_TIME,
                    "Travaux jusqu’à l’automne.",
                    profile -> profile.set(PlaceField.STATUS, OpeningStatus.CLOSED_FOR_A_TIME)),
            Report.of(
                    ContributionKind.WRONG,
                    "L’entrée se fait par la cour.",
                    profile -> profile.set(PlaceField.ADDRESS_COMPLEMENT, "Entrée par la cour")),
            Report.of(ContributionKind.WRONG, "", profile -> profile.set(
                            PlaceField.OPENING_HOURS, OpeningHours.parse("Tu-Sa 10:00-18:00; Su-Mo off"))
                    .set(PlaceField.EMAILS, List.of("accueil@lieu.example"))),
            Report.of(ContributionKind.OTHER, "Serait-il possible d’indiquer l’arrêt de bus le plus proche ?"));

    private Gazetteer gazetteer;

    protected DemonstrationReports() {
        // For the container's proxies.
    }

    @Inject
    public DemonstrationReports(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** How many places are needed. */
    public static int count() {
        return REPORTS.size();
    }

    /** @param places as many as {@link #count()} */
    public List<Contribution> on(List<PlaceStanding> places, Instant now) {
        List<Contribution> all = new ArrayList<>();
        for (int i = 0; i < REPORTS.size(); i++) {
            Report report = REPORTS.get(i);
            PlaceStanding place = places.get(i);
            PlaceStanding twin = places.get((i + 1) % places.size());
            PlaceProfile before = place.profile();
            all.add(new Contribution(
                    about(place),
                    report.kind(),
                    Changes.between(
                            before, report.said().apply(before.toBuilder()).build()),
                    report.comment(),
                    report.isTwin() ? Optional.of(twin.id()) : Optional.empty(),
                    "fr",
                    now.minus(BETWEEN_TWO.multipliedBy(REPORTS.size() - i))));
        }
        return all;
    }

    private AboutPlace about(PlaceStanding place) {
        Optional<Commune> commune =
                place.profile().find(PlaceField.COMMUNE_CODE).flatMap(gazetteer::findCommune);
        return new AboutPlace(
                place.id(),
                place.profile().find(PlaceField.NAME).orElseThrow(),
                commune.map(Commune::departement).orElse(""),
                commune.map(Commune::region).orElse(""));
    }
}
