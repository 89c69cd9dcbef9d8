package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The families of activities, by which maps draw places in different shapes. */
@Named
@ApplicationScoped
public class MapFamilies {

    private static final String JSON = ScriptJson.of(json -> {
        json.writeStartObject();
        for (PlaceType type : PlaceType.values()) {
            json.writeStringField(type.code(), type.family().code());
        }
        json.writeEndObject();
    });

    public List<ActivityFamily> getList() {
        return List.of(ActivityFamily.values());
    }

    /** The code of its family for the code of each type, as one JSON object. */
    public String getJson() {
        return JSON;
    }
}
