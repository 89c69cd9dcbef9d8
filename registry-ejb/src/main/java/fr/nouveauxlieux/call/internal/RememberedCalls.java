package fr.nouveauxlieux.call.internal;

import fr.nouveauxlieux.call.CallDefinitionException;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.model.CallVersion;
import fr.nouveauxlieux.call.model.Wave;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.store.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calls from memory: no page waits for the database. */
@ApplicationScoped
public class RememberedCalls implements CallDirectory {

    private static final Logger LOG = System.getLogger(RememberedCalls.class.getName());

    @Inject
    private CallRows rows;

    @Inject
    private Clock clock;

    private volatile KnownCalls known = KnownCalls.NONE;
    private long newestRead;

    /** Reads what is new. Versions never change: each is read once. */
    synchronized void refresh() {
        List<CallDefinition> definitions = new ArrayList<>(known.definitions());
        List<CallVersion> news = rows.listVersionsAfter(newestRead);
        news.forEach(version -> read(version).ifPresent(definitions::add));
        List<WaveSheet> waves = rows.listWaves().stream().map(Wave::sheet).toList();
        known = new KnownCalls(definitions, waves);
        newestRead = news.isEmpty() ? newestRead : news.get(news.size() - 1).id();
    }

    /** What another release published and this one cannot read is left out, and the others served. */
    private static Optional<CallDefinition> read(CallVersion version) {
        String name = version.call() + " in version " + version.number();
        try {
            return Optional.of(CallDefinitionReader.read(name, Json.readObject(version.content())));
        } catch (CallDefinitionException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, "A call cannot be shown", e);
            return Optional.empty();
        }
    }

    @Override
    public List<CallSummary> list() {
        return known.list(clock.instant());
    }

    @Override
    public Optional<CallSheet> find(CallCode code) {
        return known.find(code);
    }

    @Override
    public CallSheet getVersion(CallCode code, int version) {
        return known.getVersion(code, version);
    }

    @Override
    public Optional<WaveView> findOpenWave(CallCode code) {
        return known.findOpenWave(code, clock.instant());
    }

    @Override
    public List<CallSummary> listSecondStages(CallCode first) {
        return known.listAfter(first);
    }

    @Override
    public Optional<WaveView> findWave(CallCode code, String wave) {
        return known.findWave(code, wave);
    }

    @Override
    public WaveView getWave(CallCode code, String wave) {
        return known.getWave(code, wave);
    }
}
