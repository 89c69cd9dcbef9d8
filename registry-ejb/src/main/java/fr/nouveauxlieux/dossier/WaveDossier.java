package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Optional;

/**
 * A submitted dossier of a wave, as lists and reckonings of its examination need it.
 *
 * @param title the project's name, as submitted last
 * @param departement its code; empty where the dossier does not tell
 * @param aid asked over all years; empty where the form does not ask
 * @param place of the registry, its identifier
 */
public record WaveDossier(
        DossierId id,
        String number,
        String title,
        int callVersion,
        OrganisationId organisation,
        String organisationName,
        AccountId owner,
        Optional<String> departement,
        Optional<Money> aid,
        Optional<String> place,
        DossierStanding standing) {}
