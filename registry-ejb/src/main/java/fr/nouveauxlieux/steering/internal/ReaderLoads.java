package fr.nouveauxlieux.steering.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.review.GivenReview;
import fr.nouveauxlieux.review.GivenReviews;
import fr.nouveauxlieux.steering.SteeringBoard.ReaderLoad;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the readers of a wave have to do, and did. */
@ApplicationScoped
public class ReaderLoads {

    @Inject
    private Panels panels;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private GivenReviews reviews;

    @Inject
    private People people;

    /** Those of the panel, and those who are not on it any more but read; those with most left to read first. */
    public List<ReaderLoad> list(WaveKey wave) {
        Map<AccountId, Panelist> panel = panels.list(wave, Seat.READER).stream()
                .collect(Collectors.toMap(Panelist::account, Function.identity()));
        Map<DossierId, Set<AccountId>> assigned = assignments.listReaders(wave);
        List<GivenReview> given =
                reviews.list(wave).values().stream().flatMap(List::stream).toList();
        Set<AccountId> readers = new HashSet<>(panel.keySet());
        assigned.values().forEach(readers::addAll);
        given.forEach(review -> readers.add(review.reader()));
        Map<AccountId, PersonCard> cards = people.listPersons(readers);
        return readers.stream()
                .map(reader -> new ReaderLoad(
                        reader,
                        Optional.ofNullable(cards.get(reader))
                                .flatMap(PersonCard::name)
                                .map(PersonName::full),
                        count(assigned.values(), reader),
                        given.stream()
                                .filter(review -> review.reader().equals(reader))
                                .count(),
                        Optional.ofNullable(panel.get(reader))
                                .map(seat -> OptionalInt.of(seat.mostDossiers()))
                                .orElse(OptionalInt.empty())))
                .sorted(Comparator.comparing(ReaderLoad::left).reversed().thenComparing(load -> load.reader()
                        .value()))
                .toList();
    }

    private static long count(Collection<Set<AccountId>> assigned, AccountId reader) {
        return assigned.stream().filter(readers -> readers.contains(reader)).count();
    }
}
