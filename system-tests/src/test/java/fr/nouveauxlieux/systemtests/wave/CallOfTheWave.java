package fr.nouveauxlieux.systemtests.wave;

import fr.nouveauxlieux.systemtests.process.Await;
import java.util.List;

/** A call with a grid, an envelope and a reserved share, published as another node would have done, and its one wave. */
final class CallOfTheWave {

    static final String CODE = "appel-de-la-vague";
    static final String WAVE = "entiere";

    /** Which a third of the places is kept for. */
    static final String QUOTA = "rural";

    static final List<String> CRITERIA = List.of("collectif", "ancrage", "modele");
    static final int HIGHEST_POINTS = 4;

    /** What each dossier asks, in euros. */
    static final int ASKED = 60_000;

    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel de la vague", "en": "Call of the wave"},
             "summary": {"fr": "Un appel joué en entier", "en": "A call played whole"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "rules": [{"type": "answers", "code": "legal-form", "blocking": true,
                        "label": {"fr": "Forme éligible", "en": "Eligible form"},
                        "condition": {"field": "legal-form", "is": "association"}}],
             "envelopes": [{"amount": %d, "places": %d, "quotas": [
               {"code": "rural", "places": %d, "label": {"fr": "En zone rurale", "en": "In rural areas"},
                "condition": {"field": "area", "is": "rural"}}]}],
             "grid": {"criteria": [%s]},
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "choice", "required": true, "label": {"fr": "Forme", "en": "Form"},
                "options": [{"code": "association", "label": {"fr": "Association", "en": "Association"}},
                            {"code": "company", "label": {"fr": "Entreprise", "en": "Company"}}]},
               {"code": "area", "kind": "choice", "required": true, "label": {"fr": "Zone", "en": "Area"},
                "options": [{"code": "rural", "label": {"fr": "Rurale", "en": "Rural"}},
                            {"code": "urban", "label": {"fr": "Urbaine", "en": "Urban"}}]},
               {"code": "families", "kind": "choices", "required": true, "label": {"fr": "Familles", "en": "Families"},
                "options": [{"code": "work", "label": {"fr": "Travailler", "en": "Work"}},
                            {"code": "culture", "label": {"fr": "Culture", "en": "Culture"}},
                            {"code": "making", "label": {"fr": "Fabriquer", "en": "Make"}}]},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "partner", "kind": "line", "label": {"fr": "Partenaire", "en": "Partner"}},
               {"code": "budget", "kind": "budget", "required": true, "label": {"fr": "Budget", "en": "Budget"},
                "budget": {"years": 3, "mostAid": 150000, "mostShare": 80, "deMinimis": false,
                  "expenses": [{"code": "staff", "label": {"fr": "Personnel", "en": "Staff"}}],
                  "resources": [{"code": "sales", "label": {"fr": "Ventes", "en": "Sales"}}]}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    private static final String CRITERION =
            """
            {"code": "%1$s", "weight": %2$d, "label": {"fr": "%1$s", "en": "%1$s"},
             "levels": [{"points": 0, "label": {"fr": "Rien", "en": "Nothing"}},
                        {"points": 1, "label": {"fr": "Peu", "en": "Little"}},
                        {"points": 2, "label": {"fr": "Assez", "en": "Enough"}},
                        {"points": 3, "label": {"fr": "Bien", "en": "Good"}},
                        {"points": 4, "label": {"fr": "Très bien", "en": "Very good"}}]}
            """;

    private final Database database;
    private final int places;

    /** @param dossiers a third of which finds a place */
    CallOfTheWave(Database database, int dossiers) {
        this.database = database;
        this.places = dossiers / 3;
    }

    int places() {
        return places;
    }

    int reserved() {
        return places / 3;
    }

    /** In euros: enough for all places but the last one at what is asked. */
    int envelope() {
        return places * ASKED - ASKED / 2;
    }

    /** Returns once the portal shows it, with a wave that takes dossiers. */
    void publish(Browser visitor) {
        StringBuilder criteria = new StringBuilder();
        for (String criterion : CRITERIA) {
            criteria.append(criteria.isEmpty() ? "" : ", ").append(CRITERION.formatted(criterion, criterion.length()));
        }
        database.change(
                "insert into call_version (call_code, number, content, published_at)"
                        + " values (?, 1, cast(? as jsonb), now())",
                CODE,
                DEFINITION.formatted(CODE, envelope(), places, reserved(), criteria));
        database.change(
                "insert into wave (call_code, code, title_french, title_english, opens_at, deadline, grace_minutes,"
                        + " extension_reason, version) values (?, ?, 'Vague entière', 'Whole wave',"
                        + " now() - interval '1 day', now() + interval '30 days', 0, '', 1)",
                CODE,
                WAVE);
        Await.until("the call", () -> visitor.open("/appels/" + CODE).status() == 200);
    }

    /** No dossier is taken from now on, as if the deadline had passed. */
    void close() {
        database.change(
                "update wave set deadline = now() - interval '1 second', version = version + 1 where call_code = ?",
                CODE);
    }

    /** Of a page of the wave. */
    static String address(String page) {
        return "/agents/evaluation/" + CODE + "/" + WAVE + "/" + page;
    }
}
