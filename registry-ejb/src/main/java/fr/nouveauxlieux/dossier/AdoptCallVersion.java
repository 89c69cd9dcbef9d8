package fr.nouveauxlieux.dossier;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AdoptionOutcome.Change;
import fr.nouveauxlieux.dossier.internal.AnswerSaving;
import fr.nouveauxlieux.dossier.internal.Dossiers;
import fr.nouveauxlieux.dossier.internal.Writing;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Reach;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Moves a dossier to the newest version of its call. Answers stay, but for those that the version has no place for,
 * which are emptied and kept in their history; files stay all.
 */
@ApplicationScoped
@UseCase(
        value = "dossier.adopt-call-version",
        permits = {
            @Permit(to = Role.APPLICANT, reach = Reach.OWN),
            @Permit(to = Role.APPLICANT, reach = Reach.MANAGED_ORGANISATION)
        })
public class AdoptCallVersion {

    @Inject
    private Dossiers dossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private AnswerSaving saving;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * @param version that whoever asks was shown
     * @throws NoSuchDossierException if there is none
     * @throws NotAmendableException if the dossier does not change any more
     */
    public AdoptionOutcome adopt(DossierId id, int version) {
        Dossier dossier = dossiers.hold(id);
        Writing writing = saving.begin(dossier, people.ownId());
        CallSheet newest = calls.find(dossier.call()).orElseThrow();
        if (newest.version() <= dossier.callVersion()) {
            return without(Change.SAME, dossier);
        }
        if (newest.version() != version) {
            return without(Change.OVERTAKEN, dossier);
        }
        Map<String, ?> before = dossier.digested();
        List<AnswerPath> left = saving.adopt(writing, newest.form(), newest.version());
        journal.changed(
                dossier.subject(), before, dossier.digested(), "version=" + version + "; answers left: " + left.size());
        return new AdoptionOutcome(Change.ADOPTED, newest.version(), left);
    }

    private AdoptionOutcome without(Change change, Dossier dossier) {
        journal.nothingChanged();
        return new AdoptionOutcome(change, dossier.callVersion(), List.of());
    }
}
