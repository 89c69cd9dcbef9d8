package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AwardFigures;
import fr.nouveauxlieux.award.agreement.AwardFigures.Counts;
import fr.nouveauxlieux.award.agreement.AwardFigures.Sums;
import fr.nouveauxlieux.award.agreement.AwardFigures.Total;
import fr.nouveauxlieux.award.agreement.Indicator;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What agreements engage, pay and count from year to year. */
@ApplicationScoped
public class AwardFigureRows {

    /** Each row: dossier, département, year, then cents engaged, paid and due. */
    private static final String SUMS =
            """
            select a.dossier_id, d.submitted_departement, s.year, s.engaged, s.paid, s.due
            from agreement a join dossier d on d.public_id = a.dossier_id
            join (
                select g.id, cast(extract(year from g.signed_at at time zone 'Europe/Paris') as integer) as year,
                    case when g.state = 'TERMINATED' then (select coalesce(sum(p.amount), 0) from instalment p
                        where p.agreement_id = g.id and p.state = 'PAID') else g.amount end as engaged,
                    0 as paid, 0 as due
                from agreement g where g.signed_at is not null
                union all
                select i.agreement_id, cast(extract(year from i.paid_on) as integer), 0, i.amount, 0
                from instalment i where i.state = 'PAID'
                union all
                select i.agreement_id, cast(extract(year from i.planned_on) as integer), 0, 0, i.amount
                from instalment i join agreement g on g.id = i.agreement_id and g.signed_at is not null
                where i.state not in ('PAID', 'DROPPED')
            ) s on s.id = a.id
            order by s.year, a.dossier_id""";

    /** Each row: dossier, département, year, report, indicator or null, hundredths. */
    private static final String COUNTS =
            """
            select a.dossier_id, d.submitted_departement, r.year, r.id, c.indicator, c.hundredths
            from agreement_report r join agreement a on a.id = r.agreement_id
            join dossier d on d.public_id = a.dossier_id
            left join report_indicator c on c.report_id = r.id
            where r.kind = 'ACTIVITY' and r.state = 'ACCEPTED'
            order by r.year, r.id, c.indicator""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Gazetteer gazetteer;

    /** @param reach which dossiers count */
    public AwardFigures read(Predicate<DossierId> reach) {
        List<Sums> sums = new ArrayList<>();
        for (Object found : entityManager.createNativeQuery(SUMS).getResultList()) {
            Object[] row = (Object[]) found;
            if (reach.test(new DossierId((String) row[0]))) {
                sums.add(new Sums(number(row[2]), region(row[1]), money(row[3]), money(row[4]), money(row[5])));
            }
        }
        return new AwardFigures(sums, counts(reach));
    }

    private List<Counts> counts(Predicate<DossierId> reach) {
        List<Counts> counts = new ArrayList<>();
        long report = 0;
        for (Object found : entityManager.createNativeQuery(COUNTS).getResultList()) {
            Object[] row = (Object[]) found;
            if (reach.test(new DossierId((String) row[0]))) {
                long key = ((Number) row[3]).longValue();
                counts.add(new Counts(number(row[2]), region(row[1]), key == report ? 0 : 1, total(row)));
                report = key;
            }
        }
        return counts;
    }

    private static Map<Indicator, Total> total(Object[] row) {
        return row[4] == null
                ? Map.of()
                : Map.of(Indicator.valueOf((String) row[4]), new Total(((Number) row[5]).longValue(), 1));
    }

    private String region(Object departement) {
        return Optional.ofNullable((String) departement)
                .flatMap(code -> gazetteer.findTerritory(TerritoryKind.DEPARTEMENT, code))
                .flatMap(Territory::parent)
                .orElse("");
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static Money money(Object column) {
        return new Money(((Number) column).longValue());
    }
}
