package fr.nouveauxlieux.store;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** JSON kept as the text that it is. The driver gives it back as an object of its own, whose text is the JSON. */
@Converter
public class JsonTextConverter implements AttributeConverter<String, Object> {

    @Override
    public String convertToDatabaseColumn(String json) {
        return json;
    }

    @Override
    public String convertToEntityAttribute(Object json) {
        return json == null ? null : json.toString();
    }
}
