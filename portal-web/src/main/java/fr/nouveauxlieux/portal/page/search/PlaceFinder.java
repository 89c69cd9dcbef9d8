package fr.nouveauxlieux.portal.page.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.portal.question.GeometryText;
import fr.nouveauxlieux.portal.question.QuestionParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows where "around" is. Without JavaScript a visitor types a commune and chooses a radius: the commune's centre
 * then becomes the point that distances are measured from.
 */
final class PlaceFinder {

    private final Gazetteer gazetteer;

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Turns a text that names a commune into a point, where a radius was chosen and no point was given. */
    void placeRadius(Map<String, String[]> parameters) {
        if (isBlank(parameters, QuestionParameters.RADIUS) || !isBlank(parameters, QuestionParameters.NEAR)) {
            return;
        }
        Optional<Coordinates> centre = isBlank(parameters, QuestionParameters.TEXT)
                ? Optional.empty()
                : findCentre(parameters.get(QuestionParameters.TEXT)[0]);
        centre.ifPresentOrElse(
                point -> {
                    parameters.put(QuestionParameters.NEAR, new String[] {GeometryText.write(point)});
                    parameters.remove(QuestionParameters.TEXT);
                },
                () -> parameters.putIfAbsent(QuestionParameters.NEAR, new String[] {""}));
    }

    /** The name of the commune where a point lies. */
    Optional<String> findName(Coordinates point) {
        return gazetteer.findCommuneAt(point).map(Commune::name);
    }

    private Optional<Coordinates> findCentre(String text) {
        String name = text.strip();
        List<Commune> communes = PostalCode.find(name)
                .map(gazetteer::listCommunesByPostalCode)
                .orElseGet(() -> gazetteer.listCommunesByName(name));
        return communes.stream().flatMap(c -> c.centre().stream()).findFirst();
    }

    private static boolean isBlank(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0].isBlank();
    }
}
