package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.demonstration.chance.Chance;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.Advice;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.review.FieldOutcome;
import fr.nouveauxlieux.review.GiveOutcome;
import fr.nouveauxlieux.review.GiveReview;
import fr.nouveauxlieux.review.ReviewField;
import fr.nouveauxlieux.review.SaveReview;
import fr.nouveauxlieux.review.SendWaveToCommittee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the readers of a made-up wave review its dossiers. */
@ApplicationScoped
public class ReviewPart {

    private static final long SEED = 2_026;

    /** How good the dossiers of a wave are, by their place in it: the level that most criteria have, of 0 to 4. */
    private static final int[] QUALITY = {4, 3, 3, 2, 1, 3, 4, 2, 3, 1, 3, 2};

    /** Of whose worth its readers are of two minds. */
    private static final int DISPUTED = 5;

    /** The most that a made-up reader leaves. */
    private static final int LEFT = 2;

    /** How many fields a draft has. */
    private static final int BEGUN = 6;

    @Inject
    private SaveReview saveReview;

    @Inject
    private GiveReview giveReview;

    @Inject
    private SendWaveToCommittee sendWaveToCommittee;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private CallDirectory calls;

    @Inject
    private Troupe troupe;

    /** All reviews of one dossier. */
    void review(JudgedWave wave, int place) throws Exception {
        review(wave, place, Set.of());
    }

    /** But those that whoever tries the reader's role is left to write, the first of which they have begun. */
    void reviewButLeft(JudgedWave wave, int place) throws Exception {
        review(wave, place, Set.copyOf(listLeft(wave)));
    }

    private void review(JudgedWave wave, int place, Set<DossierId> left) throws Exception {
        WaveDossier dossier = troupe.dossiers(wave).get(place);
        Grid grid = calls.find(wave.key().call()).flatMap(CallSheet::grid).orElseThrow();
        boolean first = true;
        for (Juror juror : Jury.listReaders()) {
            if (!assignments.isAssigned(troupe.account(juror), dossier.id())) {
                continue;
            }
            Chance chance = Chance.of(SEED, juror.person().key(), place);
            boolean against = first && place == DISPUTED;
            List<FieldChange> written = write(grid, against ? 1 : QUALITY[place % QUALITY.length], dossier, chance);
            first = false;
            boolean own = juror.equals(Jury.OWN_READER) && left.contains(dossier.id());
            if (own && isLast(wave, dossier.id())) {
                continue;
            }
            save(juror, dossier.id(), own ? written.subList(0, BEGUN) : written);
            if (!own) {
                Troupe.expect(
                        GiveOutcome.State.GIVEN,
                        troupe.as(juror, () -> giveReview.give(dossier.id())).state());
            }
        }
    }

    private void save(Juror juror, DossierId dossier, List<FieldChange> changes) throws Exception {
        for (FieldOutcome outcome : troupe.as(juror, () -> saveReview.save(dossier, changes))) {
            Troupe.expect(FieldOutcome.State.SAVED, outcome.state());
        }
    }

    private boolean isLast(JudgedWave wave, DossierId dossier) throws Exception {
        List<DossierId> left = listLeft(wave);
        return left.indexOf(dossier) == left.size() - 1;
    }

    /** The last ones of the reader whom anybody may be, but those from which someone is recused or that are disputed. */
    private List<DossierId> listLeft(JudgedWave wave) throws Exception {
        List<DossierId> all = troupe.dossierIds(wave);
        Set<Integer> told = Jury.listPlacesOfInterests();
        List<DossierId> own = assignments.listDossiers(troupe.account(Jury.OWN_READER), wave.key()).stream()
                .filter(dossier -> !told.contains(all.indexOf(dossier)) && all.indexOf(dossier) != DISPUTED)
                .toList();
        return own.subList(Math.max(0, own.size() - LEFT), own.size());
    }

    private static List<FieldChange> write(Grid grid, int quality, WaveDossier dossier, Chance chance) {
        ReviewWords words = new ReviewWords(dossier.organisationName(), chance);
        List<FieldChange> changes = new ArrayList<>();
        int sum = 0;
        for (Criterion criterion : grid.criteria()) {
            int highest = criterion.levels().size() - 1;
            int level = Math.max(0, Math.min(highest, quality + chance.pick(List.of(-1, 0, 0, 0, 1))));
            int points = criterion.levels().get(level).points();
            int share = 100 * points / criterion.mostPoints();
            sum += share;
            changes.add(change(ReviewField.levelOf(criterion.code()), Integer.toString(points)));
            changes.add(change(ReviewField.whyOf(criterion.code()), words.why(criterion.code(), share)));
        }
        int mean = sum / grid.criteria().size();
        Advice advice = mean > 62 ? Advice.RETAIN : mean > 42 ? Advice.RETAIN_WITH_RESERVE : Advice.NOT_RETAIN;
        changes.add(change(ReviewField.ADVICE, advice.name()));
        changes.add(change(ReviewField.FOR_COMMITTEE, words.draw("committee." + advice)));
        changes.add(change(ReviewField.FOR_APPLICANT, words.draw("applicant." + advice)));
        return changes;
    }

    private static FieldChange change(String field, String value) {
        return new FieldChange(field, value, 0, "made-up-" + field);
    }

    /** All but those that are still read. */
    void sendToCommittee(JudgedWave wave) throws Exception {
        troupe.as(Role.COMMITTEE_SECRETARY, () -> sendWaveToCommittee.send(wave.key()));
    }
}
