package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each role at every address and form of the staff: what its cell of the matrix says, and no more. */
@Attack
class EscalationIT {

    private static final String FAMILY = "Vertical escalation";
    private static final String HOME = "/agents";

    /** Also by a form that is looked at before whoever sent it: the journal tells whether anything came of it. */
    private static final List<Integer> REFUSED = List.of(403, 404, 422);

    /** Which use case opens an address of the staff, the longest beginning first; one that is not here is everybody's to be refused. */
    private static final Map<String, String> OPENED_BY = openedBy();

    /** Forms that an administrator has, and others too. */
    private static final Map<String, String> SENT_TO = Map.of(
            "/agents/dossiers/vues", "instruction.save-view",
            "/agents/dossiers/reponses", "instruction.write-canned-answer",
            "/agents/dossiers/lot", "instruction.begin-bulk-run");

    /** Of each call. */
    private static final Pattern DEFINITION = Pattern.compile("^/agents/appels/[a-z0-9-]+/definition");

    /** Of each wave. */
    private static final Pattern WAVE_PAGE = Pattern.compile("^/agents/evaluation/[a-z0-9-]+/[a-z0-9-]+/([a-z]+)");

    private static final Map<String, String> WAVE_PAGES = Map.of(
            "jury", "panel.read",
            "affectation", "assignment.read-wave",
            "resultats", "review.read-wave-results",
            "pilotage", "steering.read",
            "decisions", "decision.read-wave");

    private static Map<String, String> openedBy() {
        Map<String, String> all = new TreeMap<>(java.util.Comparator.comparing(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
        all.put("/agents/comptes", "account.search");
        all.put("/agents/comptes/", "account.read");
        all.put("/agents/dossiers", "instruction.search-dossiers");
        all.put("/agents/dossiers/", "instruction.read-dossier-desk");
        all.put("/agents/dossiers/vues", "instruction.list-views");
        all.put("/agents/dossiers/reponses", "instruction.list-canned-answers");
        all.put("/agents/avis", "instruction.search-dossiers");
        all.put("/agents/statistiques", "instruction.read-wave-figures");
        all.put("/agents/fichiers/", "attachment.download-as-staff");
        all.put("/agents/apercus/", "attachment.show-preview-to-staff");
        all.put("/agents/fichiers-joints/", "attachment.download-joined-as-staff");
        all.put("/agents/courriers/", "instruction.read-dossier-desk");
        all.put("/agents/conventions", "award.list-agreements");
        all.put("/agents/conventions/", "award.read-agreement");
        all.put("/agents/conventions/versements", "award.list-agreements");
        all.put("/agents/conventions/bilan", "award.read-award-figures");
        all.put("/agents/pieces-convention/", "award.read-agreement");
        all.put("/agents/interets", "panel.declare-interest");
        all.put("/agents/lectures", "review.list-own");
        all.put("/agents/lectures/", "review.read-desk");
        all.put("/agents/lectures/champs", "review.save");
        all.put("/agents/lectures/vagues/", "review.read-wave");
        all.put("/agents/lectures/evaluations/", "review.read-reviews");
        all.put("/agents/lectures/questions/", "review.list-questions");
        all.put("/agents/affectations/", "assignment.offer-colleagues");
        all.put("/agents/evaluation", "steering.list-evaluation-waves");
        all.put("/agents/comites", "committee.list-sessions");
        all.put("/agents/comites/", "committee.read-session");
        all.put("/agents/comites/nouvelle", "committee.plan-session");
        all.put("/agents/enquetes", "survey.follow");
        all.put("/agents/enquetes/", "survey.list-comments");
        all.put("/agents/moderation", "contribution.search");
        all.put("/agents/moderation/", "contribution.read");
        all.put("/agents/locaux", "premises.search");
        all.put("/agents/locaux/", "premises.read");
        all.put("/agents/appels", "wave.list");
        all.put("/agents/appels/", "wave.revise");
        all.put("/agents/appels/nouvelle", "wave.open");
        all.put("/agents/appels/nouveau", "call.begin-draft");
        all.put("/agents/modeles/", "attachment.receive-template");
        all.put("/agents/sources", "source.list");
        all.put("/agents/imports", "import.search");
        all.put("/agents/imports/refus", "import.read");
        all.put("/agents/imports/envoyer", "import.queue");
        all.put("/agents/cles", "partner.list-keys");
        all.put("/agents/cles/nouvelle", "partner.issue-key");
        all.put("/agents/messages", "notification.search-outbox");
        all.put("/agents/messages/ecrits", "notification.list-kept-mail");
        all.put("/agents/aides", "support.list");
        all.put("/agents/aides/", "support.write");
        all.put("/agents/textes", "text.list");
        all.put("/agents/textes/", "text.change");
        all.put("/agents/reglages", "configuration.read");
        all.put("/agents/journal", "audit.search-journal");
        all.put("/agents/conservation", "privacy.preview-retention");
        return all;
    }

    /** A file is not taken in to be refused: its sender is sent to where the refusal is read. */
    private static boolean isRefused(Answer answer) {
        return REFUSED.contains(answer.status()) || answer.outcome().equals("303 " + Files.PATH);
    }

    /** The staff's first page opens to whoever may open any other. */
    private static boolean mayOpen(String role, String address) {
        String path = Addresses.pathOf(address).replaceFirst("^/agents/export(/.*)\\.(csv|xlsx|ods)$", "/agents$1");
        if (path.equals(HOME)) {
            return OPENED_BY.values().stream()
                    .filter(Matrix.useCases()::contains)
                    .anyMatch(useCase -> Matrix.permits(role, useCase));
        }
        return findUseCase(path)
                .filter(useCase -> Matrix.permits(role, useCase))
                .isPresent();
    }

    private static Optional<String> findUseCase(String path) {
        if (DEFINITION.matcher(path).find()) {
            return Optional.of("call.read-definition");
        }
        Matcher wavePage = WAVE_PAGE.matcher(path);
        if (wavePage.find()) {
            return Optional.ofNullable(WAVE_PAGES.get(wavePage.group(1)));
        }
        return OPENED_BY.entrySet().stream()
                .filter(opened -> path.startsWith(opened.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(Matrix.useCases()::contains);
    }

    /** Whether the role may send that page's forms, as few of the administrator's are others' too. */
    private static boolean maySend(String role, FormFound form) {
        String path = Addresses.pathOf(form.target());
        return SENT_TO.entrySet().stream()
                .anyMatch(sent -> path.startsWith(sent.getKey()) && Matrix.permits(role, sent.getValue()));
    }

    @Test
    void everyRoleOpensOfTheStaffsPagesWhatTheMatrixSays(World world) {
        for (Person person : world.roles().values()) {
            String role = person.name();
            try (Round round =
                    Tries.round(FAMILY, "pages as " + role, "opens what docs/permissions.md says, nothing else")) {
                world.guardedAddresses().entrySet().parallelStream()
                        .filter(guarded -> guarded.getKey().startsWith("/agents"))
                        .forEach(guarded -> {
                            Answer answer = person.browser().twin().get(guarded.getValue());
                            boolean open = mayOpen(role, guarded.getValue());
                            round.on(guarded.getKey(), answer, open || !answer.isSuccess() && !answer.isError());
                        });
            }
        }
    }

    @Test
    void theStaffsPagesDoOpenToWhoeverMay(World world) {
        for (String role : List.of("ADMINISTRATOR", "AUDITOR")) {
            assertThat(world.walkOf(world.roles().get(role)).addresses())
                    .as("control: pages that %s comes to", role)
                    .hasSizeGreaterThan(10)
                    .allSatisfy((shape, address) -> assertThat(address.startsWith("/compte") || mayOpen(role, address))
                            .as(shape)
                            .isTrue());
        }
    }

    @Test
    void nobodySendsTheAdministratorsFormsButAnAdministrator(World world) {
        Map<String, FormFound> forms = world.walkOf(world.administrator()).forms();
        assertThat(forms).hasSizeGreaterThan(10);
        for (Person person : world.roles().values()) {
            String role = person.name();
            if (role.equals("ADMINISTRATOR")) {
                continue;
            }
            long before = world.database().lastEntry();
            try (Round round =
                    Tries.round(FAMILY, "the administrator's forms as " + role, "refused, nothing changed")) {
                forms.values().stream()
                        .filter(form -> form.post() && form.target().startsWith("/agents"))
                        .filter(form -> !maySend(role, form))
                        .forEach(form -> {
                            Answer answer = form.withFile()
                                    ? Files.send(person.browser(), "france-services", "a.csv", "a,b\n1,2\n")
                                    : person.browser().submit(form.target(), form.fields());
                            round.on(form.shape(), answer, isRefused(answer));
                        });
                List<String> forbidden = world.database().changesAfter(before).stream()
                        .filter(change -> change.endsWith(person.id()))
                        .filter(change -> !Matrix.permits(role, change.replaceFirst(" \\|.*", "")))
                        .toList();
                round.on(
                        "the journal afterwards",
                        forbidden.isEmpty() ? "nothing done" : forbidden.toString(),
                        forbidden.isEmpty());
            }
        }
    }

    @Test
    void aPersonWithoutAnyRoleDoesNothingOfTheStaffs(World world) {
        Person person = world.bob();
        long before = world.database().lastEntry();
        try (Round round =
                Tries.round(FAMILY, "pages and forms as a person without a role", "refused, nothing changed")) {
            world.guardedAddresses().forEach((shape, address) -> {
                if (shape.startsWith("/agents")) {
                    Answer answer = person.browser().get(address);
                    round.on(shape, answer, answer.status() == 403 || answer.status() == 404);
                }
            });
            world.walkOf(world.administrator()).forms().values().stream()
                    .filter(form ->
                            form.post() && !form.withFile() && form.target().startsWith("/agents"))
                    .forEach(form -> {
                        Answer answer = person.browser().submit(form.target(), form.fields());
                        round.on(form.shape(), answer, isRefused(answer));
                    });
            List<String> changes = world.database().changesAfter(before);
            round.on(
                    "the journal afterwards",
                    changes.isEmpty() ? "nothing done" : changes.toString(),
                    changes.isEmpty());
        }
    }

    @Test
    void aStaffRoleIsNothingWithoutASecondFactor(World world) {
        Person staff = world.join("Sans", "Facteur");
        world.database()
                .change(
                        "insert into granted_role (id, account_id, role, departements, granted_at)"
                                + " select nextval('granted_role_id_seq'), id, 'ADMINISTRATOR', '', now() from account where public_id = ?",
                        staff.id());
        long before = world.database().lastEntry();
        try (Round round = Tries.round(
                FAMILY,
                "an administrator who showed no second factor",
                "led to set one up, or refused; nothing changed")) {
            world.guardedAddresses().forEach((shape, address) -> {
                if (shape.startsWith("/agents")) {
                    Answer answer = staff.browser().get(address);
                    round.on(shape, answer, !answer.isSuccess() && !answer.isError());
                }
            });
            world.walkOf(world.administrator()).forms().values().stream()
                    .filter(form ->
                            form.post() && !form.withFile() && form.target().startsWith("/agents"))
                    .forEach(form -> {
                        Answer answer = staff.browser().submit(form.target(), form.fields());
                        round.on(form.shape(), answer, !answer.isSuccess() && !answer.isError());
                    });
            List<String> changes = world.database().changesAfter(before);
            round.on(
                    "the journal afterwards",
                    changes.isEmpty() ? "nothing done" : changes.toString(),
                    changes.isEmpty());
        } finally {
            world.database()
                    .change(
                            "update granted_role set withdrawn_at = now() where account_id = (select id from account where public_id = ?)",
                            staff.id());
        }
    }
}
