package fr.nouveauxlieux.call;

import fr.nouveauxlieux.kernel.CallCode;
import java.util.List;
import java.util.Optional;

/** Tells everyone of the calls that are published. */
public interface CallDirectory {

    /** Those with an open wave first, by deadline; then those to come; then the past ones. */
    List<CallSummary> list();

    /** The newest version. */
    Optional<CallSheet> find(CallCode code);

    /**
     * The version on which a dossier was begun.
     *
     * @throws IllegalArgumentException if there is none
     */
    CallSheet getVersion(CallCode code, int version);

    /** The wave that takes dossiers now: of several, the one that closes first. */
    Optional<WaveView> findOpenWave(CallCode code);

    /**
     * The calls of which this one is the first stage, where letters of intent are sent in: those whose newest version
     * says so. None of a call of one stage.
     */
    List<CallSummary> listSecondStages(CallCode first);

    /** Empty too where the wave is so new that this portal has not read it yet: what belongs to it may be read before. */
    Optional<WaveView> findWave(CallCode code, String wave);

    /** @throws IllegalArgumentException if there is none */
    WaveView getWave(CallCode code, String wave);
}
