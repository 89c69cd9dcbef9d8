package fr.nouveauxlieux.permission;

import fr.nouveauxlieux.kernel.AccountId;
import java.util.Set;

/**
 * Who has to do with a dossier otherwise than by a role of the staff: its own people, and whoever has an interest in it. A role
 * of the staff reaches no dossier of which whoever holds it is recused, unless the permit says so.
 */
public interface Recusals {

    boolean isRecused(AccountId person, String dossier);

    /** Whether of any dossier of the wave. */
    boolean isRecused(AccountId person, String call, String wave);

    /** All dossiers of which someone is recused. */
    Set<String> listRecused(AccountId person);
}
