package fr.nouveauxlieux.instruction;

import java.util.Objects;

/** In which order dossiers are listed. Those without a value come last. */
public record DeskOrder(Key key, boolean descending) {

    /** By what. */
    public enum Key {
        NUMBER,
        TITLE,
        ORGANISATION,
        DEPARTEMENT,
        SUBMITTED,
        /** The day on which silence becomes a refusal. */
        IMPLICIT,
        /** The day by which the prefect's opinion was asked for. */
        OPINION_DUE
    }

    /** What presses most comes first. */
    public static final DeskOrder USUAL = new DeskOrder(Key.IMPLICIT, false);

    public DeskOrder {
        Objects.requireNonNull(key, "key");
    }
}
