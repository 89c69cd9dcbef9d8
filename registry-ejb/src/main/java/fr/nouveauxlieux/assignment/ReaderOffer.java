package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.College;
import java.util.Optional;

/**
 * A reader of the panel, for whoever looks for one.
 *
 * @param name empty once the account is erased
 * @param has dossiers
 * @param most dossiers
 * @param bar why they cannot be given the dossier; empty where they can
 */
public record ReaderOffer(AccountId account, String name, College college, int has, int most, Optional<Bar> bar) {}
