package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.committee.ranking.LiveDossier;
import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.dossier.field.AnswerWords;
import fr.nouveauxlieux.portal.page.dossier.field.Registers;
import fr.nouveauxlieux.portal.page.staff.dossier.SubmittedAnswers;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A project in short, and the places of the registry around it. */
@RequestScoped
public class LiveSurroundings {

    private static final double RADIUS_METRES = 20_000;
    private static final int MOST = 8;
    private static final Set<FieldKind> TOLD = Set.of(FieldKind.TEXT, FieldKind.RICH_TEXT);

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Registers registers;

    @Inject
    private Visit visit;

    /** A place nearby. @param address of its page @param distance as "2,4 km" */
    public record Neighbour(String name, String address, String distance, String town) {}

    /** In lines; none where nothing was answered in several lines. */
    List<String> summary(LiveDossier live) {
        AnswerWords words = new AnswerWords(visit.getTexts(), registers);
        return live.call().form().sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> TOLD.contains(field.kind()))
                .flatMap(field -> live.sheet().plainAnswers().find(field.code()).stream()
                        .map(answer -> words.write(field, answer)))
                .findFirst()
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    List<Neighbour> around(SubmittedAnswers.Point point) {
        PlaceQuery query = PlaceQuery.builder()
                .near(Coordinates.of(Double.parseDouble(point.latitude()), Double.parseDouble(point.longitude())))
                .radiusMetres(RADIUS_METRES)
                .sort(PlaceQuery.Sort.DISTANCE)
                .limit(MOST)
                .build();
        return directory.search(query).hits().stream().map(this::neighbour).toList();
    }

    private Neighbour neighbour(PlaceHit hit) {
        return new Neighbour(
                hit.place().name(),
                PlaceAddress.of(hit.place().id(), hit.place().name()),
                hit.distanceMetres().isPresent()
                        ? visit.getTexts().distance(hit.distanceMetres().getAsDouble())
                        : "",
                hit.place().communeName());
    }
}
