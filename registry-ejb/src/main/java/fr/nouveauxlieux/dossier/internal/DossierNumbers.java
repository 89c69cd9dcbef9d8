package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.DossierNumber;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Draws the numbers of dossiers. */
@ApplicationScoped
public class DossierNumbers {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** The next one. Whoever draws of the same initials and year waits until the transaction ends: none is left out. */
    public DossierNumber draw(CallCode call, Instant now) {
        int year = now.atZone(ImplicitRefusal.ZONE).getYear();
        Number last = (Number) entityManager
                .createNativeQuery("insert into dossier_number (initials, year, last) values (?1, ?2, 1)"
                        + " on conflict (initials, year) do update set last = dossier_number.last + 1 returning last")
                .setParameter(1, DossierNumber.initialsOf(call))
                .setParameter(2, year)
                .getSingleResult();
        return DossierNumber.of(call, year, last.longValue());
    }
}
