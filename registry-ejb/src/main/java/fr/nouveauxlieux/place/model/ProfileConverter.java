package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.store.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A profile as a JSON object keyed by its fields. */
@Converter
public class ProfileConverter implements AttributeConverter<PlaceProfile, String> {

    @Override
    public String convertToDatabaseColumn(PlaceProfile profile) {
        return profile == null ? null : Json.write(profile.toTree());
    }

    @Override
    public PlaceProfile convertToEntityAttribute(String json) {
        return json == null ? null : PlaceProfile.fromTree(Json.readObject(json));
    }
}
