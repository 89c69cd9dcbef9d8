package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.internal.AnswerCloning;
import fr.nouveauxlieux.dossier.internal.Beginnings;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.RetainedLetters;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes up a dossier that was refused, not retained, closed or withdrawn: a draft on the newest version of the call with its answers and files. */
@ApplicationScoped
@UseCase(
        value = "dossier.begin-again",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION)
        })
public class BeginAgain {

    private static final Set<DossierState> ENDED =
            Set.of(DossierState.REFUSED, DossierState.LETTER_NOT_RETAINED, DossierState.CLOSED, DossierState.WITHDRAWN);

    @Inject
    private Dossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private Beginnings beginnings;

    @Inject
    private AnswerCloning cloning;

    @Inject
    private RetainedLetters letters;

    @Inject
    private People people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    /**
     * What the form asks no more is left behind, and so is what was attested. One draft for each dossier taken up.
     *
     * @throws NoSuchDossierException if there is none
     * @throws IllegalStateException if it is neither refused, not retained, closed nor withdrawn
     */
    public DossierBeginning begin(DossierId parent) {
        Dossier taken = dossiers.hold(parent);
        if (!currentActor.get().organisations().contains(taken.organisation())) {
            throw RefusedException.of(BeginAgain.class);
        }
        if (!ENDED.contains(taken.toldStanding().state())) {
            throw new IllegalStateException(
                    "a dossier that is " + taken.toldStanding().state() + " is not begun again");
        }
        Optional<Dossier> draft = dossiers.listDrafts(taken.call(), taken.organisation()).stream()
                .filter(one -> one.parent().filter(parent::equals).isPresent())
                .findFirst();
        if (draft.isPresent()) {
            journal.nothingChanged();
            return new DossierBeginning.Existing(draft.get().id());
        }
        CallSheet call = calls.find(taken.call())
                .orElseThrow(() -> new IllegalStateException("the call is not published any more"));
        Optional<Dossier> letter = call.after().flatMap(first -> findLetter(taken, first));
        if (call.after().isPresent() && letter.isEmpty()) {
            journal.nothingChanged();
            return new DossierBeginning.LetterFirst(call.after().get());
        }
        Dossier begun = beginnings.begin(call, taken.organisation(), people.ownId(), Optional.of(taken));
        letter.ifPresent(begun::follow);
        cloning.clone(taken, begun, call.form());
        journal.changed(begun.subject(), Map.of(), begun.digested(), "takes up " + parent);
        return new DossierBeginning.Begun(begun.id());
    }

    /** That of the dossier taken up, where it is one of the first stage; else one that there is since. */
    private Optional<Dossier> findLetter(Dossier taken, CallCode first) {
        List<Dossier> retained = letters.list(first, taken.organisation());
        return taken.letter()
                .filter(retained::contains)
                .or(() -> letters.choose(retained, Optional.empty(), taken.call()));
    }
}
