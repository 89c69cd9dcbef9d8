package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.CallForm;
import fr.nouveauxlieux.call.form.FieldKind;
import fr.nouveauxlieux.call.form.PointPrecision;
import fr.nouveauxlieux.dossier.ReceiptLocation;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads where a project is from the first address that was answered. */
final class SubmittedLocation {

    private final Gazetteer gazetteer;

    SubmittedLocation(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    ReceiptLocation of(CallForm form, Answers answers) {
        return form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.kind() == FieldKind.ADDRESS)
                .flatMap(field -> answers.find(field.code()).stream())
                .filter(Map.class::isInstance)
                .findFirst()
                .map(address -> of((Map<?, ?>) address))
                .orElse(ReceiptLocation.NONE);
    }

    private ReceiptLocation of(Map<?, ?> address) {
        String town = Stream.of(text(address, "postalCode"), town(text(address, "commune")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String line = Stream.of(text(address, "label"), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return address.get("lat") instanceof Number latitude && address.get("lon") instanceof Number longitude
                ? new ReceiptLocation(line, latitude + ", " + longitude, PointPrecision.find(address.get("precision")))
                : new ReceiptLocation(line, "", Optional.empty());
    }

    private String town(String code) {
        return CommuneCode.find(code)
                .flatMap(gazetteer::findCommune)
                .map(Commune::name)
                .orElse("");
    }

    private static String text(Map<?, ?> address, String key) {
        return address.get(key) instanceof String text ? text.strip() : "";
    }
}
