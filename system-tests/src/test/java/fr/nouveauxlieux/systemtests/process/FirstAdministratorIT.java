package fr.nouveauxlieux.systemtests.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstAdministratorIT {

    private static final Pattern LINK =
            Pattern.compile("^(http://\\S+/premiere-administration)#([A-Za-z0-9_-]{43})$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void aRealPortalSaysHowItsFirstAdministratorComesToBeAndKeepsOnlyTheHashOfTheLink() throws Exception {
        try (PortalProcess portal = PortalProcess.run(folder.resolve("data"), Map.of())) {
            Await.until("the link", () -> LINK.matcher(portal.output()).find());
            Matcher link = LINK.matcher(portal.output());
            assertThat(link.find()).isTrue();

            try (Connection connection = portal.connect()) {
                assertThat(
                                read(
                                        connection,
                                        "select count(*) from journal_entry where action = 'account.issue-first-administrator-link'"))
                        .containsExactly("1");
                assertThat(read(connection, "select * from one_time_token"))
                        .isNotEmpty()
                        .noneMatch(value -> value.contains(link.group(2)));
            }
        }
    }

    private static List<String> read(Connection connection, String query) throws Exception {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getString(i)));
                }
            }
        }
        return values;
    }
}
