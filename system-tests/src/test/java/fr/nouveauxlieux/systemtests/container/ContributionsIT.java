package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.Language;
import fr.nouveauxlieux.contribution.AcceptContribution;
import fr.nouveauxlieux.contribution.ContributionDraft;
import fr.nouveauxlieux.contribution.ContributionFilter;
import fr.nouveauxlieux.contribution.ContributionKind;
import fr.nouveauxlieux.contribution.ContributionOrder;
import fr.nouveauxlieux.contribution.ContributionRow;
import fr.nouveauxlieux.contribution.ContributionSheet;
import fr.nouveauxlieux.contribution.ContributionState;
import fr.nouveauxlieux.contribution.DecisionOutcome;
import fr.nouveauxlieux.contribution.DecisionReason;
import fr.nouveauxlieux.contribution.ProposalOutcome;
import fr.nouveauxlieux.contribution.ProposeCorrection;
import fr.nouveauxlieux.contribution.ReadContribution;
import fr.nouveauxlieux.contribution.RefuseContribution;
import fr.nouveauxlieux.contribution.SearchContributions;
import fr.nouveauxlieux.contribution.UndoContribution;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.ContributionId;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.PlaceCorrections;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.search.PlaceQuery;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anyone says of a place, what moderators decide of it, and what the next import makes of that. */
@ExtendWith(ArquillianExtension.class)
public class ContributionsIT {

    private static final DecisionReason REASON = new DecisionReason("Le lieu dit le contraire");
    private static final Actor MODERATOR = moderator(RoleGrant.everywhere(Role.MODERATOR));

    @Inject
    private InContainer inContainer;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    @Inject
    private ProposeCorrection proposeCorrection;

    @Inject
    private SearchContributions searchContributions;

    @Inject
    private ReadContribution readContribution;

    @Inject
    private AcceptContribution acceptContribution;

    @Inject
    private RefuseContribution refuseContribution;

    @Inject
    private UndoContribution undoContribution;

    private static Actor moderator(RoleGrant grant) {
        return Actor.person(AccountId.draw(), Set.of(grant), true, Set.of(), Set.of(), Requests.HOME);
    }

    private static String row(String id, String name, String street, String site) {
        return id + "," + name + "," + street + ",59000,Lille,59350,Lille," + site
                + ",,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9";
    }

    private static PlaceId place(String id) {
        return PlaceId.drawnFrom("tiers-lieux-cget", id);
    }

    private PlaceId imported(String id, String name) {
        inContainer.importCensus(row(id, name, "1 rue A", "www.lieu.example"));
        inContainer.await("the place", () -> directory.findSheet(place(id)).isPresent());
        return place(id);
    }

    private PlaceSheet sheetOf(PlaceId place) {
        return directory.findSheet(place).orElseThrow();
    }

    private void awaitName(PlaceId place, String name) {
        inContainer.await(name, () -> sheetOf(place).name().equals(name));
    }

    private static PlaceProfile named(String name) {
        return PlaceProfile.builder().set(PlaceField.NAME, name).build();
    }

    private ContributionId renamed(PlaceId place, String name) {
        ContributionDraft draft = ContributionDraft.of(place, ContributionKind.WRONG, named(name), "Vu sur place");
        assertThat(requests.visitor(() -> proposeCorrection.propose(draft))).isEqualTo(ProposalOutcome.KEPT);
        return waiting(place).get(0).id();
    }

    private List<ContributionRow> waiting(PlaceId place) {
        return listed(MODERATOR, ContributionFilter.in(ContributionState.WAITING), place);
    }

    private List<ContributionRow> listed(Actor actor, ContributionFilter filter, PlaceId place) {
        return requests
                .as(
                        actor,
                        () -> searchContributions.search(
                                filter, ContributionOrder.USUAL, new PageRange(1, PageRange.LARGEST_SIZE)))
                .rows()
                .stream()
                .filter(row -> row.place().equals(place))
                .toList();
    }

    private ContributionSheet read(ContributionId id) {
        return requests.as(MODERATOR, () -> readContribution.read(id));
    }

    private DecisionOutcome accept(ContributionId id, boolean hides, PlaceField<?>... fields) {
        long version = read(id).version();
        return requests.as(MODERATOR, () -> acceptContribution.accept(id, Set.of(fields), hides, version));
    }

    private DecisionOutcome undo(ContributionId id) {
        long version = read(id).version();
        return requests.as(MODERATOR, () -> undoContribution.undo(id, REASON, version));
    }

    @Test
    void anAcceptedCorrectionIsShownWithItsOriginAndOutlivesImportsUntilItIsUndone() {
        PlaceId place = imported("k1", "Le Lieu Mal Nommé");
        ContributionId id = renamed(place, "Le Lieu Renommé");
        ContributionSheet sheet = read(id);
        assertThat(sheet.changes()).hasSize(1);
        assertThat(sheet.changes().get(0).before()).isEqualTo(Optional.of("Le Lieu Mal Nommé"));
        assertThat(sheet.changes().get(0).isStale()).isFalse();

        assertThat(accept(id, false, PlaceField.NAME)).isEqualTo(DecisionOutcome.DONE);
        awaitName(place, "Le Lieu Renommé");
        assertThat(sheetOf(place).provenance().get(PlaceField.NAME).source()).isEqualTo(PlaceCorrections.SOURCE);
        assertThat(directory
                        .search(PlaceQuery.builder().text("lieu renommé").build())
                        .hits())
                .anyMatch(hit -> hit.place().id().equals(place.value()));

        inContainer.importCensus(row("k1", "Le Lieu Mal Nommé", "2 rue B", "www.lieu.example"));
        inContainer.await(
                "the street",
                () -> sheetOf(place).profile().find(PlaceField.STREET).equals(Optional.of("2 rue B")));
        assertThat(sheetOf(place).name()).isEqualTo("Le Lieu Renommé");
        assertThat(waiting(place)).isEmpty();

        assertThat(undo(id)).isEqualTo(DecisionOutcome.DONE);
        awaitName(place, "Le Lieu Mal Nommé");
        assertThat(sheetOf(place).provenance().get(PlaceField.NAME).source()).isEqualTo("tiers-lieux-cget");
        assertThat(people.entries("contribution.propose", id)).isEqualTo(1);
        assertThat(people.entries("contribution.accept", id)).isEqualTo(1);
        assertThat(people.entries("contribution.undo", id)).isEqualTo(1);
    }

    @Test
    void anImportThatHasSomethingNewAndOtherIsBroughtBeforeTheModerators() {
        PlaceId place = imported("k2", "Le Lieu Contesté");
        ContributionId first = renamed(place, "Le Lieu Décidé");
        accept(first, false, PlaceField.NAME);
        awaitName(place, "Le Lieu Décidé");

        inContainer.importCensus(row("k2", "Le Lieu Rebaptisé", "3 rue C", "www.lieu.example"));
        inContainer.await(
                "the import",
                () -> sheetOf(place).profile().find(PlaceField.STREET).equals(Optional.of("3 rue C")));
        assertThat(sheetOf(place).name()).isEqualTo("Le Lieu Décidé");
        List<ContributionRow> contested = waiting(place);
        assertThat(contested).extracting(ContributionRow::kind).containsExactly(ContributionKind.NEWER_SOURCE);
        assertThat(contested.get(0).departement()).isEqualTo("59");

        inContainer.importCensus(row("k2", "Le Lieu Rebaptisé", "4 rue D", "www.lieu.example"));
        assertThat(waiting(place)).as("said once").hasSize(1);
        assertThat(accept(contested.get(0).id(), false, PlaceField.NAME)).isEqualTo(DecisionOutcome.DONE);
        awaitName(place, "Le Lieu Rebaptisé");
    }

    @Test
    void aClosedPlaceStaysClosedAndOneThatIsHiddenComesBackOnlyWhenThatIsUndone() {
        PlaceId place = imported("k3", "Le Lieu Fermé");
        ContributionDraft closed =
                ContributionDraft.of(place, ContributionKind.CLOSED, PlaceProfile.empty(), "Rideau baissé");
        requests.visitor(() -> proposeCorrection.propose(closed));
        accept(waiting(place).get(0).id(), false, PlaceField.STATUS);
        inContainer.await(
                "the status",
                () -> sheetOf(place).profile().find(PlaceField.STATUS).equals(Optional.of(OpeningStatus.CLOSED)));

        ContributionDraft none = ContributionDraft.of(place, ContributionKind.NOT_A_PLACE, PlaceProfile.empty(), "");
        requests.visitor(() -> proposeCorrection.propose(none));
        ContributionId hiding = waiting(place).get(0).id();
        assertThat(accept(hiding, true)).isEqualTo(DecisionOutcome.DONE);
        inContainer.await("the place to go", () -> directory.findSheet(place).isEmpty());
        inContainer.importCensus(row("k3", "Le Lieu Fermé Encore", "5 rue E", "www.lieu.example"));
        inContainer.await("the index to follow", () -> directory.isFollowing());
        assertThat(directory.findSheet(place)).isEmpty();
        assertThat(requests.visitor(() -> proposeCorrection.propose(none))).isEqualTo(ProposalOutcome.NO_SUCH_PLACE);

        undo(hiding);
        inContainer.await(
                "the place to come back", () -> directory.findSheet(place).isPresent());
        assertThat(sheetOf(place).profile().find(PlaceField.STATUS)).contains(OpeningStatus.CLOSED);
    }

    @Test
    void anEmptiedFieldIsShownNoMoreAndADecisionMayTakeOneFieldOnly() {
        PlaceId place = imported("k4", "Le Lieu Au Site");
        ContributionDraft draft = new ContributionDraft(
                place,
                ContributionKind.UNSUITABLE,
                named("Le Lieu Sans Site"),
                Set.of(PlaceField.WEBSITES),
                "",
                Optional.empty(),
                Optional.empty(),
                Language.FR);
        assertThat(sheetOf(place).profile().find(PlaceField.WEBSITES))
                .contains(List.of(URI.create("http://www.lieu.example")));
        requests.visitor(() -> proposeCorrection.propose(draft));
        ContributionId id = waiting(place).get(0).id();
        assertThatThrownBy(() -> accept(id, false, PlaceField.PHONES)).isInstanceOf(IllegalArgumentException.class);
        accept(id, false, PlaceField.WEBSITES);
        inContainer.await("the site to go", () -> !sheetOf(place).profile().knows(PlaceField.WEBSITES));
        assertThat(sheetOf(place).name()).isEqualTo("Le Lieu Au Site");
    }

    @Test
    void anotherTownBringsItsCommuneAndItsPoint() {
        PlaceId place = imported("k5", "Le Lieu Parti");
        PlaceProfile moved = PlaceProfile.fromTree(java.util.Map.of("postal_code", "35000", "town", "Rennes"));
        requests.visitor(() ->
                proposeCorrection.propose(ContributionDraft.of(place, ContributionKind.MOVED, moved, "Déménagé")));
        ContributionRow row = waiting(place).get(0);
        assertThat(row.fields()).contains(PlaceField.COMMUNE_CODE, PlaceField.COORDINATES);
        accept(row.id(), false, row.fields().toArray(new PlaceField<?>[0]));
        inContainer.await("the commune", () -> sheetOf(place).territories().stream()
                .anyMatch(territory -> territory.name().equals("Rennes")));
    }

    @Test
    void whoAskedForAnAnswerHasItOnceAndIsForgotten() {
        PlaceId place = imported("k6", "Le Lieu Qui Répond");
        ContributionDraft draft = new ContributionDraft(
                place,
                ContributionKind.WRONG,
                named("Le Lieu Répondu"),
                Set.of(),
                "",
                Optional.empty(),
                Optional.of(new EmailAddress("visiteuse@contributions.example")),
                Language.FR);
        requests.visitor(() -> proposeCorrection.propose(draft));
        ContributionId byVisitor = waiting(place).get(0).id();
        assertThat(people.count(
                        "select count(*) from contribution where answer_to = ?", "visiteuse@contributions.example"))
                .isEqualTo(1);
        long version = read(byVisitor).version();
        requests.as(MODERATOR, () -> refuseContribution.refuse(byVisitor, REASON, version));
        assertThat(people.count("select count(*) from outbox_message where event = ?", "contribution:" + byVisitor))
                .isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from contribution where answer_to is not null and public_id = ?",
                        byVisitor.value()))
                .isZero();

        Person person = people.person("contributor");
        requests.in(person.session(), () -> proposeCorrection.propose(draft));
        ContributionId byPerson = waiting(place).get(0).id();
        accept(byPerson, false, PlaceField.NAME);
        assertThat(people.messages("contribution.accepted", person.account())).isEqualTo(1);
        assertThat(people.count(
                        "select count(*) from contribution where account_id = ?",
                        person.account().value()))
                .isZero();
    }

    @Test
    void whoDecidesLaterLearnsThatSomeoneElseDid() {
        PlaceId place = imported("k7", "Le Lieu Disputé");
        ContributionId id = renamed(place, "Le Lieu Jugé");
        long version = read(id).version();
        assertThat(requests.as(MODERATOR, () -> refuseContribution.refuse(id, REASON, version)))
                .isEqualTo(DecisionOutcome.DONE);
        assertThat(requests.as(MODERATOR, () -> acceptContribution.accept(id, Set.of(PlaceField.NAME), false, version)))
                .isEqualTo(DecisionOutcome.OVERTAKEN);
        assertThat(sheetOf(place).name()).isEqualTo("Le Lieu Disputé");
    }

    @Test
    void moderatorsReachTheirDepartementsAndNobodyElseDecides() {
        PlaceId place = imported("k8", "Le Lieu Du Nord");
        ContributionId id = renamed(place, "Le Lieu Du Grand Nord");
        long version = read(id).version();
        Actor north = moderator(RoleGrant.within(Role.MODERATOR, Set.of("59")));
        Actor elsewhere = moderator(RoleGrant.within(Role.MODERATOR, Set.of("62")));
        assertThat(listed(north, ContributionFilter.ALL, place)).hasSize(1);
        assertThat(listed(elsewhere, ContributionFilter.ALL, place)).isEmpty();
        Actor auditor = people.staff(AccountId.draw(), Role.AUDITOR);
        assertThat(listed(auditor, ContributionFilter.ALL, place)).hasSize(1);
        for (Actor other : List.of(
                elsewhere, auditor, people.staff(AccountId.draw(), Role.ADMINISTRATOR), Actor.visitor(Requests.HOME))) {
            assertThatThrownBy(() -> requests.as(
                            other, () -> acceptContribution.accept(id, Set.of(PlaceField.NAME), false, version)))
                    .isInstanceOf(RefusedException.class);
        }
        assertThatThrownBy(() -> requests.as(elsewhere, () -> readContribution.read(id)))
                .isInstanceOf(RefusedException.class);
        assertThat(requests.as(north, () -> acceptContribution.accept(id, Set.of(), false, version)))
                .isEqualTo(DecisionOutcome.DONE);
    }

    @Test
    void contributionsAreFoundByEachFilterInEachOrder() {
        PlaceId place = imported("k9", "Le Lieu 100 % Filtré");
        renamed(place, "Le Lieu Tout Filtré");
        ContributionFilter all = new ContributionFilter(
                "100 %",
                Optional.of(ContributionState.WAITING),
                Optional.of(ContributionKind.WRONG),
                Optional.of(PlaceField.NAME),
                Optional.of("59"),
                Optional.of("32"),
                Optional.of(java.time.LocalDate.of(2020, 1, 1)),
                Optional.of(java.time.LocalDate.of(2999, 1, 1)));
        for (ContributionOrder.Key key : ContributionOrder.Key.values()) {
            assertThat(requests.as(
                                    MODERATOR,
                                    () -> searchContributions.search(
                                            all, new ContributionOrder(key, true), new PageRange(1, 10)))
                            .total())
                    .isEqualTo(1);
        }
        ContributionFilter phones = new ContributionFilter(
                "100 %",
                Optional.empty(),
                Optional.empty(),
                Optional.of(PlaceField.PHONES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(listed(MODERATOR, phones, place)).isEmpty();
    }

    @Test
    void whoSaysNothingNewIsNotKept() {
        PlaceId place = imported("k10", "Le Lieu Juste");
        assertThat(requests.visitor(() -> proposeCorrection.propose(
                        ContributionDraft.of(place, ContributionKind.WRONG, named("Le Lieu Juste"), " "))))
                .isEqualTo(ProposalOutcome.NOTHING_SAID);
        assertThat(listed(MODERATOR, ContributionFilter.ALL, place)).isEmpty();
    }
}
