package fr.nouveauxlieux.systemtests.faults;

import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.Await;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A call of our own that takes dossiers for a month, published in the database as another node would have done. */
final class TrialCall {

    static final String CODE = "appel-des-pannes";

    /** Which takes files. */
    static final String PIECE = "piece";

    /** Texts that nothing else of the form depends on. */
    static final List<String> NOTES =
            IntStream.rangeClosed(1, 8).mapToObj(number -> "note-" + number).toList();

    private static final int OK = 200;

    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel des pannes", "en": "Call of failures"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}},
               {"code": "piece", "kind": "file", "label": {"fr": "Pièce", "en": "Piece"}},
               %s]}]}}
            """;

    /** All that it asks, to be sent at once. */
    static final String COMPLETE =
            """
            [{"path": "title", "value": "La Ruche", "base": 0, "key": "complete-title"},
             {"path": "address", "base": 0, "key": "complete-address",
              "value": {"label": "1 place du Marché, Lille", "postalCode": "59000", "commune": "59350"}},
             {"path": "oath", "value": true, "base": 0, "key": "complete-oath"},
             {"path": "note-1", "value": "Un lieu pour tous", "base": 0, "key": "complete-note"}]
            """;

    private TrialCall() {}

    /** Returns once the portal shows it. */
    static void publish(KillablePortal portal) throws SQLException {
        String notes = NOTES.stream()
                .map(
                        "{\"code\": \"%1$s\", \"kind\": \"text\", \"label\": {\"fr\": \"%1$s\", \"en\": \"%1$s\"}}"
                                ::formatted)
                .collect(Collectors.joining(", "));
        try (Connection connection = portal.connect()) {
            insert(
                    connection,
                    "insert into call_version (call_code, number, content, published_at)"
                            + " values (?, 1, cast(? as jsonb), now())",
                    CODE,
                    DEFINITION.formatted(CODE, notes));
            insert(
                    connection,
                    "insert into wave (call_code, code, title_french, title_english, opens_at, deadline, grace_minutes,"
                            + " extension_reason, version) values (?, 'premiere', 'Première vague', 'First wave',"
                            + " now() - interval '1 day', now() + interval '30 days', 0, '', 1)",
                    CODE);
        }
        ApiClient visitor = new ApiClient(portal.site());
        Await.until("the call", () -> visitor.get("/appels/" + CODE).statusCode() == OK);
    }

    private static void insert(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
