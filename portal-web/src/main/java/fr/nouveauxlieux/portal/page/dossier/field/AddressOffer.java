package fr.nouveauxlieux.portal.page.dossier.field;

import java.util.Map;
import java.util.TreeMap;

/**
 * An address that a form may be filled with.
 *
 * @param label all of it, in one line
 * @param inputs what its inputs then hold, by the end of their names: {@code .postalCode}
 */
public record AddressOffer(String label, Map<String, String> inputs) {

    static AddressOffer of(String label, TypedValues typed) {
        Map<String, String> inputs = new TreeMap<>();
        typed.names().forEach(name -> inputs.put(name, typed.first(name)));
        return new AddressOffer(label, inputs);
    }
}
