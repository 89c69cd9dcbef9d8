package fr.nouveauxlieux.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.internal.InterestRows;
import fr.nouveauxlieux.panel.internal.OwnDossiers;
import fr.nouveauxlieux.panel.internal.PanelRows;
import fr.nouveauxlieux.panel.internal.WaveLines;
import fr.nouveauxlieux.panel.model.KeptInterest;
import fr.nouveauxlieux.panel.model.KeptPanelist;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has what to do with whom: asked before anything of a dossier is shown, counted or voted on. */
@ApplicationScoped
@Transactional(dontRollbackOn = RefusedException.class)
public class Interests {

    @Inject
    private PanelRows panels;

    @Inject
    private InterestRows interests;

    @Inject
    private OwnDossiers ownDossiers;

    @Inject
    private WaveLines lines;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private CurrentActor currentActor;

    /**
     * Whether the person is on the panel and has declared what interests they have, or that they have none, in every
     * dossier of the wave that is under instruction and was not found ineligible.
     */
    public boolean hasDeclared(AccountId person, WaveKey wave) {
        return panels.sits(person, wave) && lines.countUndeclared(person, wave) == 0;
    }

    /** All those of the panel of whom {@link #hasDeclared} holds. */
    public Set<AccountId> listDeclared(WaveKey wave) {
        return lines.listDeclared(wave);
    }

    /** Whether the person is on the panel, has declared for this dossier and has no interest in it. */
    public boolean mayRead(AccountId person, DossierId dossier) {
        return panels.sits(person, dossiers.waveOf(dossier))
                && interests.hasDeclared(person, dossier)
                && !isBarred(person, dossier);
    }

    /**
     * The dossiers of the wave in which the person has an interest, declared or established by the secretary, or that are
     * their own or of an organisation of theirs.
     */
    public Set<DossierId> listBarred(AccountId person, WaveKey wave) {
        Set<DossierId> barred = new HashSet<>(ownDossiers.listIn(wave, person));
        barred.addAll(interests.listActive(person, wave));
        return Set.copyOf(barred);
    }

    /** The same of everybody who has any. */
    public Map<AccountId, Set<DossierId>> listBarred(WaveKey wave) {
        Map<AccountId, Set<DossierId>> barred = new HashMap<>();
        ownDossiers.listIn(wave).forEach((person, own) -> barred.put(person, new HashSet<>(own)));
        interests.listActive(wave).forEach((person, active) -> barred.computeIfAbsent(person, none -> new HashSet<>())
                .addAll(active));
        return barred;
    }

    /** The dossiers of the wave that {@link #mayRead} lets the person read. */
    public Set<DossierId> listReadable(AccountId person, WaveKey wave) {
        if (!panels.sits(person, wave)) {
            return Set.of();
        }
        Set<DossierId> readable = new HashSet<>(interests.listDeclared(person, wave));
        readable.removeAll(listBarred(person, wave));
        return Set.copyOf(readable);
    }

    /** {@link #listBarred(AccountId, WaveKey)} of whoever acts. */
    public Set<DossierId> listBarredNow(WaveKey wave) {
        return currentActor
                .get()
                .account()
                .map(person -> listBarred(person, wave))
                .orElse(Set.of());
    }

    /**
     * Refuses what treats all dossiers of a wave together to whoever has an interest in one of them.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException if they have one
     */
    public void requireNoneIn(WaveKey wave, Class<?> useCase) {
        if (!listBarredNow(wave).isEmpty()) {
            throw RefusedException.of(useCase);
        }
    }

    /** Those of the panel who have an interest in the dossier. */
    public Set<AccountId> listBarredFrom(DossierId dossier) {
        Set<AccountId> barred = new HashSet<>(ownDossiers.listWriters(dossier));
        interests.listActive(dossier).stream().map(KeptInterest::person).forEach(barred::add);
        return panels.list(dossiers.waveOf(dossier)).stream()
                .map(KeptPanelist::account)
                .filter(barred::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses whoever acts as one of the staff on a dossier of their own, of their organisation, or in which they have an
     * interest.
     *
     * @throws fr.nouveauxlieux.permission.RefusedException if they have one
     */
    public void requireNone(DossierId dossier, Class<?> useCase) {
        if (!hasNone(dossier)) {
            throw RefusedException.of(useCase);
        }
    }

    /** Whether the dossier is none of those that {@link #requireNone} refuses to whoever acts. */
    public boolean hasNone(DossierId dossier) {
        return currentActor
                .get()
                .account()
                .filter(person -> isBarred(person, dossier))
                .isEmpty();
    }

    private boolean isBarred(AccountId person, DossierId dossier) {
        return ownDossiers.isOwn(person, dossier)
                || interests.listActive(dossier).stream()
                        .map(KeptInterest::person)
                        .anyMatch(person::equals);
    }
}
