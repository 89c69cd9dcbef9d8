package fr.nouveauxlieux.panel.internal;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.account.PersonCard;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.InterestView;
import fr.nouveauxlieux.panel.InterestView.Withdrawal;
import fr.nouveauxlieux.panel.model.KeptInterest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Interests as they are read. */
@ApplicationScoped
public class InterestViews {

    @Inject
    private People people;

    @Inject
    private WaveLines lines;

    /** The names of some people, empty for those whose account is erased. */
    public record Names(Map<AccountId, PersonCard> cards) {

        public String of(AccountId account) {
            return Optional.ofNullable(cards.get(account))
                    .flatMap(PersonCard::name)
                    .map(PersonName::full)
                    .orElse("");
        }
    }

    public Names names(Collection<AccountId> accounts) {
        return new Names(people.listPersons(Set.copyOf(accounts)));
    }

    public List<InterestView> views(List<KeptInterest> kept) {
        return views(kept, lines.lines(kept.stream().map(KeptInterest::dossier).toList()));
    }

    /** @param told the dossiers that the interests are in; those in others are left out */
    public List<InterestView> views(List<KeptInterest> kept, Map<DossierId, DossierLine> told) {
        Set<AccountId> named = new HashSet<>();
        kept.forEach(interest -> {
            named.add(interest.person());
            interest.withdrawer().ifPresent(named::add);
        });
        Names names = names(named);
        return kept.stream()
                .filter(interest -> told.containsKey(interest.dossier()))
                .map(interest -> view(interest, told.get(interest.dossier()), names))
                .toList();
    }

    private static InterestView view(KeptInterest interest, DossierLine dossier, Names names) {
        return new InterestView(
                interest.key(),
                interest.person(),
                names.of(interest.person()),
                dossier,
                interest.kind(),
                interest.text(),
                interest.origin(),
                interest.raisedAt(),
                interest.withdrawnAt()
                        .map(at -> new Withdrawal(
                                interest.withdrawalReason(),
                                names.of(interest.withdrawer().orElseThrow()),
                                at)));
    }
}
