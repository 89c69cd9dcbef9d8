package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.ImplicitRefusal;
import fr.nouveauxlieux.dossier.SubmittedSheets;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.internal.OwnReviews;
import fr.nouveauxlieux.review.internal.QuestionViews;
import fr.nouveauxlieux.review.internal.ReaderDoor;
import fr.nouveauxlieux.review.internal.ReviewGrids;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.TermsRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a reader a dossier that they read, and what they wrote of it. */
@ApplicationScoped
@UseCase(value = "review.read-desk", kind = UseCase.Kind.RECORDED_READING, permits = @Permit(to = Role.READER))
public class ReadReaderDesk {

    @Inject
    private ReaderDoor door;

    @Inject
    private SubmittedSheets sheets;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private ReviewGrids grids;

    @Inject
    private TermsRows terms;

    @Inject
    private ReviewRows rows;

    @Inject
    private GivenReviews givenReviews;

    @Inject
    private QuestionViews questions;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /**
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever does not read this dossier
     */
    public ReaderDesk read(DossierId id) {
        WaveKey wave = dossiers.waveOf(id);
        AccountId reader = door.require(id, ReadReaderDesk.class);
        WaveDossier dossier = dossiers.get(id);
        Optional<Grid> grid = grids.find(wave, dossier);
        ReviewTerms set = terms.of(wave);
        OwnReview own = rows.find(id, reader)
                .map(review -> OwnReviews.view(review, rows.standing(review), grid))
                .orElseGet(OwnReviews::none);
        List<GivenReview> given = givenReviews.list(id);
        boolean visible = set.visibility().shows(own.isGiven(), isAllIn(id, given));
        ReaderDesk desk = new ReaderDesk(
                sheets.get(id),
                dossier,
                wave,
                grid,
                set,
                own,
                isTakeableBack(dossier, set, own),
                visible,
                visible ? others(given, reader, grid, set.named()) : List.of(),
                questions.listOwn(id, reader));
        journal.read(new Subject("dossier", id.value()));
        return desk;
    }

    private boolean isTakeableBack(WaveDossier dossier, ReviewTerms set, OwnReview own) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ImplicitRefusal.ZONE);
        return own.isGiven() && dossier.standing().stage() == DossierStage.REVIEW && set.isOpenOn(today);
    }

    private boolean isAllIn(DossierId dossier, List<GivenReview> given) {
        Set<AccountId> givers = given.stream().map(GivenReview::reader).collect(Collectors.toSet());
        return givers.containsAll(assignments.listReaders(dossier));
    }

    private List<OtherReview> others(List<GivenReview> given, AccountId reader, Optional<Grid> grid, boolean named) {
        return given.stream()
                .filter(review -> !review.reader().equals(reader))
                .map(review -> new OtherReview(
                        named ? nameOf(review.reader()) : "",
                        review.scores(),
                        review.advice(),
                        review.forCommittee(),
                        grid.flatMap(known -> ReviewTotal.of(known, review))))
                .toList();
    }

    private String nameOf(AccountId account) {
        return people.findPerson(account)
                .flatMap(PersonCard::name)
                .map(PersonName::full)
                .orElse("");
    }
}
