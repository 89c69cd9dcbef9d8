package fr.nouveauxlieux.award.agreement;

import fr.nouveauxlieux.award.agreement.internal.AgreementDesk;
import fr.nouveauxlieux.award.agreement.internal.AgreementPrinter;
import fr.nouveauxlieux.award.agreement.internal.AgreementRows;
import fr.nouveauxlieux.award.agreement.internal.Grants;
import fr.nouveauxlieux.award.agreement.internal.Instalments;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.dossier.AskedAid;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Begins the agreement of an accepted dossier, with a schedule by the years of the request. */
@ApplicationScoped
@UseCase(value = "award.draft-agreement", permits = @Permit(to = Role.INSTRUCTOR))
public class DraftAgreement {

    @Inject
    private Interests interests;

    @Inject
    private Grants grants;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private AskedAid askedAid;

    @Inject
    private AgreementRows agreementRows;

    @Inject
    private Instalments instalments;

    @Inject
    private AgreementPrinter agreementPrinter;

    @Inject
    private DatabaseLocks databaseLocks;

    @Inject
    private AgreementDesk agreementDesk;

    private static final Money USUAL_MOST = Money.ofEuros(50_000);

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public AgreementOutcome draft(DossierId id) {
        interests.requireNone(id, DraftAgreement.class);
        WaveDossier dossier = waveDossiers.get(id);
        databaseLocks.hold("agreement of " + id);
        Optional<Money> granted = grants.find(id);
        if (granted.isEmpty()) {
            return agreementDesk.not(AgreementOutcome.NO_DECISION);
        }
        if (agreementRows
                .hold(id)
                .filter(there -> there.state() != AgreementState.TERMINATED)
                .isPresent()) {
            return agreementDesk.not(AgreementOutcome.NOT_NOW);
        }
        AgreementTerms terms = terms(dossier, granted.get());
        Agreement agreement = agreementRows.add(new Agreement(id, granted.get(), terms));
        instalments.replace(agreement, terms.schedule());
        return agreementDesk.done(agreement, Map.of(), "DRAFT", "");
    }

    private AgreementTerms terms(WaveDossier dossier, Money granted) {
        AskedAid.Asked asked = askedAid.get(dossier.id());
        LocalDate first = agreementDesk.today();
        Schedule schedule =
                Schedule.byYears(granted, asked.byYear(), asked.mostAYear().orElse(USUAL_MOST), first);
        int years = Math.max(schedule.instalments().size(), asked.byYear().size());
        return new AgreementTerms(
                agreementPrinter.defaultObject(dossier),
                first,
                first.plusYears(years).minusDays(1),
                schedule);
    }
}
