package fr.nouveauxlieux.review;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.instruction.DossierOpinions;
import fr.nouveauxlieux.instruction.OpinionStanding;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.WaveReadings.Line;
import fr.nouveauxlieux.review.WaveReadings.Reader;
import fr.nouveauxlieux.review.internal.ReviewRows;
import fr.nouveauxlieux.review.internal.TermsRows;
import fr.nouveauxlieux.review.model.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the readings of a wave are: who reads what, what is given, what is ready for the committee. Nothing of what was written. */
@ApplicationScoped
@UseCase(
        value = "review.read-wave",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.COMMITTEE_SECRETARY, Role.DECIDING_AUTHORITY, Role.AUDITOR}))
public class ReadWaveReadings {

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private GivenReviews givenReviews;

    @Inject
    private DossierOpinions opinions;

    @Inject
    private TermsRows terms;

    @Inject
    private ReviewRows rows;

    @Inject
    private Interests interests;

    @Inject
    private People people;

    public WaveReadings read(WaveKey wave) {
        Map<DossierId, Set<AccountId>> readers = assignments.listReaders(wave);
        Map<DossierId, List<Review>> reviews = rows.list(wave).stream().collect(Collectors.groupingBy(Review::dossier));
        Map<DossierId, List<GivenReview>> given = givenReviews.list(wave);
        Map<AccountId, PersonCard> cards = people.listPersons(
                readers.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        int wanted = assignments.wantedReaders(wave);
        Map<DossierId, Integer> further = assignments.furtherReaders(wave);
        Set<DossierId> barred = interests.listBarredNow(wave);
        List<WaveDossier> all = dossiers.list(wave);
        Map<DossierId, OpinionStanding> asked =
                opinions.standingsOf(all.stream().map(WaveDossier::id).toList());
        List<Line> lines = all.stream()
                .filter(dossier -> !barred.contains(dossier.id()))
                .filter(dossier -> dossier.standing().stage() == DossierStage.REVIEW
                        || dossier.standing().stage() == DossierStage.ADJOURNED
                        || readers.containsKey(dossier.id()))
                .map(dossier -> line(
                        dossier,
                        readers(
                                readers.getOrDefault(dossier.id(), Set.of()),
                                reviews.getOrDefault(dossier.id(), List.of()),
                                cards),
                        given.getOrDefault(dossier.id(), List.of()).size(),
                        wanted + further.getOrDefault(dossier.id(), 0),
                        asked.get(dossier.id())))
                .toList();
        return new WaveReadings(wave, terms.of(wave), wanted, lines);
    }

    private static Line line(
            WaveDossier dossier, List<Reader> readers, int given, int wanted, OpinionStanding opinion) {
        return new Line(
                dossier,
                readers,
                given,
                wanted,
                opinion,
                CommitteeReadiness.of(dossier.standing(), given, wanted, opinion));
    }

    private static List<Reader> readers(
            Set<AccountId> assigned, List<Review> reviews, Map<AccountId, PersonCard> cards) {
        Map<AccountId, ReadingProgress> progress = reviews.stream()
                .collect(Collectors.toMap(
                        Review::reader, review -> review.isGiven() ? ReadingProgress.GIVEN : ReadingProgress.BEGUN));
        return assigned.stream()
                .map(reader -> new Reader(
                        Optional.ofNullable(cards.get(reader))
                                .flatMap(PersonCard::name)
                                .map(PersonName::full)
                                .orElse(""),
                        progress.getOrDefault(reader, ReadingProgress.NOT_BEGUN)))
                .sorted(Comparator.comparing(Reader::name))
                .toList();
    }
}
