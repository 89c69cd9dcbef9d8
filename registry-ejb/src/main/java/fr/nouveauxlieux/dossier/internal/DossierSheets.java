package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.dossier.AnswerView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierSheet;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.SubmissionView;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.Submission;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossiers as they are read. */
@ApplicationScoped
public class DossierSheets {

    @Inject
    private AnswerRows rows;

    @Inject
    private Authors authors;

    @Inject
    private SubmissionRows submissions;

    @Inject
    private DossierWaves waves;

    @Inject
    private OrganisationDirectory organisations;

    /** With what is written now. */
    public DossierSheet ofWriters(Dossier dossier, DossierAccess access) {
        return sheet(
                dossier,
                dossier.callVersion(),
                access,
                submissions.list(dossier),
                authors.views(rows.list(dossier).values()),
                dossier.title(),
                dossier.toldStanding().state());
    }

    /** With what was submitted last, on the version of the call that it answers, whatever was changed since. Empty where nothing was. */
    public Optional<DossierSheet> ofStaff(Dossier dossier) {
        return submissions.findLast(dossier).map(last -> ofStaff(dossier, last, dossier.state()));
    }

    /** As {@link #ofStaff}, with what came with it, for programs: a decision that its authors do not know is not told. */
    public Optional<SubmittedDossier> submitted(Dossier dossier) {
        return submissions
                .findLast(dossier)
                .map(last -> new SubmittedDossier(
                        ofStaff(dossier, last, dossier.toldStanding().state()),
                        organisations.get(dossier.organisation()),
                        dossier.toldDepartement(),
                        dossier.toldAt().orElseThrow(),
                        dossier.toldStanding().stage(),
                        dossier.toldStates(),
                        FrozenContent.filesOf(last)));
    }

    private DossierSheet ofStaff(Dossier dossier, Submission last, DossierState state) {
        return sheet(
                dossier,
                FrozenContent.callVersionOf(last),
                DossierAccess.READ,
                submissions.list(dossier),
                FrozenContent.answersOf(last),
                dossier.toldTitle(),
                state);
    }

    private DossierSheet sheet(
            Dossier dossier,
            int callVersion,
            DossierAccess access,
            List<SubmissionView> submitted,
            Map<AnswerPath, AnswerView> answers,
            String title,
            DossierState state) {
        return new DossierSheet(
                dossier.id(),
                dossier.number().value(),
                title,
                dossier.call(),
                callVersion,
                waves.findWave(dossier).map(WaveView::code),
                dossier.organisation(),
                organisations.get(dossier.organisation()).name(),
                dossier.owner(),
                state,
                access,
                dossier.begunAt(),
                dossier.savedAt(),
                submitted,
                dossier.parent(),
                answers);
    }
}
