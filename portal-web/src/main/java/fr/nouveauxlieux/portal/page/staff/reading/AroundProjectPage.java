package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.DensityClass;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers;
import fr.nouveauxlieux.portal.text.Texts;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceSummary;
import fr.nouveauxlieux.surroundings.ProjectSurroundings;
import fr.nouveauxlieux.surroundings.Surroundings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the desk of a reader, and the screen of a session, tell of the territory of a project and of the places around it. */
@Named("aroundProject")
@RequestScoped
public class AroundProjectPage {

    @Inject
    private ProjectSurroundings projectSurroundings;

    @Inject
    private ReaderDeskPage desk;

    @Inject
    private Visit visit;

    private Surroundings found;

    /** A place nearby. @param kinds its types and labels, in words */
    public record Neighbour(String name, String address, String kinds, String town, String distance) {}

    /** Tells of other answers than those of the desk of a reader. */
    public void show(Answers answers) {
        found = projectSurroundings.around(answers);
    }

    private Surroundings found() {
        if (found == null) {
            found = projectSurroundings.around(desk.getDesk().sheet().plainAnswers());
        }
        return found;
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** Empty where neither the point nor the commune is known. */
    public Optional<SubmittedAnswers.Point> getPoint() {
        return found().point()
                .map(point -> new SubmittedAnswers.Point(
                        degrees(point.latitude()),
                        degrees(point.longitude()),
                        found().fine() ? "entrance" : "commune-centre"));
    }

    private static String degrees(double value) {
        return Double.toString(value);
    }

    /** Empty where the commune is not recognised. */
    public String getCommune() {
        return found().commune()
                .map(commune -> commune.population().isPresent()
                        ? texts().format(
                                        "reading.around.commune-of",
                                        commune.name(),
                                        texts().number(commune.population().getAsInt()))
                        : commune.name())
                .orElse("");
    }

    /** Empty where it is not known. */
    public String getDensity() {
        return found().commune()
                .flatMap(Commune::density)
                .map(DensityClass::officialName)
                .orElse("");
    }

    /** Where the nearest priority neighbourhood is, or why that is not told; never empty. */
    public String getNeighbourhood() {
        if (!found().neighbourhoodsKnown()) {
            return texts().get("reading.around.neighbourhood-unknown");
        }
        if (!found().fine()) {
            return texts().get("reading.around.neighbourhood-coarse");
        }
        return found().neighbourhood()
                .map(near -> near.metres() == 0
                        ? texts().format(
                                        "reading.around.neighbourhood-in",
                                        near.neighbourhood().name())
                        : texts().format(
                                        "reading.around.neighbourhood-at",
                                        near.neighbourhood().name(),
                                        texts().distance(near.metres())))
                .orElseGet(() -> texts().format(
                                "reading.around.neighbourhood-none", texts().distance(ProjectSurroundings.METRES)));
    }

    public String getCount() {
        return texts().format("reading.around.places", found().total(), texts().distance(ProjectSurroundings.METRES));
    }

    public List<Neighbour> getPlaces() {
        return found().places().stream().map(this::neighbour).toList();
    }

    private Neighbour neighbour(PlaceHit hit) {
        PlaceSummary place = hit.place();
        String kinds = Stream.<Term>concat(
                        place.types().stream().flatMap(code -> Term.find(PlaceType.class, code).stream()),
                        place.labels().stream().flatMap(code -> Term.find(LabelKind.class, code).stream()))
                .map(term -> texts().of(term))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Neighbour(
                place.name(),
                PlaceAddress.of(place.id(), place.name()),
                kinds,
                place.communeName(),
                hit.distanceMetres().isPresent()
                        ? texts().distance(hit.distanceMetres().getAsDouble())
                        : "");
    }
}
