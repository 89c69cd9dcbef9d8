package fr.nouveauxlieux.instruction;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Money that the same organisation, or another one of its SIRET, asked for by another dossier.
 *
 * @param dossier present where whoever reads may open it
 * @param stage of the instruction; told where whoever reads may open it, else {@link DossierStage#NONE}
 * @param asked over all years; empty where its call asks for no budget
 */
public record KnownAid(
        Optional<DossierId> dossier,
        String number,
        CallCode call,
        String wave,
        DossierState state,
        DossierStage stage,
        Instant submittedAt,
        Optional<Money> asked) {}
