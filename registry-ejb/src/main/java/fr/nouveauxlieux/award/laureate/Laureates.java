package fr.nouveauxlieux.award.laureate;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.PlaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells everyone of laureates, made-up ones too where there are some. */
@ApplicationScoped
public class Laureates {

    private static final String SHOWN =
            """
            select d.public_id, d.number, d.submitted_title, o.name, d.call_code, d.wave, d.submitted_departement,
                l.place_id, l.amount, l.granted_on
            from laureate l join dossier d on d.public_id = l.dossier_id
            join organisation o on o.public_id = d.organisation_id
            where l.withdrawn_at is null and d.wave is not null
            order by l.granted_on desc, d.call_code, d.wave, d.submitted_departement nulls last, d.number""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** The latest first; of one day by call, wave and département. */
    @Transactional
    public List<Laureate> list() {
        List<?> rows = entityManager.createNativeQuery(SHOWN).getResultList();
        return rows.stream().map(row -> laureate((Object[]) row)).toList();
    }

    private static Laureate laureate(Object[] row) {
        return new Laureate(
                new DossierId((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new WaveKey(new CallCode((String) row[4]), (String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]).map(PlaceId::new),
                new Money(((Number) row[8]).longValue()),
                day(row[9]));
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}
