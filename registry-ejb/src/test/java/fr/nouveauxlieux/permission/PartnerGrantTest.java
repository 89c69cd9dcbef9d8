package fr.nouveauxlieux.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.place.ingest.ListRejections;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReadImport;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerGrantTest {

    private static final Actor PARTNER = Actor.program(
            "0123456789abcdef", Set.of(RoleGrant.forSources(Role.PARTNER, Set.of("france-services"))), "192.0.2.0/24");

    @ParameterizedTest
    @ValueSource(classes = {QueueImport.class, ReadImport.class, ListRejections.class})
    void aKeyReachesItsSourceAndNoOther(Class<?> useCase) {
        Declaration declaration = Declaration.of(useCase);
        assertThat(declaration.permits(PARTNER, ObjectScope.ofSource("france-services")))
                .isTrue();
        assertThat(declaration.permits(PARTNER, ObjectScope.ofSource("tiers-lieux-cget")))
                .isFalse();
    }

    @Test
    void ofAnObjectWhoseSourceIsUnknownItReachesNothing() {
        assertThat(Declaration.of(ReadImport.class).permits(PARTNER, ObjectScope.NONE))
                .isFalse();
    }

    @Test
    void aProgramWithoutASourceCannotBe() {
        assertThatThrownBy(() -> RoleGrant.forSources(Role.PARTNER, Set.of()))
                .hasMessageContaining("at least one source");
    }

    @Test
    void anAdministratorIsNotBoundToSourcesAndAnAuditorQueuesNothing() {
        assertThat(Declaration.of(QueueImport.class).permits(staff(Role.ADMINISTRATOR), ObjectScope.ofSource("x1")))
                .isTrue();
        assertThat(Declaration.of(QueueImport.class).permits(staff(Role.AUDITOR), ObjectScope.ofSource("x1")))
                .isFalse();
        assertThat(Declaration.of(ReadImport.class).permits(staff(Role.AUDITOR), ObjectScope.ofSource("x1")))
                .isTrue();
    }

    private static Actor staff(Role role) {
        AccountId account = AccountId.draw();
        return new Actor(
                Actor.Kind.PERSON,
                account.value(),
                Optional.of(account),
                Set.of(RoleGrant.everywhere(role)),
                true,
                Set.of(),
                Set.of(),
                "");
    }
}
