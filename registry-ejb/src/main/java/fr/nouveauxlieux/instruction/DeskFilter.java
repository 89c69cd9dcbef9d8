package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which submitted dossiers are looked for; all of it must hold.
 *
 * @param text part of the number, the title or the organisation's name, or its SIRET; empty for any
 * @param departement its code
 * @param correction how far what was asked of its author has come
 * @param opinion how far the prefect's opinion has come
 * @param implicitBefore on the last day of which silence has become a refusal, of those on which nothing is decided
 */
public record DeskFilter(
        String text,
        Optional<CallCode> call,
        Optional<String> wave,
        Optional<DossierState> state,
        Optional<DossierStage> stage,
        Optional<String> departement,
        Optional<Charge> charge,
        Optional<LocalDate> implicitBefore,
        Optional<CorrectionStage> correction,
        Optional<OpinionStage> opinion) {

    public static final DeskFilter ALL = new DeskFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public DeskFilter {
        text = text == null ? "" : text.strip();
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(departement, "departement");
        Objects.requireNonNull(charge, "charge");
        Objects.requireNonNull(implicitBefore, "implicitBefore");
        Objects.requireNonNull(correction, "correction");
        Objects.requireNonNull(opinion, "opinion");
    }

    /** Whatever was asked of its author and of the prefect. */
    public DeskFilter(
            String text,
            Optional<CallCode> call,
            Optional<String> wave,
            Optional<DossierState> state,
            Optional<DossierStage> stage,
            Optional<String> departement,
            Optional<Charge> charge,
            Optional<LocalDate> implicitBefore) {
        this(text, call, wave, state, stage, departement, charge, implicitBefore, Optional.empty(), Optional.empty());
    }

    /** How far what was asked of the author of a dossier has come. */
    public enum CorrectionStage {
        /** The author has not answered. */
        AWAITED,
        /** The author has, and the request is not closed. */
        ANSWERED,
        /** Nothing is asked, or no longer. */
        NONE
    }

    /** How far the prefect's opinion has come. */
    public enum OpinionStage {
        NOT_ASKED,
        AWAITED,
        /** Awaited, and the day by which it was asked for is past. */
        LATE,
        GIVEN
    }

    /** Who looks after a dossier. @param instructor empty for nobody */
    public record Charge(Optional<AccountId> instructor) {

        public static final Charge NOBODY = new Charge(Optional.empty());

        public static Charge of(AccountId instructor) {
            return new Charge(Optional.of(instructor));
        }
    }
}
