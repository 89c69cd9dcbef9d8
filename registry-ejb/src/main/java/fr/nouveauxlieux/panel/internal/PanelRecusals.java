package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.permission.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nobody of the staff acts on a dossier of their own, nor on one in which an interest of theirs holds. */
@ApplicationScoped
public class PanelRecusals implements Recusals {

    private static final String CONCERNED =
            """
            select w.dossier from (
                select d.public_id as dossier, d.owner_id as person, d.call_code, d.wave from dossier d
                union all select d.public_id, g.account_id, d.call_code, d.wave from dossier d
                    join dossier_guest g on g.dossier_id = d.id
                union all select d.public_id, m.account_id, d.call_code, d.wave from dossier d
                    join organisation o on o.public_id = d.organisation_id
                    join membership m on m.organisation_id = o.id
                union all select d.public_id, i.account_id, d.call_code, d.wave from dossier d
                    join interest i on i.dossier_id = d.public_id and i.withdrawn_at is null
            ) w where w.person = ?1""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Override
    public boolean isRecused(AccountId person, String dossier) {
        return isAny(query(person, " and w.dossier = ?2").setParameter(2, dossier));
    }

    @Override
    public boolean isRecused(AccountId person, String call, String wave) {
        return isAny(query(person, " and w.call_code = ?2 and w.wave = ?3")
                .setParameter(2, call)
                .setParameter(3, wave));
    }

    private static boolean isAny(Query query) {
        return !query.setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public Set<String> listRecused(AccountId person) {
        return ((List<?>) query(person, "").getResultList())
                .stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    private Query query(AccountId person, String condition) {
        return entityManager.createNativeQuery(CONCERNED + condition).setParameter(1, person.value());
    }
}
