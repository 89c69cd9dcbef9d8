package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The letters of intent after which an organisation may begin a dossier of the second stage, one for each. */
@ApplicationScoped
public class RetainedLetters {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** The one begun first first. */
    public List<Dossier> list(CallCode first, OrganisationId organisation) {
        return entityManager
                .createQuery(
                        "select d from Dossier d where d.callCode = :call and d.organisation = :organisation"
                                + " and d.state = :retained order by d.id",
                        Dossier.class)
                .setParameter("call", first.value())
                .setParameter("organisation", organisation.value())
                .setParameter("retained", DossierState.LETTER_RETAINED)
                .getResultList();
    }

    /** The one that is named; where none is, the first that no dossier of the call follows yet, or else the last. */
    public Optional<Dossier> choose(List<Dossier> letters, Optional<DossierId> named, CallCode second) {
        if (named.isPresent()) {
            return letters.stream()
                    .filter(letter -> letter.id().equals(named.get()))
                    .findFirst();
        }
        return letters.stream()
                .filter(letter -> findFollowing(letter, second).isEmpty())
                .findFirst()
                .or(() -> letters.stream().reduce((earlier, later) -> later));
    }

    /** The dossier of a call that follows a letter, the last of several; none that was withdrawn. */
    public Optional<Dossier> findFollowing(Dossier letter, CallCode second) {
        return entityManager
                .createQuery(
                        "select d from Dossier d where d.letter = :letter and d.callCode = :call"
                                + " and d.state <> :withdrawn order by d.id desc",
                        Dossier.class)
                .setParameter("letter", letter)
                .setParameter("call", second.value())
                .setParameter("withdrawn", DossierState.WITHDRAWN)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
