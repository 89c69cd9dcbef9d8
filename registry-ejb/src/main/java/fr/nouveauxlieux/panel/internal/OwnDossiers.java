package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The dossiers that someone writes, was invited to, or whose organisation they are a member of. */
@ApplicationScoped
public class OwnDossiers {

    private static final String WRITERS =
            """
            select d.public_id as dossier, d.owner_id as person, d.call_code, d.wave from dossier d
            union select d.public_id, g.account_id, d.call_code, d.wave from dossier d
                join dossier_guest g on g.dossier_id = d.id where g.account_id is not null
            union select d.public_id, m.account_id, d.call_code, d.wave from dossier d
                join organisation o on o.public_id = d.organisation_id
                join membership m on m.organisation_id = o.id""";

    private static final String OF = " from (" + WRITERS + ") w where ";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    public boolean isOwn(AccountId person, DossierId dossier) {
        return !entityManager
                .createNativeQuery("select 1" + OF + "w.person = ?1 and w.dossier = ?2")
                .setParameter(1, person.value())
                .setParameter(2, dossier.value())
                .getResultList()
                .isEmpty();
    }

    public Set<DossierId> listIn(WaveKey wave, AccountId person) {
        return WaveLines.ids(entityManager
                .createNativeQuery("select w.dossier" + OF + "w.call_code = ?1 and w.wave = ?2 and w.person = ?3")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .setParameter(3, person.value())
                .getResultList());
    }

    /** Of everybody who has any in the wave. */
    public Map<AccountId, Set<DossierId>> listIn(WaveKey wave) {
        List<?> found = entityManager
                .createNativeQuery("select w.person, w.dossier" + OF + "w.call_code = ?1 and w.wave = ?2")
                .setParameter(1, wave.call().value())
                .setParameter(2, wave.wave())
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> new AccountId((String) row[0]),
                        Collectors.mapping(row -> new DossierId((String) row[1]), Collectors.toSet())));
    }

    public Set<AccountId> listWriters(DossierId dossier) {
        List<?> found = entityManager
                .createNativeQuery("select w.person" + OF + "w.dossier = ?1")
                .setParameter(1, dossier.value())
                .getResultList();
        return found.stream().map(id -> new AccountId((String) id)).collect(Collectors.toSet());
    }
}
