package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.kernel.OfferId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.kernel.PremisesInterestId;
import fr.nouveauxlieux.kernel.Rna;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.organisation.OrganisationRegistration.Registered;
import fr.nouveauxlieux.organisation.RegisterOrganisation;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.premises.EditOffer;
import fr.nouveauxlieux.premises.ExpireOffers;
import fr.nouveauxlieux.premises.ExpressInterest;
import fr.nouveauxlieux.premises.InterestDraft;
import fr.nouveauxlieux.premises.InterestOutcome;
import fr.nouveauxlieux.premises.ListOwnInterests;
import fr.nouveauxlieux.premises.MarkOfferLet;
import fr.nouveauxlieux.premises.OfferDirectory;
import fr.nouveauxlieux.premises.OfferDraft;
import fr.nouveauxlieux.premises.OfferFilter;
import fr.nouveauxlieux.premises.OfferOutcome;
import fr.nouveauxlieux.premises.OfferReason;
import fr.nouveauxlieux.premises.OfferSheet;
import fr.nouveauxlieux.premises.OfferState;
import fr.nouveauxlieux.premises.PremisesAccess;
import fr.nouveauxlieux.premises.PremisesCondition;
import fr.nouveauxlieux.premises.PremisesKind;
import fr.nouveauxlieux.premises.ProposeOffer;
import fr.nouveauxlieux.premises.PublishOffer;
import fr.nouveauxlieux.premises.ReadInterests;
import fr.nouveauxlieux.premises.ReadOwnOffer;
import fr.nouveauxlieux.premises.ReceivedInterest;
import fr.nouveauxlieux.premises.RefuseOffer;
import fr.nouveauxlieux.premises.SearchOffers;
import fr.nouveauxlieux.premises.WithdrawInterest;
import fr.nouveauxlieux.premises.WithdrawOffer;
import fr.nouveauxlieux.premises.WriteOffer;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The premises exchange: who may do what with an offer, and whom an interest reaches. */
@ExtendWith(ArquillianExtension.class)
public class PremisesIT {

    private static final OfferFilter PROPOSED = new OfferFilter(Optional.of(OfferState.PROPOSED));

    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private OfferDirectory directory;

    @Inject
    private WriteOffer writeOffer;

    @Inject
    private EditOffer editOffer;

    @Inject
    private ProposeOffer proposeOffer;

    @Inject
    private WithdrawOffer withdrawOffer;

    @Inject
    private MarkOfferLet markOfferLet;

    @Inject
    private PublishOffer publishOffer;

    @Inject
    private RefuseOffer refuseOffer;

    @Inject
    private ExpireOffers expireOffers;

    @Inject
    private SearchOffers searchOffers;

    @Inject
    private ReadOwnOffer readOwnOffer;

    @Inject
    private ReadInterests readInterests;

    @Inject
    private ExpressInterest expressInterest;

    @Inject
    private WithdrawInterest withdrawInterest;

    @Inject
    private ListOwnInterests listOwnInterests;

    private static Actor moderator(RoleGrant grant) {
        return Actor.person(AccountId.draw(), Set.of(grant), true, Set.of(), Set.of(), Requests.HOME);
    }

    private static Actor moderator() {
        return moderator(RoleGrant.everywhere(Role.MODERATOR));
    }

    private static OfferDraft draft(String title) {
        return new OfferDraft(
                title,
                "Deux salles et une cour.",
                "3 rue des Écoles",
                new CommuneCode("22070"),
                Optional.empty(),
                180,
                PremisesKind.PUBLIC_BUILDING,
                Optional.of(Money.ofEuros(600)),
                Optional.empty(),
                Optional.empty(),
                PremisesCondition.READY,
                PremisesAccess.FULL,
                Optional.empty());
    }

    private OrganisationId organisation(Person founder, String rna) {
        OrganisationDraft named = new OrganisationDraft(Optional.empty(), Optional.of(new Rna(rna)), "Mairie " + rna);
        return ((Registered) requests.in(founder.session(), () -> registerOrganisation.register(named))).organisation();
    }

    private OfferSheet sheet(Person owner, OfferId offer) {
        return requests.in(owner.session(), () -> readOwnOffer.read(offer));
    }

    private OfferId proposed(Person owner, OrganisationId organisation, String title) {
        OfferId offer = requests.in(owner.session(), () -> writeOffer.write(organisation, draft(title)));
        assertThat(requests.in(
                        owner.session(),
                        () -> proposeOffer.propose(offer, sheet(owner, offer).version())))
                .isEqualTo(OfferOutcome.DONE);
        return offer;
    }

    private OfferId published(Person owner, OrganisationId organisation, String title) {
        OfferId offer = proposed(owner, organisation, title);
        long version = sheet(owner, offer).version();
        assertThat(requests.as(moderator(), () -> publishOffer.publish(offer, version)))
                .isEqualTo(OfferOutcome.DONE);
        return offer;
    }

    private static InterestDraft interest(OrganisationId organisation) {
        return new InterestDraft(Optional.of(organisation), Optional.empty(), "Un atelier partagé.");
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    private void assertRefused(Person person, Callable<?> work) {
        assertThatThrownBy(() -> requests.in(person.session(), work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void anOfferIsPublicBetweenItsPublicationAndItsEndAndItsOwnerIsTold() {
        Person owner = people.person("locaux-parcours");
        OfferId offer = proposed(owner, organisation(owner, "W220700011"), "École");
        assertThat(directory.find(offer)).isEmpty();
        long version = sheet(owner, offer).version();

        assertThat(requests.as(
                        moderator(), () -> refuseOffer.refuse(offer, new OfferReason("Photo manquante"), version)))
                .isEqualTo(OfferOutcome.DONE);
        assertThat(sheet(owner, offer).reason()).isEqualTo("Photo manquante");
        assertThat(people.messages("premises.refused", owner.account())).isEqualTo(1);
        assertThat(requests.as(moderator(), () -> publishOffer.publish(offer, version)))
                .isEqualTo(OfferOutcome.OVERTAKEN);

        requests.in(
                owner.session(),
                () -> proposeOffer.propose(offer, sheet(owner, offer).version()));
        long again = sheet(owner, offer).version();
        requests.as(moderator(), () -> publishOffer.publish(offer, again));
        assertThat(directory.find(offer))
                .hasValueSatisfying(shown -> assertThat(shown.owner()).isEqualTo("Mairie W220700011"));
        assertThat(people.messages("premises.published", owner.account())).isEqualTo(1);
        assertThat(requests.as(Actor.system("premises"), () -> expireOffers.expireOver()))
                .isZero();

        long shown = sheet(owner, offer).version();
        requests.in(owner.session(), () -> editOffer.edit(offer, draft("École refaite"), shown));
        assertThat(directory.find(offer)).isEmpty();
        assertThat(sheet(owner, offer).state()).isEqualTo(OfferState.DRAFT);
    }

    @Test
    void anInterestReachesTheOwnerAloneAndCanBeTakenBack() {
        Person owner = people.person("locaux-proprietaire");
        Person seeker = people.person("locaux-porteur");
        OrganisationId owning = organisation(owner, "W220700012");
        OrganisationId seeking = organisation(seeker, "W220700013");
        OfferId offer = published(owner, owning, "Gare");

        assertThat(requests.in(owner.session(), () -> expressInterest.express(offer, interest(owning))))
                .isEqualTo(InterestOutcome.OWN_PREMISES);
        assertRefused(seeker, () -> expressInterest.express(offer, interest(owning)));
        assertThat(requests.in(seeker.session(), () -> expressInterest.express(offer, interest(seeking))))
                .isEqualTo(InterestOutcome.TOLD);
        assertThat(requests.in(seeker.session(), () -> expressInterest.express(offer, interest(seeking))))
                .isEqualTo(InterestOutcome.ALREADY_TOLD);
        assertThat(people.messages("premises.interest", owner.account())).isEqualTo(1);

        List<ReceivedInterest> received = requests.in(owner.session(), () -> readInterests.list(offer));
        assertThat(received).singleElement().satisfies(one -> {
            assertThat(one.organisation()).isEqualTo("Mairie W220700013");
            assertThat(one.address()).isEqualTo(seeker.address().value());
        });
        assertRefused(seeker, () -> readInterests.list(offer));
        assertRefused(moderator(), () -> readInterests.list(offer));

        PremisesInterestId own = requests.in(seeker.session(), () -> listOwnInterests.list())
                .get(0)
                .id();
        assertRefused(owner, () -> withdrawn(own));
        requests.in(seeker.session(), () -> withdrawn(own));
        assertThat(requests.in(owner.session(), () -> readInterests.list(offer)))
                .isEmpty();
    }

    private boolean withdrawn(PremisesInterestId interest) {
        withdrawInterest.withdraw(interest);
        return true;
    }

    @Test
    void nobodyElseDoesWhatAnOwnerOrTheModerationDoes() {
        Person owner = people.person("locaux-roles");
        Person other = people.person("locaux-voisin");
        OrganisationId organisation = organisation(owner, "W220700014");
        OfferId offer = proposed(owner, organisation, "Bureau");
        long version = sheet(owner, offer).version();

        for (Callable<?> ownersOnly : List.<Callable<?>>of(
                () -> writeOffer.write(organisation, draft("Autre")),
                () -> editOffer.edit(offer, draft("Autre"), version),
                () -> proposeOffer.propose(offer, version),
                () -> withdrawOffer.withdraw(offer, version),
                () -> markOfferLet.markLet(offer, version),
                () -> readOwnOffer.read(offer))) {
            assertRefused(other, ownersOnly);
            assertRefused(moderator(), ownersOnly);
            assertRefused(Actor.visitor(Requests.HOME), ownersOnly);
        }
        Actor elsewhere = moderator(RoleGrant.within(Role.MODERATOR, Set.of("59")));
        for (Callable<?> moderatorsOnly : List.<Callable<?>>of(
                () -> publishOffer.publish(offer, version),
                () -> refuseOffer.refuse(offer, new OfferReason("Motif"), version))) {
            assertRefused(owner, moderatorsOnly);
            assertRefused(elsewhere, moderatorsOnly);
            assertRefused(people.staff(AccountId.draw(), Role.ADMINISTRATOR), moderatorsOnly);
        }
        assertRefused(owner, () -> searchOffers.search(PROPOSED));
        assertRefused(moderator(), () -> expireOffers.expireOver());
        assertRefused(Actor.visitor(Requests.HOME), () -> expressInterest.express(offer, interest(organisation)));
        assertThat(requests.as(elsewhere, () -> searchOffers.search(PROPOSED)))
                .noneMatch(found -> found.id().equals(offer));
        assertThat(requests.as(moderator(), () -> searchOffers.search(PROPOSED)))
                .anyMatch(found -> found.id().equals(offer));
    }
}
