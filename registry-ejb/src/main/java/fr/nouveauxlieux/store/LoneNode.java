package fr.nouveauxlieux.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Has work done by one node at a time: the others pass. */
@ApplicationScoped
public class LoneNode {

    @Resource(lookup = "java:app/jdbc/registry")
    private DataSource dataSource;

    /**
     * To be called outside any transaction.
     *
     * @param number of the work: any will do, as long as nothing else of the application locks it
     * @return false where another node is at it
     */
    public boolean run(long number, Runnable work) {
        try (Connection lock = dataSource.getConnection();
                Statement statement = lock.createStatement()) {
            if (!isTrue(statement, "select pg_try_advisory_lock(" + number + ")")) {
                return false;
            }
            try {
                work.run();
            } finally {
                isTrue(statement, "select pg_advisory_unlock(" + number + ")");
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("lock " + number + " of the database cannot be held", e);
        }
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (ResultSet answer = statement.executeQuery(query)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
