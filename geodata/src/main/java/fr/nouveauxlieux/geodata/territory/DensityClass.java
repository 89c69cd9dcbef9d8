package fr.nouveauxlieux.geodata.territory;

import java.util.Arrays;
import java.util.Optional;

/** INSEE's communal density grid in seven levels (2024), from the densest to the sparsest. */
public enum DensityClass {
    LARGE_CENTRE("Grands centres urbains"),
    INTERMEDIATE_CENTRE("Centres urbains intermédiaires"),
    SMALL_TOWN("Petites villes"),
    URBAN_BELT("Ceintures urbaines"),
    RURAL_VILLAGE("Bourgs ruraux"),
    RURAL_DISPERSED("Rural à habitat dispersé"),
    RURAL_VERY_DISPERSED("Rural à habitat très dispersé");

    private final String officialName;

    DensityClass(String officialName) {
        this.officialName = officialName;
    }

    /** INSEE's own wording. */
    public String officialName() {
        return officialName;
    }

    public boolean isRural() {
        return compareTo(RURAL_VILLAGE) >= 0;
    }

    public static Optional<DensityClass> findByOfficialName(String name) {
        return Arrays.stream(values())
                .filter(c -> c.officialName.equalsIgnoreCase(name))
                .findFirst();
    }
}
