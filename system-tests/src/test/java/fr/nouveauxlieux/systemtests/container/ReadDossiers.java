package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.review.FieldChange;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A call with a grid, dossiers of it that are read, and people who read them: put on the panel, declared, assigned. */
@ApplicationScoped
public class ReadDossiers {

    private static final String DEFINITION =
            """
            {"code": "%s", "version": 1,
             "title": {"fr": "Appel évalué", "en": "Reviewed call"},
             "summary": {"fr": "Un appel", "en": "A call"},
             "presentation": {"fr": "Un appel", "en": "A call"},
             "service": {"name": "Service d’essai", "postalAddress": "1 rue du Test, 75001 Paris",
                         "email": "service@call.example"},
             "grid": {"criteria": [
               {"code": "governance", "weight": 60, "label": {"fr": "Gouvernance", "en": "Governance"},
                "levels": [{"points": 1, "label": {"fr": "Seul", "en": "Alone"}},
                           {"points": 3, "label": {"fr": "À plusieurs", "en": "Several"}},
                           {"points": 5, "label": {"fr": "Un collectif", "en": "A collective"}}]},
               {"code": "budget", "weight": 40, "label": {"fr": "Budget", "en": "Budget"},
                "levels": [{"points": 0, "label": {"fr": "Absent", "en": "Absent"}},
                           {"points": 4, "label": {"fr": "Solide", "en": "Sound"}}]}]},
             "form": {"sections": [{"code": "projet", "title": {"fr": "Projet", "en": "Project"}, "fields": [
               {"code": "title", "kind": "line", "required": true, "label": {"fr": "Nom", "en": "Name"}},
               {"code": "legal-form", "kind": "line", "label": {"fr": "Forme", "en": "Form"}},
               {"code": "address", "kind": "address", "required": true, "label": {"fr": "Adresse", "en": "Address"}},
               {"code": "oath", "kind": "attestation", "required": true,
                "label": {"fr": "J’atteste", "en": "I attest"}}]}]}}
            """;

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private SubmitDossier submitDossier;

    /** A call with a grid, and its wave. */
    WaveKey wave(String name) {
        CallCode call = samples.call(name, DEFINITION.formatted(name));
        return new WaveKey(call, "premiere");
    }

    /** Submitted, and read as if it had been found eligible. @param rna of its organisation, no other test's */
    DossierId dossier(WaveKey wave, String author, String rna) {
        Person person = people.person(author);
        DossierId dossier = samples.begun(person, wave.call(), samples.organisation(person, rna));
        samples.complete(person, dossier);
        requests.in(person.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set state = 'UNDER_INSTRUCTION', stage = 'REVIEW', submitted_departement = '59'"
                + " where public_id = '" + dossier + "'");
        return dossier;
    }

    /** On the panel of the wave, without anything declared or assigned. */
    Actor panelist(WaveKey wave, String name) {
        AccountId account = people.person(name).account();
        people.change("insert into panelist (call_code, wave, account_id, seat, college, competences, departements,"
                + " absences, most_dossiers, added_by, added_at, version) values ('%s', '%s', '%s', 'READER', 'MINISTRY',"
                        .formatted(wave.call(), wave.wave(), account)
                + " '', '', '', 20, '%s', now(), 1)".formatted(account));
        return people.staff(account, Role.READER);
    }

    void declareNone(Actor reader, DossierId dossier) {
        people.change(
                "insert into interest_declaration (dossier_id, account_id, declared_at) values ('%s', '%s', now())"
                        .formatted(dossier, reader.name()));
    }

    void assign(Actor reader, DossierId dossier) {
        people.change("insert into reader_assignment (dossier_id, reader_id, assigned_by, assigned_at, version)"
                + " values ('%s', '%s', '%s', now(), 1)".formatted(dossier, reader.name(), reader.name()));
    }

    /** On the panel, declared and assigned. */
    Actor reader(WaveKey wave, DossierId dossier, String name) {
        Actor reader = panelist(wave, name);
        declareNone(reader, dossier);
        assign(reader, dossier);
        return reader;
    }

    static FieldChange change(String field, String value, long base) {
        return new FieldChange(field, value, base, UUID.randomUUID().toString());
    }

    /** All that a review needs, on a blank draft. */
    static List<FieldChange> whole(String governance, String budget) {
        List<FieldChange> changes = new ArrayList<>();
        Map.of(
                        "level-governance", governance,
                        "why-governance", "Le collectif décide.",
                        "level-budget", budget,
                        "why-budget", "Les recettes sont tenables.",
                        "advice", "RETAIN",
                        "for-committee", "Un bon dossier.")
                .forEach((field, value) -> changes.add(change(field, value, 0)));
        return changes;
    }
}
