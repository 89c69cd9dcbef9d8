package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.instruction.KnownAid;
import fr.nouveauxlieux.instruction.ReadDossierDesk;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.permission.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * What the same organisation asked for elsewhere. That it asked, and how much, is told over all calls, since aid adds up;
 * more than that only to whoever may open the other dossier.
 */
@ApplicationScoped
public class KnownAids {

    private static final String QUERY =
            """
            select d.public_id, d.number, d.call_code, d.wave, d.state, d.stage, d.submitted_at, d.submitted_aid
            from dossier d join organisation o on o.public_id = d.organisation_id
            where d.submitted_at is not null and d.state <> 'WITHDRAWN' and d.public_id <> ?1
              and (o.public_id = ?2 or o.siret = (select s.siret from organisation s where s.public_id = ?2))
            order by d.submitted_at desc, d.id""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Permissions permissions;

    /** The latest first. */
    public List<KnownAid> listOf(DeskDossier dossier) {
        List<?> found = entityManager
                .createNativeQuery(QUERY)
                .setParameter(1, dossier.id().value())
                .setParameter(2, dossier.organisation().value())
                .getResultList();
        return found.stream().map(row -> aid((Object[]) row)).toList();
    }

    private KnownAid aid(Object... row) {
        DossierId id = new DossierId((String) row[0]);
        boolean open = permissions.may(ReadDossierDesk.class, id);
        return new KnownAid(
                Optional.of(id).filter(known -> open),
                (String) row[1],
                new CallCode((String) row[2]),
                (String) row[3],
                DossierState.valueOf((String) row[4]),
                open ? DossierStage.valueOf((String) row[5]) : DossierStage.NONE,
                DeskDossiers.instant(row[6]),
                Optional.ofNullable((Number) row[7]).map(cents -> new Money(cents.longValue())));
    }
}
