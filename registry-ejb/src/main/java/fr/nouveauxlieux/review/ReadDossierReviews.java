package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.DossierReviews.Edition;
import fr.nouveauxlieux.review.DossierReviews.Sheet;
import fr.nouveauxlieux.review.internal.ReviewGrids;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEdition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows what the readers of a dossier gave, with names, to those who follow readings and to whoever decides. */
@ApplicationScoped
@UseCase(
        value = "review.read-reviews",
        kind = UseCase.Kind.RECORDED_READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadDossierReviews {

    @Inject
    private Interests interests;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private ReviewGrids grids;

    @Inject
    private ReviewRows rows;

    @Inject
    private GivenReviews givenReviews;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /** @throws fr.nouveauxlieux.dossier.NoSuchDossierException if there is none, or it was never submitted */
    public DossierReviews read(DossierId id) {
        WaveKey wave = dossiers.waveOf(id);
        interests.requireNone(id, ReadDossierReviews.class);
        WaveDossier dossier = dossiers.get(id);
        Optional<Grid> grid = grids.find(wave, dossier);
        List<GivenReview> given = givenReviews.list(id);
        int wanted = assignments.wantedReaders(id);
        DossierReviews reviews = new DossierReviews(
                dossier,
                wave,
                grid,
                wanted,
                CommitteeReadiness.of(dossier.standing(), given.size(), wanted, opinions.standingOf(id)),
                sheets(id, grid, given));
        journal.read(new Subject("dossier", id.value()));
        return reviews;
    }

    private List<Sheet> sheets(DossierId id, Optional<Grid> grid, List<GivenReview> given) {
        Map<AccountId, Review> reviews =
                rows.list(id).stream().collect(Collectors.toMap(Review::reader, Function.identity()));
        Map<Long, List<ReviewEdition>> editions =
                rows.listEditions(reviews.values()).stream().collect(Collectors.groupingBy(ReviewEdition::review));
        Set<AccountId> assigned = assignments.listReaders(id);
        Set<AccountId> counting = given.stream().map(GivenReview::reader).collect(Collectors.toSet());
        Set<AccountId> readers = new LinkedHashSet<>(assigned);
        readers.addAll(reviews.keySet());
        Map<AccountId, PersonCard> cards = people.listPersons(readers);
        return readers.stream()
                .map(reader -> sheet(
                        nameOf(cards.get(reader)),
                        assigned.contains(reader),
                        counting.contains(reader),
                        Optional.ofNullable(reviews.get(reader)),
                        editions,
                        grid))
                .sorted(Comparator.comparing(Sheet::name))
                .toList();
    }

    private static Sheet sheet(
            String name,
            boolean assigned,
            boolean counts,
            Optional<Review> review,
            Map<Long, List<ReviewEdition>> editions,
            Optional<Grid> grid) {
        ReadingProgress progress = review.map(one -> one.isGiven() ? ReadingProgress.GIVEN : ReadingProgress.BEGUN)
                .orElse(ReadingProgress.NOT_BEGUN);
        List<Edition> given = review.map(one -> editions.getOrDefault(one.key(), List.of()).stream()
                        .sorted(Comparator.comparing(ReviewEdition::number).reversed())
                        .map(edition -> edition(edition.number(), edition.given(one), grid))
                        .toList())
                .orElse(List.of());
        return new Sheet(
                name, assigned, progress, counts, review.map(Review::isSetAside).orElse(false), given);
    }

    private static Edition edition(int number, GivenReview review, Optional<Grid> grid) {
        return new Edition(
                number,
                review.givenAt(),
                review.scores(),
                review.advice(),
                review.forCommittee(),
                review.forApplicant(),
                grid.flatMap(known -> ReviewTotal.of(known, review)));
    }

    private static String nameOf(PersonCard card) {
        return Optional.ofNullable(card)
                .flatMap(PersonCard::name)
                .map(PersonName::full)
                .orElse("");
    }
}
