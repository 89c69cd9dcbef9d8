package fr.nouveauxlieux.demonstration.sheet;

import fr.nouveauxlieux.demonstration.spread.RegionShare;
import fr.nouveauxlieux.geodata.territory.Commune;

/**
 * What is settled of a place before its sheet is filled.
 *
 * @param name unlike that of any other place of the commune
 * @param mobile whether it goes from village to village
 */
record PlaceBrief(
        String id, String name, PlaceKind kind, Status status, boolean mobile, Commune commune, RegionShare region) {

    /** Whether a place lives; codes are the registry's. */
    enum Status {
        OPEN("open"),
        PROJECT("project"),
        CLOSED_FOR_A_TIME("closed-for-a-time"),
        CLOSED("closed");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Status of(String code) {
            for (Status status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("no status is called " + code);
        }
    }

    boolean isWelcoming() {
        return status == Status.OPEN;
    }

    /** The commune's name as one says it: {@code Lyon 3e}. */
    String spokenTown() {
        return spokenTown(commune);
    }

    static String spokenTown(Commune commune) {
        return commune.name().replace(" Arrondissement", "");
    }
}
