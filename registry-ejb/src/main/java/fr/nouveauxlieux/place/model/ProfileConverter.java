package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.store.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A profile as a JSON object keyed by its fields. The driver gives JSON back as an object of its own, whose text is the JSON. */
@Converter
public class ProfileConverter implements AttributeConverter<PlaceProfile, Object> {

    @Override
    public String convertToDatabaseColumn(PlaceProfile profile) {
        return profile == null ? null : Json.write(profile.toTree());
    }

    @Override
    public PlaceProfile convertToEntityAttribute(Object json) {
        return json == null ? null : PlaceProfile.fromTree(Json.readObject(json.toString()));
    }
}
