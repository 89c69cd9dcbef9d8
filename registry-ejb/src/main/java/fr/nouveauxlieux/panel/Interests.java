package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who has what to do with whom: asked before anything of a dossier is shown, counted or voted on. */
@ApplicationScoped
public class Interests {

    /** Whether the person has declared what interests they have, or that they have none, in every dossier of the wave. */
    public boolean hasDeclared(AccountId person, WaveKey wave) {
        return false;
    }

    /** Whether the person has declared for this dossier and has no interest in it. */
    public boolean mayRead(AccountId person, DossierId dossier) {
        return false;
    }

    /** The dossiers of the wave in which the person has an interest, declared or established by the secretary. */
    public Set<DossierId> listBarred(AccountId person, WaveKey wave) {
        return Set.of();
    }

    /** Those of the panel who have an interest in the dossier. */
    public Set<AccountId> listBarredFrom(DossierId dossier) {
        return Set.of();
    }

    /**
     * Refuses whoever acts as one of the staff on a dossier of their own, of their organisation, or in which they have an
     * interest.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException if they have one
     */
    public void requireNone(DossierId dossier, Class<?> useCase) {}
}
