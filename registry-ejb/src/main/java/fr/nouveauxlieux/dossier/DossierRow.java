package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/** A dossier in the list of one's own. @param closesAt when its wave closes, where it can still be submitted or amended */
public record DossierRow(
        DossierId id,
        String number,
        String title,
        CallCode call,
        Bilingual callTitle,
        OrganisationId organisation,
        String organisationName,
        DossierState state,
        DossierAccess access,
        Instant savedAt,
        Optional<Instant> closesAt) {}
