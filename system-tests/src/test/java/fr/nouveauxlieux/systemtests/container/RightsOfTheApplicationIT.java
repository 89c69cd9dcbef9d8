package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is injected into the application, its database role can do no more than its work. */
@ExtendWith(ArquillianExtension.class)
public class RightsOfTheApplicationIT {

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table intruder (id int)",
                "alter table place add column intruder int",
                "drop table place_change",
                "truncate place",
                "update place_change set removed = true",
                "delete from place_change",
                "update import_rejection set reason = ''",
                "delete from import_run",
                "delete from partner_key",
                "update partner_key_scope set scope = 'imports:france-services'",
                "delete from account",
                "delete from granted_role",
                "delete from organisation",
                "update sign_in_failure set network = ''",
                "update journal_entry set note = ''",
                "delete from journal_entry",
                "update session_vote set adopted = true",
                "delete from session_recusal",
                "update session_minutes set content = ''",
                "delete from minutes_signature",
                "delete from committee_session",
                "update committee_proposal set reasons = 'Autre'",
                "delete from committee_proposal",
                "delete from ranking",
                "create role intruder",
            })
    void theApplicationCannotChangeTheSchemaNorRewriteWhatWasRecorded(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(denied|owner).*");
        }
    }
}
