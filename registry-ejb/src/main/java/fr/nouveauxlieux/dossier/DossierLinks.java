package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.kernel.DossierId;

/** The pages of dossiers that messages lead to. */
public final class DossierLinks {

    /** Where one's own dossiers are. */
    public static final String OWN = "/dossiers";

    /** Where an invitation is accepted, under {@code AccountLinks.TOKEN} its token. */
    public static final String INVITATION = "/dossiers/invitation";

    private DossierLinks() {}

    public static String of(DossierId dossier) {
        return OWN + "/" + dossier;
    }
}
