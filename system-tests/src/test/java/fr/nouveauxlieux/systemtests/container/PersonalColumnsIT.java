package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.privacy.ProcessingRegister;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of processing against the database that the migrations make. */
@ExtendWith(ArquillianExtension.class)
public class PersonalColumnsIT {

    /** As the application's role sees it: the history of migrations is their owner's. */
    private static final String COLUMNS =
            """
            select c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid
            where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
            and c.relname <> 'flyway_schema_history'""";

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    @Test
    void everyColumnIsDeclaredAsPersonalOrAsNot() throws SQLException {
        Map<String, Set<String>> declared = new TreeMap<>();
        ProcessingRegister.get()
                .listTables()
                .forEach((table, columns) -> declared.put(table, new TreeSet<>(columns.keySet())));
        assertThat(declared).isEqualTo(columns());
    }

    private Map<String, Set<String>> columns() throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new TreeSet<>())
                        .add(rows.getString(2));
            }
        }
        assertThat(columns).hasSizeGreaterThan(20);
        return columns;
    }
}
