package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.assignment.ApplyRun;
import fr.nouveauxlieux.assignment.AssignmentRunId;
import fr.nouveauxlieux.assignment.ComputeRun;
import fr.nouveauxlieux.assignment.ReviewSending;
import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.AddPanelist;
import fr.nouveauxlieux.panel.DeclareInterests;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.OwnDeclarations;
import fr.nouveauxlieux.panel.PanelOutcome;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.ReadOwnDeclarations;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.ReviewTerms;
import fr.nouveauxlieux.review.ReviewVisibility;
import fr.nouveauxlieux.review.SetReviewTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who reads and judges a made-up wave, what interests they have, and who is given what to read. */
@ApplicationScoped
public class PanelPart {

    private static final int MOST_DOSSIERS = 8;
    private static final long SEED = 2_024;
    private static final String NO_TIE = "Aucun lien avec ce projet ni avec la structure qui le porte.";

    @Inject
    private AddPanelist addPanelist;

    @Inject
    private SetReviewTerms setReviewTerms;

    @Inject
    private ReadOwnDeclarations readOwnDeclarations;

    @Inject
    private DeclareInterests declareInterests;

    @Inject
    private ComputeRun computeRun;

    @Inject
    private ApplyRun applyRun;

    @Inject
    private SendToReview sendToReview;

    @Inject
    private Troupe troupe;

    /** Someone whom a visitor has seated already stays as they are. */
    void seat(JudgedWave wave) throws Exception {
        for (Juror juror : Jury.listAll()) {
            Panelist panelist = new Panelist(
                    troupe.account(juror),
                    juror.seat(),
                    juror.college(),
                    juror.competences(),
                    Set.of(),
                    MOST_DOSSIERS,
                    List.of());
            PanelOutcome outcome = troupe.as(Role.COMMITTEE_SECRETARY, () -> addPanelist.add(wave.key(), panelist));
            if (outcome != PanelOutcome.ALREADY_SEATED) {
                Troupe.expect(PanelOutcome.CHANGED, outcome);
            }
        }
    }

    /** @param due how many days before the demonstration began */
    void setTerms(JudgedWave wave, int due) throws Exception {
        ReviewTerms terms = new ReviewTerms(Optional.of(wave.day(due)), ReviewVisibility.AFTER_OWN, false, 0);
        troupe.as(Role.COMMITTEE_SECRETARY, () -> setReviewTerms.set(wave.key(), terms));
    }

    void declare(JudgedWave wave) throws Exception {
        List<DossierId> dossiers = troupe.dossierIds(wave);
        for (Juror juror : Jury.listAll()) {
            troupe.as(juror, () -> {
                OwnDeclarations own = readOwnDeclarations.read(wave.key());
                List<InterestAnswer> answers = own.open().stream()
                        .map(open -> answer(juror, dossiers, open))
                        .toList();
                return declareInterests.declare(wave.key(), answers, true);
            });
        }
    }

    private static InterestAnswer answer(Juror juror, List<DossierId> dossiers, OwnDeclarations.ToDeclare open) {
        DossierId dossier = open.dossier().id();
        return Optional.ofNullable(juror.interests().get(dossiers.indexOf(dossier)))
                .map(interest -> InterestAnswer.of(dossier, interest))
                .orElseGet(() -> InterestAnswer.none(dossier, open.suggestions().isEmpty() ? "" : NO_TIE));
    }

    /** @param last day on which it is read, so many before the demonstration began */
    void assign(JudgedWave wave, int first, int last) throws Exception {
        RunSettings settings = RunSettings.usual(SEED, new Absence(wave.day(first), wave.day(last)));
        troupe.as(Role.COMMITTEE_SECRETARY, () -> {
            AssignmentRunId run = computeRun.compute(wave.key(), settings);
            return applyRun.apply(run).orElseThrow();
        });
    }

    void sendToReview(JudgedWave wave) throws Exception {
        for (DossierId dossier : troupe.dossierIds(wave)) {
            Troupe.expect(ReviewSending.SENT, troupe.as(Role.INSTRUCTOR, () -> sendToReview.send(dossier, false)));
        }
    }
}
