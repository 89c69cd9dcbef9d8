package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.dossier.internal.Beginnings;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.RetainedLetters;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.store.DatabaseLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Begins a dossier for an organisation that one is a member of. One draft a call, unless another is asked for. */
@ApplicationScoped
@UseCase(value = "dossier.begin", permits = @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION))
public class BeginDossier {

    private static final int MOST_DRAFTS = 20;

    @Inject
    private CallDirectory calls;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Beginnings beginnings;

    @Inject
    private RetainedLetters letters;

    @Inject
    private DatabaseLocks locks;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /** @throws IllegalArgumentException if there is no such call */
    public DossierBeginning begin(DossierStart start) {
        CallSheet call =
                calls.find(start.call()).orElseThrow(() -> new IllegalArgumentException("there is no such call"));
        locks.hold("dossier-begin:" + start.call() + ":" + start.organisation());
        if (call.after().isPresent()) {
            return beginAfter(call.after().get(), call, start);
        }
        List<Dossier> drafts = dossiers.listDrafts(start.call(), start.organisation());
        if (!drafts.isEmpty() && (!start.another() || drafts.size() >= MOST_DRAFTS)) {
            journal.nothingChanged();
            return new DossierBeginning.Existing(drafts.get(0).id());
        }
        Dossier begun = beginnings.begin(call, start.organisation(), people.ownId(), Optional.empty());
        start.place().ifPresent(place -> beginnings.answerPlace(begun, call, place));
        journal.changed(begun.subject(), Map.of(), begun.digested());
        return new DossierBeginning.Begun(begun.id());
    }

    /** The call is a second stage: one dossier for each letter of intent that was retained. */
    private DossierBeginning beginAfter(CallCode first, CallSheet call, DossierStart start) {
        List<Dossier> retained = letters.list(first, start.organisation());
        Optional<Dossier> letter = letters.choose(retained, start.letter(), call.code());
        Optional<Dossier> following = letter.flatMap(one -> letters.findFollowing(one, call.code()));
        if (letter.isEmpty() || following.isPresent()) {
            journal.nothingChanged();
            return following
                    .<DossierBeginning>map(one -> new DossierBeginning.Existing(one.id()))
                    .orElseGet(() -> new DossierBeginning.LetterFirst(first));
        }
        Dossier begun = beginnings.beginAfter(letter.get(), call, people.ownId());
        journal.changed(
                begun.subject(),
                Map.of(),
                begun.digested(),
                "follows " + letter.get().id());
        return new DossierBeginning.Begun(begun.id());
    }
}
