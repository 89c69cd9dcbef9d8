package fr.nouveauxlieux.award.grant;

import fr.nouveauxlieux.award.agreement.SignedAgreements;
import fr.nouveauxlieux.award.agreement.SignedAgreements.Signed;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grants that everyone may know of: decisions that stand, and that whoever applied has opened. */
@ApplicationScoped
public class OpenGrants {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    private CallDirectory calls;

    @Inject
    private Decisions decisions;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private SignedAgreements agreements;

    @Inject
    private GrantSettings settings;

    /** By call, wave and number of the dossier. */
    @Transactional
    public List<OpenGrant> list() {
        return calls.list().stream().flatMap(call -> list(call.code())).toList();
    }

    private Stream<OpenGrant> list(CallCode code) {
        CallSheet call = calls.find(code).orElseThrow();
        return call.waves().stream().flatMap(wave -> list(new WaveKey(code, wave.code()), call));
    }

    private Stream<OpenGrant> list(WaveKey wave, CallSheet call) {
        List<DecisionView> granted = decisions.list(wave).stream()
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED
                        && decision.readAt().isPresent())
                .toList();
        if (granted.isEmpty()) {
            return Stream.empty();
        }
        Map<DossierId, WaveDossier> known =
                dossiers.list(wave).stream().collect(Collectors.toMap(WaveDossier::id, Function.identity()));
        return granted.stream().flatMap(decision -> grant(decision, known.get(decision.dossier()), call).stream());
    }

    private Optional<OpenGrant> grant(DecisionView decision, WaveDossier dossier, CallSheet call) {
        Optional<Signed> signed = agreements.find(decision.dossier());
        LocalDate decidedOn = LocalDate.ofInstant(decision.decidedAt(), PARIS);
        List<LocalDate> days = signed.map(Signed::payments).orElse(List.of());
        return signed.map(Signed::amount)
                .or(decision::amount)
                .filter(amount -> amount.isMoreThan(Money.ZERO))
                .map(amount -> new OpenGrant(
                        call.service().name(),
                        settings.siret().map(Siret::value).orElse(""),
                        signed.map(Signed::signedOn).orElse(decidedOn),
                        dossier.number(),
                        dossier.organisationName(),
                        organisations.get(dossier.organisation()).number(),
                        signed.map(Signed::object).orElse(dossier.title()),
                        amount,
                        days.isEmpty() ? decidedOn : days.get(0),
                        days.isEmpty() ? decidedOn : days.get(days.size() - 1),
                        days.size()));
    }
}
