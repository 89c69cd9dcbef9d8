package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.Decisions;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.Money;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Decisions that tests give of dossiers of their own, beside those that the authority signed. */
@Alternative
@Priority(1)
@ApplicationScoped
public class GivenDecisions extends Decisions {

    private final Map<DossierId, DecisionView> given = new ConcurrentHashMap<>();
    private final Map<DossierId, WaveKey> waves = new ConcurrentHashMap<>();

    /** Opened by whoever applied at that moment. */
    public void accept(DossierId dossier, WaveKey wave, Money amount, Instant opened) {
        waves.put(dossier, wave);
        given.put(
                dossier,
                new DecisionView(
                        dossier,
                        DecisionKind.ACCEPTED,
                        Optional.of(amount),
                        "Un projet solide.",
                        AccountId.draw(),
                        opened.minusSeconds(60),
                        Optional.of(opened.minusSeconds(30)),
                        Optional.of(opened)));
    }

    public void takeBack(DossierId dossier) {
        given.remove(dossier);
    }

    @Override
    public Optional<DecisionView> find(DossierId dossier) {
        return Optional.ofNullable(given.get(dossier)).or(() -> super.find(dossier));
    }

    @Override
    public List<DecisionView> list(WaveKey wave) {
        List<DecisionView> all = new ArrayList<>(super.list(wave));
        given.values().stream()
                .filter(decision -> wave.equals(waves.get(decision.dossier())))
                .forEach(all::add);
        return all;
    }
}
