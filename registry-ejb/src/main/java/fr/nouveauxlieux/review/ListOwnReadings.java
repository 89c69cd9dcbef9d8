package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.OwnReadings.Reading;
import fr.nouveauxlieux.review.internal.OwnReviews;
import fr.nouveauxlieux.review.internal.ReviewGrids;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.TermsRows;
import fr.nouveauxlieux.review.model.Review;
import fr.nouveauxlieux.review.model.ReviewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dossiers that one reads, by wave. Open to whoever follows readings too, who may read some themselves. */
@ApplicationScoped
@UseCase(
        value = "review.list-own",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.READER, Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ListOwnReadings {

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private Interests interests;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private ReviewGrids grids;

    @Inject
    private TermsRows terms;

    @Inject
    private ReviewRows rows;

    @Inject
    private People people;

    /** The waves of a call in the order of {@link ReaderAssignments#listWaves}. */
    public List<OwnReadings> list(CallCode call) {
        AccountId reader = people.ownId();
        return assignments.listWaves(reader).stream()
                .filter(wave -> wave.call().equals(call))
                .map(wave -> readings(reader, wave))
                .toList();
    }

    private OwnReadings readings(AccountId reader, WaveKey wave) {
        Map<DossierId, WaveDossier> known =
                dossiers.list(wave).stream().collect(Collectors.toMap(WaveDossier::id, Function.identity()));
        Map<DossierId, Review> reviews = rows.list(wave).stream()
                .filter(review -> review.reader().equals(reader))
                .collect(Collectors.toMap(Review::dossier, Function.identity()));
        Map<Long, Map<String, ReviewEntry>> standing = rows.standing(reviews.values());
        Set<DossierId> readable = interests.listReadable(reader, wave);
        List<Reading> readings = assignments.listDossiers(reader, wave).stream()
                .map(known::get)
                .map(dossier -> reading(
                        readable.contains(dossier.id()),
                        wave,
                        dossier,
                        Optional.ofNullable(reviews.get(dossier.id())),
                        standing))
                .toList();
        return new OwnReadings(wave, terms.of(wave), readings);
    }

    private Reading reading(
            boolean readable,
            WaveKey wave,
            WaveDossier dossier,
            Optional<Review> review,
            Map<Long, Map<String, ReviewEntry>> standing) {
        Optional<Grid> grid = grids.find(wave, dossier);
        OwnReview own = review.map(begun -> OwnReviews.view(begun, standing.getOrDefault(begun.key(), Map.of()), grid))
                .orElseGet(OwnReviews::none);
        return new Reading(
                dossier.id(),
                dossier.number(),
                readable,
                readable ? dossier.title() : "",
                readable ? dossier.organisationName() : "",
                readable ? dossier.departement() : Optional.empty(),
                dossier.standing().stage(),
                progress(own),
                own.done(),
                grid.map(known -> known.criteria().size()).orElse(0),
                own.total());
    }

    private static ReadingProgress progress(OwnReview own) {
        if (own.isGiven()) {
            return ReadingProgress.GIVEN;
        }
        return own.fields().isEmpty() ? ReadingProgress.NOT_BEGUN : ReadingProgress.BEGUN;
    }
}
