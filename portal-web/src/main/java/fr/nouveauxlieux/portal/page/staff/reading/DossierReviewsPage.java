package fr.nouveauxlieux.portal.page.staff.reading;

import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import fr.nouveauxlieux.portal.page.staff.dossier.DossierWords;
import fr.nouveauxlieux.portal.table.Cell;
import fr.nouveauxlieux.portal.table.Cell.Tone;
import fr.nouveauxlieux.review.CommitteeReadiness;
import fr.nouveauxlieux.review.DossierReviews;
import fr.nouveauxlieux.review.DossierReviews.Edition;
import fr.nouveauxlieux.review.DossierReviews.Sheet;
import fr.nouveauxlieux.review.ReadDossierReviews;
import fr.nouveauxlieux.review.ReadingProgress;
import fr.nouveauxlieux.review.SendToCommittee;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page on the reviews of a dossier shows. */
@Named("dossierReviews")
@RequestScoped
public class DossierReviewsPage {

    @Inject
    private ReadDossierReviews readReviews;

    @Inject
    private Permissions permissions;

    @Inject
    private ReadingWords words;

    @Inject
    private DossierWords dossierWords;

    @Inject
    private StaffCells cells;

    @Inject
    private Visit visit;

    private DossierReviews reviews;

    /** What one reader gave. @param state how far they are, and whether it counts */
    public record SheetView(String name, Cell state, List<EditionView> editions) {}

    /** @param latest whether no other was given after it */
    public record EditionView(
            String title,
            boolean latest,
            String advice,
            String total,
            List<ReaderDeskPage.Line> scores,
            String forCommittee,
            String forApplicant) {}

    /**
     * @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted
     * @throws fr.nouveauxlieux.permission.RefusedException for whoever has an interest in it
     */
    void show(DossierId dossier) {
        reviews = readReviews.read(dossier);
    }

    boolean isOf(DossierId dossier) {
        return reviews != null && reviews.dossier().id().equals(dossier);
    }

    public String getPath() {
        return ReadingAddress.of(ReadingAddress.REVIEWS, reviews.dossier().id());
    }

    public String getWavePath() {
        return ReadingAddress.of(reviews.wave());
    }

    public String getWaveTitle() {
        return visit.getTexts().format("reading.wave.title", words.wave(reviews.wave()));
    }

    public String getTitle() {
        return visit.getTexts()
                .format(
                        "reading.reviews.title",
                        reviews.dossier().number(),
                        reviews.dossier().title());
    }

    public Cell getStanding() {
        return dossierWords.standing(
                reviews.dossier().standing().state(),
                reviews.dossier().standing().stage());
    }

    public String getGiven() {
        return visit.getTexts().format("reading.given-of", reviews.countGiven(), reviews.wanted());
    }

    public String getReadiness() {
        return cells.text("reading.readiness." + ReadingWords.code(reviews.readiness()));
    }

    /** Whether whoever reads may send it to its committee now. */
    public boolean isSendable() {
        return (reviews.readiness() == CommitteeReadiness.READY || isReasonAsked())
                && permissions.may(SendToCommittee.class, reviews.dossier().id());
    }

    public boolean isReasonAsked() {
        return reviews.readiness() == CommitteeReadiness.REVIEWS_LACKING;
    }

    public List<SheetView> getSheets() {
        return reviews.grid().stream()
                .flatMap(grid -> reviews.sheets().stream().map(sheet -> view(grid, sheet)))
                .toList();
    }

    private SheetView view(Grid grid, Sheet sheet) {
        List<EditionView> editions = sheet.editions().stream()
                .map(edition ->
                        view(grid, edition, edition.number() == sheet.editions().size()))
                .toList();
        return new SheetView(sheet.name().isEmpty() ? cells.text("desk.nobody") : sheet.name(), state(sheet), editions);
    }

    private Cell state(Sheet sheet) {
        Cell state = words.progress(sheet.progress());
        if (sheet.setAside()) {
            return state.in(Tone.BAD).with(cells.text("reading.reviews.set-aside"));
        }
        if (!sheet.assigned()) {
            return state.with(cells.text("reading.reviews.not-assigned"));
        }
        return sheet.progress() == ReadingProgress.GIVEN && !sheet.counts()
                ? state.in(Tone.BAD).with(cells.text("reading.reviews.not-counting"))
                : state;
    }

    private EditionView view(Grid grid, Edition edition, boolean latest) {
        return new EditionView(
                visit.getTexts()
                        .format(
                                "reading.reviews.edition",
                                edition.number(),
                                visit.getTexts().moment(edition.givenAt())),
                latest,
                words.advice(edition.advice()),
                words.total(edition.total()),
                edition.scores().stream()
                        .map(score -> new ReaderDeskPage.Line(
                                words.criterion(grid, score.criterion()),
                                words.level(grid, score),
                                score.justification()))
                        .toList(),
                edition.forCommittee(),
                edition.forApplicant());
    }
}
