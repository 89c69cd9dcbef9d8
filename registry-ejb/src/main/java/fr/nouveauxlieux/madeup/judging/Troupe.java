package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.madeup.telling.Cast;
import fr.nouveauxlieux.madeup.telling.Casting;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Has the people of a made-up wave act, and tells on what. */
@ApplicationScoped
public class Troupe {

    @Inject
    private Casting casting;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private WaveDossiers waveDossiers;

    @Inject
    private People people;

    AccountId account(Juror juror) throws Exception {
        return casting.person(juror.person());
    }

    <T> T as(Juror juror, Callable<T> work) throws Exception {
        return currentActor.as(Cast.staff(account(juror), juror.grant()), work);
    }

    <T> T as(Role role, Callable<T> work) throws Exception {
        return currentActor.as(casting.castAll().actor(role), work);
    }

    /** As whoever submitted the dossier. */
    <T> T asAuthor(WaveDossier dossier, Callable<T> work) throws Exception {
        return currentActor.as(
                Actor.person(
                        dossier.owner(),
                        Set.of(),
                        false,
                        Set.of(dossier.organisation()),
                        Set.of(dossier.organisation()),
                        ""),
                work);
    }

    String nameOf(AccountId account) {
        return people.getPerson(account).name().map(PersonName::full).orElseThrow();
    }

    String nameOf(Role role) throws Exception {
        AccountId account = casting.castAll().actor(role).account().orElseThrow();
        return nameOf(account);
    }

    /** Of the wave, by number. */
    List<WaveDossier> dossiers(JudgedWave wave) {
        return waveDossiers.list(wave.key());
    }

    List<DossierId> dossierIds(JudgedWave wave) {
        return dossiers(wave).stream().map(WaveDossier::id).toList();
    }

    /** @throws IllegalStateException if what was to happen did not */
    static void expect(Object expected, Object outcome) {
        if (!expected.equals(outcome)) {
            throw new IllegalStateException("expected " + expected + " of a made-up wave, was " + outcome);
        }
    }
}
