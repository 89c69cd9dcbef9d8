package fr.nouveauxlieux.portal.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.nouveauxlieux.attachment.DownloadAttachmentAsStaff;
import fr.nouveauxlieux.attachment.FileFormat;
import fr.nouveauxlieux.attachment.FileName;
import fr.nouveauxlieux.attachment.StoredFile;
import fr.nouveauxlieux.dossier.ReadDossierAsProgram;
import fr.nouveauxlieux.dossier.SubmittedDossier;
import fr.nouveauxlieux.instruction.program.DossierList;
import fr.nouveauxlieux.instruction.program.DossierQuestion;
import fr.nouveauxlieux.instruction.program.ListDossiersAsProgram;
import fr.nouveauxlieux.kernel.AttachmentId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.partner.Keys;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.portal.sample.SampleServer;
import fr.nouveauxlieux.portal.write.KeyFilter;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossiersHttpTest {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String GOOD = "Bearer bonne-clef";
    private static final String IMPORTING = "Bearer autre-clef";

    private final CurrentActor currentActor = new CurrentActor();
    private final List<DossierQuestion> asked = new ArrayList<>();
    private OptionalLong wait = OptionalLong.empty();
    private SampleServer server;

    private final SharedLimit limit = new SharedLimit(null, null, new byte[] {1}, null) {
        @Override
        public OptionalLong tryTake(String purpose, String key) {
            return purpose.equals("dossier-reading") ? wait : OptionalLong.empty();
        }
    };

    private final Keys keys = new Keys() {
        @Override
        public Optional<Actor> findActor(String text, String origin) {
            return switch (text) {
                case "bonne-clef" -> Optional.of(program(RoleGrant.everywhere(Role.DOSSIER_PROGRAM), origin));
                case "autre-clef" ->
                    Optional.of(program(RoleGrant.forSources(Role.PARTNER, Set.of("france-services")), origin));
                default -> Optional.empty();
            };
        }
    };

    private final Permissions permissions = new Permissions() {
        @Override
        public boolean may(Class<?> useCase) {
            return currentActor.get().holds(Role.DOSSIER_PROGRAM);
        }

        @Override
        public boolean may(Class<?> useCase, Object object) {
            return object.equals(SampleDossier.ID) || object.equals(SampleDossier.FILE);
        }
    };

    private final ListDossiersAsProgram listDossiers = new ListDossiersAsProgram() {
        @Override
        public DossierList list(DossierQuestion question) {
            asked.add(question);
            return new DossierList(
                    List.of(SampleDossier.listed()),
                    question.after().isEmpty()
                            ? Optional.of(SampleDossier.listed().position())
                            : Optional.empty());
        }
    };

    private final ReadDossierAsProgram readDossier = new ReadDossierAsProgram() {
        @Override
        public Optional<SubmittedDossier> find(DossierId id) {
            return Optional.of(SampleDossier.submitted());
        }
    };

    private final DownloadAttachmentAsStaff download = new DownloadAttachmentAsStaff() {
        @Override
        public Optional<StoredFile> open(AttachmentId id) {
            byte[] content = "%PDF".getBytes(StandardCharsets.US_ASCII);
            return Optional.of(new StoredFile(
                    FileName.of("statuts.pdf"),
                    FileFormat.PDF,
                    content.length,
                    () -> new ByteArrayInputStream(content)));
        }
    };

    private static Actor program(RoleGrant grant, String origin) {
        return Actor.program("0123456789abcdef", Set.of(grant), origin);
    }

    @BeforeEach
    void start() throws Exception {
        server = new SampleServer(SampleServer.SETTINGS)
                .with(new KeyFilter(SampleServer.SETTINGS, keys, limit, currentActor), DOSSIERS + "/*")
                .with(
                        new DossiersServlet(
                                permissions,
                                currentActor,
                                limit,
                                new SampleCalls(),
                                listDossiers,
                                readDossier,
                                download),
                        DOSSIERS + "/*")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) {
        return server.get(path, "Authorization", GOOD);
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String said) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(said).doesNotContain(SampleDossier.TITLE);
    }

    @Test
    void theListIsToldInPagesThatLinkToEachOther() throws Exception {
        HttpResponse<String> first =
                get(DOSSIERS + "?call=campus-connectes&departement=59&limit=1&state=under-instruction"
                        + "&updated_since=2026-03-01T10:00:00%2B01:00");
        assertThat(asked.get(0).updatedSince().orElseThrow()).hasToString("2026-03-01T09:00:00Z");
        String next = json(first).path("next").textValue();
        assertThat(first.headers().firstValue("Link")).contains("<" + next + ">; rel=\"next\"");
        HttpResponse<String> second = get(next);
        assertThat(json(second).path("next").isNull()).isTrue();
        assertThat(second.headers().firstValue("Link")).isEmpty();
        DossierQuestion again = asked.get(1);
        assertThat(again.after()).contains(SampleDossier.listed().position());
        assertThat(again.call()).isEqualTo(asked.get(0).call());
        assertThat(again.state()).isEqualTo(asked.get(0).state());
        assertThat(again.updatedSince()).isEqualTo(asked.get(0).updatedSince());
    }

    @Test
    void aDossierTellsAnswersInTheShapeOfTheirKinds() throws Exception {
        JsonNode dossier = json(get(DOSSIERS + "/" + SampleDossier.ID));
        assertThat(dossier.path("call_version").intValue()).isEqualTo(2);
        assertThat(dossier.at("/states/1/stage").textValue()).isEqualTo("eligibility");
        JsonNode answers = dossier.at("/sections/0/answers");
        assertThat(answers.findValuesAsText("code"))
                .contains("title", "aid", "address", "form", "empty", "partners", "name", "costs", "amount", "budget");
        assertThat(answer(answers, "aid")).isEqualTo("7500050");
        assertThat(answer(answers, "empty")).isEqualTo("null");
        assertThat(answer(answers, "address"))
                .isEqualTo("{\"label\":\"1 place du Marché, Lille\",\"postal_code\":\"59000\",\"commune\":\"59350\","
                        + "\"latitude\":50.6292,\"longitude\":3.0573,\"precision\":\"house\"}");
        assertThat(answer(answers, "partners")).contains("\"key\":\"k1\"", "\"value\":\"La Ruche\"");
        assertThat(answer(answers, "costs")).contains("\"code\":\"amount\"", "\"value\":1250");
        assertThat(answer(answers, "budget")).contains("\"years\":[2026]", "\"staff\":[100000]");
        assertThat(dossier.at("/files/0/url").textValue()).isEqualTo(DOSSIERS + "/files/" + SampleDossier.FILE);
        assertThat(dossier.toString()).doesNotContain(SampleDossier.OWNER.value());
    }

    private static String answer(JsonNode answers, String code) {
        for (JsonNode one : answers) {
            if (one.path("code").textValue().equals(code)) {
                return one.path("value").toString();
            }
        }
        throw new AssertionError("no answer " + code);
    }

    @Test
    void whatIsToldIsWhatTheInterfaceDescribes() throws Exception {
        DescribedInterface described = new DescribedInterface();
        described.check("DossierList", json(get(DOSSIERS)));
        described.check("Dossier", json(get(DOSSIERS + "/" + SampleDossier.ID)));
    }

    @Test
    void whoeverHoldsTheAnswerIsNotSentItAgain() {
        for (String path : List.of(DOSSIERS, DOSSIERS + "/" + SampleDossier.ID)) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(server.get(path, "Authorization", GOOD, "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void aFileIsHandedOutToBeKept() {
        HttpResponse<String> answer = get(DOSSIERS + "/files/" + SampleDossier.FILE);
        assertThat(answer.body()).isEqualTo("%PDF");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void withoutAKeyOrWithARevokedOneNothingIsTold() {
        assertProblem(server.get(DOSSIERS), 401, "unauthenticated");
        assertProblem(server.get(DOSSIERS, "Authorization", "Bearer revoquee"), 401, "unauthenticated");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/0123456789abcdef", "/files/0123456789abcdef"})
    void aKeyThatOpensNoDossiersIsToldSoWhateverItAsksFor(String below) {
        assertProblem(server.get(DOSSIERS + below, "Authorization", IMPORTING), 403, "does not open dossiers");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zzzzzzzzzzzzzzzz",
                "/files/zzzzzzzzzzzzzzzz",
                "/",
                "/files/",
                "/x",
                "/" + SampleDossier.ID_TEXT + "/files",
                "/files/" + SampleDossier.ID_TEXT
            })
    void whatAKeyDoesNotOpenIsNotThere(String below) {
        assertProblem(get(DOSSIERS + below), 404, "not-found");
    }

    @Test
    void whatCannotBeUnderstoodIsToldAllAtOnce() {
        HttpResponse<String> answer =
                get(DOSSIERS + "?state=draft&limit=0&updated_since=hier&cursor=x&departement=Nord&couleur=rouge");
        assertProblem(answer, 400, "6 parameters");
        assertThat(answer.body()).contains("under-instruction").doesNotContain("one of draft");
        assertProblem(get(DOSSIERS + "?access_token=bonne-clef"), 400, "access_token");
    }

    @Test
    void aKeyThatReadsTooMuchIsAskedToWait() {
        wait = OptionalLong.of(42);
        HttpResponse<String> answer = get(DOSSIERS);
        assertProblem(answer, 429, "42 s");
        assertThat(answer.headers().firstValue("Retry-After")).contains("42");
        assertThat(asked).isEmpty();
    }

    @Test
    void nothingIsChangedHere() {
        assertProblem(server.ask("DELETE", DOSSIERS, "Authorization", GOOD), 405, "method-not-allowed");
    }
}
