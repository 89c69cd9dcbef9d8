package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AgreementLine;
import fr.nouveauxlieux.award.agreement.AgreementLine.Payment;
import fr.nouveauxlieux.award.agreement.AgreementQuestion;
import fr.nouveauxlieux.award.agreement.AgreementState;
import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Folding;
import fr.nouveauxlieux.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agreements, and accepted dossiers that have none yet, in lists. */
@ApplicationScoped
public class AgreementLists {

    /** Of agreements that ended early, the last one where no other follows. */
    private static final String LINES =
            """
            select d.public_id, d.number, d.submitted_title, o.name, d.call_code, d.wave, d.submitted_departement,
                a.state, a.suspended_at is not null, a.amount,
                (select count(*) from agreement_report r where r.agreement_id = a.id and a.state = 'ACTIVE'
                    and r.state in ('AWAITED', 'CORRECTIONS_ASKED') and r.due_on < ?1)
            from dossier d join organisation o on o.public_id = d.organisation_id
            left join agreement a on a.dossier_id = d.public_id
                and a.id = (select max(l.id) from agreement l where l.dossier_id = d.public_id)
            where d.wave is not null and (a.id is not null or d.state = 'ACCEPTED')
            order by d.number""";

    private static final String PAYMENTS =
            """
            select a.dossier_id, cast(extract(year from coalesce(i.paid_on, i.planned_on)) as integer), i.state,
                sum(i.amount)
            from instalment i join agreement a on a.id = i.agreement_id
            where i.state <> 'DROPPED' and a.id = (select max(l.id) from agreement l where l.dossier_id = a.dossier_id)
            group by 1, 2, 3 order by 1, 2, 3""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Grants grants;

    @Inject
    private AgreementDesk desk;

    /** By number of the dossier; those that are accepted, but of which no decision grants an amount, left out. */
    public List<AgreementLine> list(AgreementQuestion question) {
        Map<String, List<Payment>> payments = payments();
        List<?> rows = entityManager
                .createNativeQuery(LINES)
                .setParameter(1, Date.valueOf(desk.today()))
                .getResultList();
        return rows.stream()
                .map(row -> line((Object[]) row, payments))
                .flatMap(Optional::stream)
                .filter(line -> matches(line, question))
                .toList();
    }

    private static boolean matches(AgreementLine line, AgreementQuestion question) {
        String all = Folding.fold(line.number() + " " + line.title() + " " + line.organisation());
        return all.contains(Folding.fold(question.text()))
                && question.call()
                        .filter(call -> !call.equals(line.wave().call()))
                        .isEmpty()
                && (question.state().isEmpty() || question.state().equals(line.state()))
                && (!question.late() || line.lateReports() > 0);
    }

    private Map<String, List<Payment>> payments() {
        Map<String, List<Payment>> payments = new HashMap<>();
        for (Object found : entityManager.createNativeQuery(PAYMENTS).getResultList()) {
            Object[] row = (Object[]) found;
            payments.computeIfAbsent((String) row[0], key -> new ArrayList<>())
                    .add(new Payment(
                            ((Number) row[1]).intValue(),
                            InstalmentState.valueOf((String) row[2]),
                            new Money(((Number) row[3]).longValue())));
        }
        return payments;
    }

    private Optional<AgreementLine> line(Object[] row, Map<String, List<Payment>> payments) {
        DossierId dossier = new DossierId((String) row[0]);
        Optional<Money> amount = Optional.ofNullable((Number) row[9])
                .map(cents -> new Money(cents.longValue()))
                .or(() -> grants.find(dossier));
        return amount.map(known -> new AgreementLine(
                dossier,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                new WaveKey(new CallCode((String) row[4]), (String) row[5]),
                Optional.ofNullable((String) row[6]),
                Optional.ofNullable((String) row[7]).map(AgreementState::valueOf),
                Boolean.TRUE.equals(row[8]),
                known,
                ((Number) row[10]).intValue(),
                payments.getOrDefault((String) row[0], List.of())));
    }
}
