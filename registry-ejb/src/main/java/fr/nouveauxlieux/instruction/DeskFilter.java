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
        Optional<LocalDate> implicitBefore) {

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
    }

    /** Who looks after a dossier. @param instructor empty for nobody */
    public record Charge(Optional<AccountId> instructor) {

        public static final Charge NOBODY = new Charge(Optional.empty());

        public static Charge of(AccountId instructor) {
            return new Charge(Optional.of(instructor));
        }
    }
}
