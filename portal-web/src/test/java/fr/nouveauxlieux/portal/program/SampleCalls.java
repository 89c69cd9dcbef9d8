package fr.nouveauxlieux.portal.program;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;
import java.util.Optional;

/** Knows the one version that the sample dossier follows. */
final class SampleCalls implements CallDirectory {

    @Override
    public List<CallSummary> list() {
        return List.of();
    }

    @Override
    public Optional<CallSheet> find(CallCode code) {
        return Optional.empty();
    }

    @Override
    public List<CallSummary> listSecondStages(CallCode code) {
        return List.of();
    }

    @Override
    public CallSheet getVersion(CallCode code, int version) {
        if (version != 2) {
            throw new IllegalArgumentException("the answers follow version 2");
        }
        return SampleDossier.call();
    }

    @Override
    public Optional<WaveView> findOpenWave(CallCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<WaveView> findWave(CallCode code, String wave) {
        return Optional.empty();
    }

    @Override
    public WaveView getWave(CallCode code, String wave) {
        throw new IllegalArgumentException("there is none");
    }
}
