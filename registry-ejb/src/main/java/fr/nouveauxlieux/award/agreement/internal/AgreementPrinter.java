package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.AmendmentDraft;
import fr.nouveauxlieux.award.agreement.PlannedInstalment;
import fr.nouveauxlieux.award.agreement.Schedule;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.AgreementDocument;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.Wording;
import fr.nouveauxlieux.organisation.OrganisationCard;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the documents that are signed, of what is known at that moment. */
@ApplicationScoped
public class AgreementPrinter {

    private static final String FRENCH = "fr";

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private Decisions decisions;

    @Inject
    private AgreementRows rows;

    /** What an agreement is about, where nobody wrote something else. */
    public String defaultObject(WaveDossier dossier) {
        CallSheet call = calls.getVersion(dossiers.waveOf(dossier.id()).call(), dossier.callVersion());
        return Wording.of("fr.nouveauxlieux.award.agreement.internal.agreement", FRENCH)
                .get("default-object")
                .replace("{number}", dossier.number())
                .replace("{call}", call.title().in(FRENCH))
                .replace("{project}", dossier.title());
    }

    /** Of the agreement as it stands, not kept. */
    public byte[] print(Agreement agreement, Instant now) {
        Schedule schedule = new Schedule(rows.listInstalments(agreement).stream()
                .map(instalment -> new PlannedInstalment(instalment.plannedOn(), instalment.amount()))
                .toList());
        return AgreementText.print(
                content(agreement, agreement.amount(), agreement.endsOn(), schedule, Optional.empty(), now));
    }

    /** Frozen, to be signed. */
    public AgreementDocument freeze(Agreement agreement, Instant now) {
        return rows.add(
                new AgreementDocument(agreement.key(), AgreementDocument.AGREEMENT, print(agreement, now), now));
    }

    /** Frozen, to be signed. @param committed what is paid, or to be paid already */
    public AgreementDocument freezeAmendment(
            Agreement agreement, int number, AmendmentDraft draft, Money committed, Instant now) {
        AgreementContent.Amended amended = new AgreementContent.Amended(
                number, agreement.amount(), committed, draft.reason().value());
        byte[] printed = AgreementText.print(
                content(agreement, draft.amount(), draft.endsOn(), draft.rest(), Optional.of(amended), now));
        return rows.add(new AgreementDocument(agreement.key(), number, printed, now));
    }

    private AgreementContent content(
            Agreement agreement,
            Money amount,
            LocalDate endsOn,
            Schedule schedule,
            Optional<AgreementContent.Amended> amended,
            Instant now) {
        WaveDossier dossier = dossiers.get(agreement.dossier());
        WaveKey wave = dossiers.waveOf(agreement.dossier());
        CallSheet call = calls.getVersion(wave.call(), dossier.callVersion());
        OrganisationCard beneficiary = organisations.get(dossier.organisation());
        return new AgreementContent(
                dossier.number(),
                call.title().in(FRENCH),
                call.waves().stream()
                        .filter(one -> one.code().equals(wave.wave()))
                        .findFirst()
                        .map(WaveView::title)
                        .map(title -> title.in(FRENCH))
                        .orElse(wave.wave()),
                call.service(),
                beneficiary.name(),
                beneficiary.number(),
                dossier.title(),
                agreement.object(),
                amount,
                agreement.startsOn(),
                endsOn,
                decisions
                        .find(agreement.dossier())
                        .map(decision -> LocalDate.ofInstant(decision.decidedAt(), AgreementDesk.ZONE)),
                schedule,
                amended,
                now);
    }
}
