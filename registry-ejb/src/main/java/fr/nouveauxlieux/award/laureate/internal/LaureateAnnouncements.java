package fr.nouveauxlieux.award.laureate.internal;

import fr.nouveauxlieux.award.agreement.AgreementEnded;
import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionOpened;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.DecisionVoided;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.award.laureate.CallLabels;
import fr.nouveauxlieux.award.laureate.model.KeptLaureate;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceLabels;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Makes laureates known and takes them back, in the transaction in which their decision is opened or ends. */
@ApplicationScoped
public class LaureateAnnouncements {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private Decisions decisions;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private PlaceLabels labels;

    @Inject
    private Clock clock;

    void announce(@Observes DecisionOpened opened) {
        decisions
                .find(opened.dossier())
                .filter(decision -> decision.kind() == DecisionKind.ACCEPTED)
                .ifPresent(decision -> decision.amount().ifPresent(amount -> announce(decision, amount)));
    }

    void withdraw(@Observes DecisionVoided voided) {
        withdraw(voided.dossier());
    }

    void withdraw(@Observes AgreementEnded ended) {
        withdraw(ended.dossier());
    }

    private void announce(DecisionView decision, Money amount) {
        WaveDossier dossier = dossiers.get(decision.dossier());
        WaveKey wave = dossiers.waveOf(decision.dossier());
        Optional<PlaceId> place = dossier.place().flatMap(PlaceId::find);
        Optional<LabelKind> kind = CallLabels.find(wave.call());
        LocalDate on = LocalDate.ofInstant(decision.decidedAt(), PARIS);
        KeptLaureate laureate = find(decision.dossier()).orElseGet(() -> new KeptLaureate(decision.dossier()));
        laureate.announce(place, kind, amount, on, clock.instant());
        entityManager.persist(laureate);
        entityManager.flush();
        if (place.isPresent() && kind.isPresent()) {
            String origin = calls.getVersion(wave.call(), dossier.callVersion())
                    .service()
                    .name();
            labels.grant(
                    place.get(),
                    decision.dossier().value(),
                    CallLabels.grant(kind.get(), on, origin),
                    decision.decidedAt());
        }
    }

    private void withdraw(DossierId dossier) {
        find(dossier).filter(KeptLaureate::isShown).ifPresent(laureate -> {
            laureate.withdraw(clock.instant());
            entityManager.flush();
            laureate.place().ifPresent(place -> labels.withdraw(place, dossier.value()));
        });
    }

    private Optional<KeptLaureate> find(DossierId dossier) {
        return Optional.ofNullable(
                entityManager.find(KeptLaureate.class, dossier.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
