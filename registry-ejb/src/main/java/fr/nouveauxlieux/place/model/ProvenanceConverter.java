package fr.nouveauxlieux.place.model;

import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.Provenance;
import fr.nouveauxlieux.place.ProvenanceTree;
import fr.nouveauxlieux.store.Json;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Provenances as a JSON object keyed by field. */
@Converter
public class ProvenanceConverter implements AttributeConverter<Map<PlaceField<?>, Provenance>, Object> {

    @Override
    public String convertToDatabaseColumn(Map<PlaceField<?>, Provenance> provenance) {
        return provenance == null ? null : Json.write(ProvenanceTree.write(provenance));
    }

    @Override
    public Map<PlaceField<?>, Provenance> convertToEntityAttribute(Object json) {
        return json == null ? null : ProvenanceTree.read(Json.readObject(json.toString()));
    }
}
