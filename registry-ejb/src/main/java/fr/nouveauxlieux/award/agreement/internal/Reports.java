package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.ReportKind;
import fr.nouveauxlieux.award.agreement.ReportState;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What beneficiaries report. */
@ApplicationScoped
public class Reports {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    /** Of each year of the agreement, those that are not awaited yet. */
    public void await(Agreement agreement) {
        List<AgreementReport> there = list(agreement);
        for (int year = agreement.startsOn().getYear();
                year <= agreement.endsOn().getYear();
                year++) {
            for (ReportKind kind : ReportKind.values()) {
                int wanted = year;
                if (there.stream().noneMatch(report -> report.kind() == kind && report.year() == wanted)) {
                    entityManager.persist(new AgreementReport(agreement.key(), kind, year));
                }
            }
        }
    }

    /** By due day. */
    public List<AgreementReport> list(Agreement agreement) {
        return entityManager
                .createQuery(
                        "select r from AgreementReport r where r.agreementId = :agreement order by r.dueOn, r.id",
                        AgreementReport.class)
                .setParameter("agreement", agreement.key())
                .getResultList();
    }

    public Optional<AgreementReport> find(Agreement agreement, long key) {
        return Optional.ofNullable(entityManager.find(AgreementReport.class, key))
                .filter(report -> report.agreement() == agreement.key());
    }

    public boolean isAnyLate(Agreement agreement, LocalDate today) {
        return list(agreement).stream().anyMatch(report -> report.isLate(today));
    }

    public boolean isAnyOpen(Agreement agreement) {
        return list(agreement).stream().anyMatch(report -> report.state() != ReportState.ACCEPTED);
    }
}
