package fr.nouveauxlieux.dossier;

import java.util.Objects;

/** Where a dossier stands. Stages belong to what is under instruction alone. */
public record DossierStanding(DossierState state, DossierStage stage) {

    public DossierStanding {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stage, "stage");
        if ((state == DossierState.UNDER_INSTRUCTION) == (stage == DossierStage.NONE)) {
            throw new IllegalArgumentException("no dossier is " + state + " at the stage " + stage);
        }
    }

    public static DossierStanding of(DossierState state) {
        return new DossierStanding(state, DossierStage.NONE);
    }

    public static DossierStanding at(DossierStage stage) {
        return new DossierStanding(DossierState.UNDER_INSTRUCTION, stage);
    }

    /** As {@code SUBMITTED}, or {@code UNDER_INSTRUCTION/REVIEW}. */
    @Override
    public String toString() {
        return stage == DossierStage.NONE ? state.name() : state + "/" + stage;
    }
}
