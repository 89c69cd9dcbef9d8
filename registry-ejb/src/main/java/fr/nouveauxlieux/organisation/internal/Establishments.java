package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.DirectoryAnswer;
import fr.nouveauxlieux.organisation.EstablishmentState;
import fr.nouveauxlieux.organisation.EstablishmentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The copies of what the directory says, in SQL: two who look up the same number at once both keep it. */
@ApplicationScoped
public class Establishments {

    private static final String FIND =
            """
            select state, name, legal_form, address, open, asked_at, answered_at from establishment where siret = ?1""";

    private static final String ANSWER =
            """
            insert into establishment (siret, state, name, legal_form, address, open, asked_at, answered_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)
            on conflict (siret) do update set state = excluded.state, name = excluded.name,
                legal_form = excluded.legal_form, address = excluded.address, open = excluded.open,
                asked_at = excluded.asked_at, answered_at = excluded.answered_at""";

    /** What was answered earlier stands. */
    private static final String AWAIT =
            """
            insert into establishment (siret, state, name, legal_form, address, open, asked_at)
            values (?1, 'AWAITED', '', '', '', true, ?2)
            on conflict (siret) do update set asked_at = excluded.asked_at""";

    private static final String LIST_AWAITED =
            "select siret from establishment where state = 'AWAITED' order by asked_at, siret";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    public Optional<EstablishmentView> find(Siret siret) {
        List<?> rows = entityManager
                .createNativeQuery(FIND)
                .setParameter(1, siret.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> view(siret, (Object[]) row));
    }

    /** Keeps an answer as of now. */
    public void keep(Siret siret, DirectoryAnswer answer) {
        if (answer instanceof DirectoryAnswer.Unavailable) {
            entityManager
                    .createNativeQuery(AWAIT)
                    .setParameter(1, siret.value())
                    .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        } else if (answer instanceof DirectoryAnswer.Found found) {
            keep(siret, EstablishmentState.FOUND, found.name(), found.legalForm(), found.address(), found.open());
        } else {
            keep(siret, EstablishmentState.UNKNOWN, "", "", "", true);
        }
    }

    private void keep(
            Siret siret, EstablishmentState state, String name, String legalForm, String address, boolean open) {
        entityManager
                .createNativeQuery(ANSWER)
                .setParameter(1, siret.value())
                .setParameter(2, state.name())
                .setParameter(3, name)
                .setParameter(4, legalForm)
                .setParameter(5, address)
                .setParameter(6, open)
                .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Those that the directory was away for, the longest first. */
    public List<Siret> listAwaited(int most) {
        List<?> rows = entityManager
                .createNativeQuery(LIST_AWAITED)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(siret -> new Siret((String) siret)).toList();
    }

    private static EstablishmentView view(Siret siret, Object... row) {
        return new EstablishmentView(
                siret,
                EstablishmentState.valueOf((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                instant(row[5]),
                Optional.ofNullable(row[6]).map(Establishments::instant));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
