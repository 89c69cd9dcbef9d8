package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.portal.http.PlaceAddress;
import fr.nouveauxlieux.search.Facet;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceQuery;
import java.util.Optional;

/**
 * The France Services nearest to the centre of a commune, as the crow flies.
 *
 * @param url of its page
 * @param inside whether it is in the commune itself
 * @param metres from the commune's centre
 */
public record NearestService(String name, String url, String town, boolean inside, double metres) {

    /** What the programme promises everybody, in metres. */
    private static final double PROMISED_METRES = 20_000;

    static Optional<NearestService> to(Commune commune, PlaceDirectory directory) {
        return commune.centre().flatMap(centre -> directory
                .search(PlaceQuery.builder()
                        .filter(Facet.LABEL, LabelKind.FRANCE_SERVICES.code())
                        .near(centre)
                        .sort(PlaceQuery.Sort.DISTANCE)
                        .limit(1)
                        .build())
                .hits()
                .stream()
                .findFirst()
                .map(hit -> of(hit, commune)));
    }

    private static NearestService of(PlaceHit hit, Commune commune) {
        return new NearestService(
                hit.place().name(),
                PlaceAddress.of(hit.place().id(), hit.place().name()),
                hit.place().communeName(),
                hit.place().communeCode().equals(commune.code().value()),
                hit.distanceMetres().orElse(0));
    }

    public boolean isFar() {
        return metres > PROMISED_METRES;
    }
}
