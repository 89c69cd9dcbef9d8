package fr.nouveauxlieux.portal.page.territory;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.portal.http.TerritoryAddress;
import fr.nouveauxlieux.portal.page.ScriptJson;
import fr.nouveauxlieux.portal.page.Visit;
import java.util.List;
import java.util.Optional;

/** A territory in the words of schema.org, for search engines. */
final class TerritoryData {

    private static final String TYPE = "@type";
    private static final String AREA = "AdministrativeArea";

    private final Territory territory;
    private final Surroundings surroundings;
    private final Visit visit;

    TerritoryData(Territory territory, Surroundings surroundings, Visit visit) {
        this.territory = territory;
        this.surroundings = surroundings;
        this.visit = visit;
    }

    String toJson() {
        List<Territory> containing = surroundings.containing();
        Optional<Coordinates> centre = surroundings.commune().flatMap(Commune::centre);
        return ScriptJson.of(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField(TYPE, AREA);
            json.writeStringField("@id", addressOf(territory));
            json.writeStringField("url", addressOf(territory));
            json.writeStringField("name", territory.name());
            json.writeStringField("identifier", territory.code());
            if (centre.isPresent()) {
                json.writeObjectFieldStart("geo");
                json.writeStringField(TYPE, "GeoCoordinates");
                json.writeNumberField("latitude", centre.get().latitude());
                json.writeNumberField("longitude", centre.get().longitude());
                json.writeEndObject();
            }
            if (!containing.isEmpty()) {
                Territory container = containing.get(containing.size() - 1);
                json.writeObjectFieldStart("containedInPlace");
                json.writeStringField(TYPE, AREA);
                json.writeStringField("name", container.name());
                json.writeStringField("url", addressOf(container));
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private String addressOf(Territory one) {
        return visit.absolute(TerritoryAddress.of(one.kind(), one.code()));
    }
}
