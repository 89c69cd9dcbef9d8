package fr.nouveauxlieux.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.OrganisationId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationTest {

    private static final AccountId ANNE = AccountId.draw();
    private static final AccountId BRUNO = AccountId.draw();
    private static final OrganisationId WORKSHOP = OrganisationId.draw();

    @UseCase(
            value = "test.nobody",
            permits = {})
    private static final class ForNobody {}

    @UseCase(value = "test.public", permits = @Permit(to = Role.ANYONE))
    private static final class ForAnyone {}

    @UseCase(value = "test.own", permits = @Permit(to = Role.PERSON, reach = Reach.OWN))
    private static final class OnOnesOwn {}

    @UseCase(value = "test.instruct", permits = @Permit(to = {Role.INSTRUCTOR, Role.PREFECTURE}))
    private static final class Instructing {}

    @UseCase(
            value = "test.write",
            permits = {
                @Permit(to = Role.APPLICANT, reach = Reach.ORGANISATION),
                @Permit(to = Role.GUEST, reach = Reach.INVITED)
            })
    private static final class Writing {}

    @UseCase(value = "test.declare", permits = @Permit(to = Role.INSTRUCTOR, recused = true))
    private static final class Declaring {}

    @UseCase(value = "test.held", permits = @Permit(to = Role.APPLICANT))
    private static final class WithoutReach {}

    @UseCase(value = "test.managed", permits = @Permit(to = Role.PERSON, reach = Reach.MANAGED_ORGANISATION))
    private static final class Managing {}

    private static Actor person(AccountId id, boolean secondFactor, RoleGrant... grants) {
        return Actor.person(id, Set.of(grants), secondFactor, Set.of(), Set.of(), "192.0.2.0/24");
    }

    private static ObjectScope in(String departement, String call) {
        return new ObjectScope(
                Optional.of(BRUNO), Optional.empty(), Set.of(), Set.of(departement), Optional.ofNullable(call));
    }

    private static boolean permits(Class<?> useCase, Actor actor, ObjectScope object) {
        return Declaration.of(useCase).permits(actor, object);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatNobodyWasPermittedIsRefusedToEveryRole(Role role) {
        RoleGrant grant =
                switch (role) {
                    case PREFECTURE -> RoleGrant.within(role, Set.of("59"));
                    case PARTNER -> RoleGrant.forSources(role, Set.of("france-services"));
                    default -> RoleGrant.everywhere(role);
                };
        Actor actor = person(ANNE, true, grant);
        assertThat(permits(ForNobody.class, actor, ObjectScope.ownedBy(ANNE))).isFalse();
        assertThat(Declaration.of(ForNobody.class).isOpenTo(actor)).isFalse();
    }

    @Test
    void aVisitorMayDoWhatAnyoneMayAndNothingElse() {
        Actor visitor = Actor.visitor("");
        assertThat(permits(ForAnyone.class, visitor, ObjectScope.NONE)).isTrue();
        assertThat(permits(OnOnesOwn.class, visitor, ObjectScope.NONE)).isFalse();
        assertThat(permits(Instructing.class, visitor, ObjectScope.NONE)).isFalse();
        assertThat(permits(Writing.class, visitor, ObjectScope.NONE)).isFalse();
    }

    @Test
    void onesOwnIsOnesOwnAlone() {
        assertThat(permits(OnOnesOwn.class, person(ANNE, false), ObjectScope.ownedBy(ANNE)))
                .isTrue();
        assertThat(permits(OnOnesOwn.class, person(BRUNO, false), ObjectScope.ownedBy(ANNE)))
                .isFalse();
        assertThat(permits(OnOnesOwn.class, person(ANNE, false), ObjectScope.NONE))
                .isFalse();
    }

    @Test
    void whoeverHasAnInterestReachesADossierByNoRoleOfTheStaffUnlessThePermitSaysSo() {
        Actor instructor = person(ANNE, true, RoleGrant.everywhere(Role.INSTRUCTOR));
        ObjectScope dossier = ObjectScope.ownedBy(ANNE).ofDossier("d1");
        assertThat(Declaration.of(Instructing.class).permits(instructor, dossier, () -> false))
                .isTrue();
        assertThat(Declaration.of(Instructing.class).permits(instructor, dossier, () -> true))
                .isFalse();
        assertThat(Declaration.of(Declaring.class).permits(instructor, dossier, () -> true))
                .isTrue();
        assertThat(Declaration.of(OnOnesOwn.class).permits(instructor, dossier, () -> true))
                .isTrue();
    }

    @Test
    void aRoleOfTheStaffCannotBeUsedWithoutASecondFactor() {
        RoleGrant instructor = RoleGrant.everywhere(Role.INSTRUCTOR);
        assertThat(permits(Instructing.class, person(ANNE, true, instructor), ObjectScope.NONE))
                .isTrue();
        assertThat(permits(Instructing.class, person(ANNE, false, instructor), ObjectScope.NONE))
                .isFalse();
    }

    @Test
    void aPrefectureReachesItsDepartementsAndNothingThatLiesPartlyOutside() {
        Actor office = person(ANNE, true, RoleGrant.within(Role.PREFECTURE, Set.of("59", "62")));
        assertThat(permits(Instructing.class, office, in("59", null))).isTrue();
        assertThat(permits(Instructing.class, office, in("80", null))).isFalse();
        assertThat(permits(Instructing.class, office, ObjectScope.NONE))
                .as("of unknown territory")
                .isFalse();
        ObjectScope across =
                new ObjectScope(Optional.empty(), Optional.empty(), Set.of(), Set.of("59", "80"), Optional.empty());
        assertThat(permits(Instructing.class, office, across)).isFalse();
    }

    @Test
    void aGrantForOneCallReachesThatCallAlone() {
        Actor instructor = person(ANNE, true, new RoleGrant(Role.INSTRUCTOR, Set.of(), Optional.of("fabriques")));
        assertThat(permits(Instructing.class, instructor, in("59", "fabriques")))
                .isTrue();
        assertThat(permits(Instructing.class, instructor, in("59", "micro-folies")))
                .isFalse();
        assertThat(permits(Instructing.class, instructor, in("59", null))).isFalse();
    }

    @Test
    void twoGrantsAreNotAddedUpIntoAThird() {
        Actor instructor = person(
                ANNE,
                true,
                new RoleGrant(Role.INSTRUCTOR, Set.of("59"), Optional.of("fabriques")),
                new RoleGrant(Role.INSTRUCTOR, Set.of("80"), Optional.of("micro-folies")));
        assertThat(permits(Instructing.class, instructor, in("59", "micro-folies")))
                .isFalse();
    }

    @Test
    void membersAndGuestsReachWhatIsTheirs() {
        ObjectScope dossier =
                new ObjectScope(Optional.of(BRUNO), Optional.of(WORKSHOP), Set.of(ANNE), Set.of(), Optional.empty());
        Actor member = Actor.person(AccountId.draw(), Set.of(), false, Set.of(WORKSHOP), Set.of(), "");
        assertThat(permits(Writing.class, member, dossier)).isTrue();
        assertThat(permits(Writing.class, person(ANNE, false), dossier))
                .as("a guest")
                .isTrue();
        assertThat(permits(Writing.class, person(AccountId.draw(), false), dossier))
                .isFalse();
        assertThat(permits(Managing.class, member, dossier))
                .as("a member manages nothing")
                .isFalse();
    }

    @Test
    void aHeldRoleWithoutAReachReachesNothing() {
        assertThat(permits(WithoutReach.class, person(ANNE, true), ObjectScope.ownedBy(ANNE)))
                .isFalse();
    }

    @Test
    void whatDeclaresNothingIsNoUseCase() {
        assertThatThrownBy(() -> Declaration.of(String.class)).hasMessageContaining("java.lang.String");
    }

    @Test
    void aPrefectureWithoutBoundsIsNoGrant() {
        assertThatThrownBy(() -> RoleGrant.everywhere(Role.PREFECTURE)).hasMessageContaining("département");
    }
}
