package fr.nouveauxlieux.geodata.territory.official;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import java.util.Optional;

/** Brings the code that a file writes to a commune of today. */
final class CommuneResolver {

    /**
     * @param commune the commune of today
     * @param former whether the file wrote the code of one that it absorbed
     */
    record Resolved(Commune commune, boolean former) {}

    private final Gazetteer gazetteer;

    CommuneResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A spreadsheet that took codes for numbers dropped their leading zero: four digits get it back. */
    Optional<Resolved> find(String text) {
        return CommuneCode.find(padded(text)).flatMap(code -> gazetteer
                .findCommune(code)
                .map(commune -> new Resolved(commune, !commune.code().equals(code))));
    }

    RejectionReason reasonFor(String text) {
        return CommuneCode.find(padded(text)).isPresent()
                ? RejectionReason.UNKNOWN_COMMUNE
                : RejectionReason.NOT_A_COMMUNE_CODE;
    }

    private static String padded(String text) {
        boolean fourDigits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return fourDigits ? "0" + text : text;
    }
}
