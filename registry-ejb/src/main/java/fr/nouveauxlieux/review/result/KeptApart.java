package fr.nouveauxlieux.review.result;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps the figures of a wave from those whose role would open them, but who have a dossier in it, an interest in one, or
 * read for it: of the figures of all others, one's own dossier could be told.
 */
@ApplicationScoped
public class KeptApart {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Interests interests;

    @Inject
    private Panels panels;

    @Inject
    private WaveDossiers dossiers;

    /** @throws RefusedException if whoever acts is kept from the figures of the wave */
    public void require(WaveKey wave, Class<?> useCase) {
        if (is(wave)) {
            throw RefusedException.of(useCase);
        }
    }

    /** Whether whoever acts is kept from the figures of the wave. */
    @Transactional
    public boolean is(WaveKey wave) {
        Actor actor = currentActor.get();
        return actor.account()
                .filter(person -> !interests.listBarred(person, wave).isEmpty()
                        || isReader(person, wave)
                        || hasDossier(actor, person, wave))
                .isPresent();
    }

    private boolean isReader(AccountId person, WaveKey wave) {
        return panels.list(wave, Seat.READER).stream()
                .anyMatch(panelist -> panelist.account().equals(person));
    }

    private boolean hasDossier(Actor actor, AccountId person, WaveKey wave) {
        return dossiers.list(wave).stream()
                .anyMatch(dossier ->
                        dossier.owner().equals(person) || actor.organisations().contains(dossier.organisation()));
    }
}
