package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.KeyId;
import fr.nouveauxlieux.partner.IssueKey;
import fr.nouveauxlieux.partner.KeyOrder;
import fr.nouveauxlieux.partner.KeyScope;
import fr.nouveauxlieux.partner.KeySummary;
import fr.nouveauxlieux.partner.KeyText;
import fr.nouveauxlieux.partner.Keys;
import fr.nouveauxlieux.partner.ListKeys;
import fr.nouveauxlieux.partner.RevokeKey;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportReport;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.ListRejections;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReadImport;
import fr.nouveauxlieux.place.ingest.ReceivedFile;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.place.ingest.UnusableFileException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(ArquillianExtension.class)
public class PartnerKeysIT {

    private static final SourceCode CENSUS = new SourceCode("tiers-lieux-cget");
    private static final SourceCode HOUSES = new SourceCode("france-services");
    private static final String CSV =
            """
            ID,NOM_TL,ADRESSE,CP,COMINIT,INSEECOM,NOMCOM,WEB,TWITTER,FACEBOOK,TYPO,LAT,LONG,GEOCOD,PRECISION
            k1,Le Lieu Envoyé,1 rue A,59000,Lille,59350,Lille,,,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9
            k2,,2 rue B,35000,Rennes,35238,Rennes,,,,Tiers lieux à dominante coworking,48.1147,-1.6794,,0.9
            """;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Permissions permissions;

    @Inject
    private IssueKey issueKey;

    @Inject
    private RevokeKey revokeKey;

    @Inject
    private ListKeys listKeys;

    @Inject
    private Keys keys;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private QueueImport queueImport;

    @Inject
    private ReadImport readImport;

    @Inject
    private ListRejections listRejections;

    @Inject
    private InContainer inContainer;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    private static Actor staff(Role role, boolean secondFactor) {
        RoleGrant grant = role == Role.PREFECTURE ? RoleGrant.within(role, Set.of("59")) : RoleGrant.everywhere(role);
        return Actor.person(AccountId.draw(), Set.of(grant), secondFactor, Set.of(), Set.of(), "192.0.2.0/24");
    }

    private static Actor partner(SourceCode source) {
        return Actor.program(
                KeyId.draw().value(),
                Set.of(RoleGrant.forSources(Role.PARTNER, Set.of(source.value()))),
                "192.0.2.0/24");
    }

    private KeyOrder order() {
        return new KeyOrder(
                "Agence des Essais",
                Set.of(new KeyScope.SendFiles(CENSUS)),
                clock.instant().plus(Duration.ofDays(30)));
    }

    private KeyText issue() throws Exception {
        return currentActor.as(staff(Role.ADMINISTRATOR, true), () -> issueKey.issue(order()));
    }

    private ReceivedFile receive(String text) throws Exception {
        return incoming.receive(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void aKeyIsRecognisedUntilItIsRevokedAndBothAreInTheJournal() throws Exception {
        KeyText key = issue();
        Actor actor = keys.findActor(key.reveal(), "192.0.2.0/24").orElseThrow();
        assertThat(actor.kind()).isEqualTo(Actor.Kind.PROGRAM);
        assertThat(permissions.may(actor, QueueImport.class, CENSUS)).isTrue();
        assertThat(permissions.may(actor, QueueImport.class, HOUSES)).isFalse();
        KeySummary used = currentActor.as(staff(Role.AUDITOR, true), listKeys::listAll).stream()
                .filter(summary -> summary.id().equals(key.id()))
                .findFirst()
                .orElseThrow();
        assertThat(used.lastUsed()).isPresent();

        boolean revoked = currentActor.as(staff(Role.ADMINISTRATOR, true), () -> revokeKey.revoke(key.id()));
        assertThat(revoked).isTrue();
        assertThat(keys.findActor(key.reveal(), "")).isEmpty();
        assertThat(countJournal("partner.issue-key", key.id().value())).isEqualTo(1);
        assertThat(countJournal("partner.revoke-key", key.id().value())).isEqualTo(1);
    }

    @Test
    void anotherSecretOfAKnownKeyOpensNothing() throws Exception {
        KeyText key = issue();
        String forged = "nlk_" + key.id()
                + KeyText.draw().reveal().substring(4 + key.id().value().length());
        assertThat(keys.findActor(forged, "")).isEmpty();
        assertThat(keys.findActor(key.reveal() + "x", "")).isEmpty();
        assertThat(keys.findActor(KeyText.draw().reveal(), "")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "INSTRUCTOR",
                "PREFECTURE",
                "READER",
                "COMMITTEE_SECRETARY",
                "COMMITTEE_MEMBER",
                "DECIDING_AUTHORITY",
                "MODERATOR",
                "AUDITOR"
            })
    void nobodyOfTheStaffButAnAdministratorIssuesRevokesOrQueues(Role role) throws Exception {
        assertRefused(staff(role, true));
        assertThat(permissions.may(staff(role, true), ListKeys.class, null)).isEqualTo(role == Role.AUDITOR);
    }

    @Test
    void neitherAVisitorNorAProgramNorAnAdministratorWithoutSecondFactorIssuesRevokesOrQueues() throws Exception {
        assertRefused(Actor.visitor(""));
        assertRefused(partner(HOUSES));
        assertRefused(staff(Role.ADMINISTRATOR, false));
        assertThat(permissions.may(partner(CENSUS), ListKeys.class, null)).isFalse();
    }

    private void assertRefused(Actor actor) throws Exception {
        KeyText key = issue();
        ReceivedFile file = receive(CSV);
        currentActor.as(actor, () -> {
            assertThatThrownBy(() -> issueKey.issue(order())).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> revokeKey.revoke(key.id())).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> queueImport.queue(CENSUS, file)).isInstanceOf(RefusedException.class);
            return null;
        });
        assertThat(keys.findActor(key.reveal(), "")).isPresent();
        incoming.discard(file);
    }

    @Test
    void aKeyForASourceWithoutMappingOrForTooLongIsNotIssued() throws Exception {
        KeyOrder unknown = new KeyOrder(
                "Agence",
                Set.of(new KeyScope.SendFiles(new SourceCode("inconnue"))),
                clock.instant().plusSeconds(60));
        KeyOrder endless = new KeyOrder(
                "Agence",
                Set.of(new KeyScope.SendFiles(CENSUS)),
                clock.instant().plus(Duration.ofDays(4000)));
        currentActor.as(staff(Role.ADMINISTRATOR, true), () -> {
            assertThatThrownBy(() -> issueKey.issue(unknown)).hasMessageContaining("inconnue");
            assertThatThrownBy(() -> issueKey.issue(endless)).hasMessageContaining("two years");
            return null;
        });
    }

    @Test
    void whatAPartnerSendsIsImportedAndItsOwnPartnerAloneReadsWhatBecameOfIt() throws Exception {
        ReceivedFile file = receive(CSV);
        ImportId id = currentActor.as(partner(CENSUS), () -> queueImport.queue(CENSUS, file));
        inContainer.await("the import", () -> report(id).finishedAt().isPresent());

        assertThat(report(id).state()).isEqualTo("DONE");
        assertThat(report(id).rowsRead()).isEqualTo(2);
        assertThat(report(id).rowsRejected()).isEqualTo(1);
        assertThat(currentActor.as(partner(CENSUS), () -> listRejections.listAfter(id, 0)))
                .anySatisfy(rejection -> assertThat(rejection.line()).isEqualTo(3));
        assertThat(file.path()).doesNotExist();
        assertThat(countJournal("import.queue", id.toString())).isEqualTo(1);
        currentActor.as(partner(HOUSES), () -> {
            assertThatThrownBy(() -> readImport.find(id)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> listRejections.listAfter(id, 0)).isInstanceOf(RefusedException.class);
            return null;
        });
    }

    @Test
    void aTableOfOtherColumnsIsRefusedAndLeavesNoTrace() throws Exception {
        ReceivedFile file = receive("nom,ville\nLieu,Lille\n");
        currentActor.as(partner(CENSUS), () -> {
            assertThatThrownBy(() -> queueImport.queue(CENSUS, file))
                    .isInstanceOf(UnusableFileException.class)
                    .hasMessageContaining("NOM_TL");
            return null;
        });
        incoming.discard(file);
    }

    private ImportReport report(ImportId id) {
        try {
            return currentActor.as(partner(CENSUS), () -> readImport.find(id)).orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int countJournal(String action, String subject) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from journal_entry where action = ? and subject_id = ?")) {
            query.setString(1, action);
            query.setString(2, subject);
            try (ResultSet count = query.executeQuery()) {
                count.next();
                return count.getInt(1);
            }
        }
    }
}
