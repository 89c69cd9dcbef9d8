package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.kernel.DossierId;
import java.util.Optional;

/**
 * Which page of which dossier an address asks for: {@code /dossiers/{id}/{page}/{rest}}.
 *
 * @param page {@code verifier}, the code of a section…; empty for the overview
 * @param rest what follows, without its first slash; mostly empty
 */
record DossierAddress(DossierId dossier, String page, String rest) {

    static final String DOSSIERS = "/dossiers";
    static final String CHECK = "verifier";
    static final String RECEIPTS = "recepisse";
    static final String HISTORY = "historique";
    static final String TEAM = "equipe";
    static final String WITHDRAW = "retirer";
    static final String AGAIN = "reprendre";
    static final String COMMENTS = "commentaires";

    /** @param path below {@link #DOSSIERS}; may be null */
    static Optional<DossierAddress> find(String path) {
        if (path == null) {
            return Optional.empty();
        }
        String[] parts = path.substring(1).split("/", 3);
        return DossierId.find(parts[0])
                .map(id -> new DossierAddress(id, parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : ""));
    }

    static String of(DossierId dossier) {
        return DOSSIERS + "/" + dossier;
    }

    static String of(DossierId dossier, String page) {
        return of(dossier) + "/" + page;
    }
}
