package fr.nouveauxlieux.portal.write;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.partner.Keys;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportReport;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.ListRejections;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReadImport;
import fr.nouveauxlieux.place.ingest.ReceivedFile;
import fr.nouveauxlieux.place.ingest.Rejection;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.place.ingest.SourceMappings;
import fr.nouveauxlieux.place.ingest.UnusableFileException;
import fr.nouveauxlieux.portal.sample.SampleDirectory;
import fr.nouveauxlieux.portal.sample.SampleServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WriteApiHttpTest {

    private static final String GOOD = "Bearer bonne-clef";
    private static final String IMPORTS = "/api/v1/sources/france-services/imports";
    private static final byte[] CSV = "id,nom\n1,Établi\n".getBytes(StandardCharsets.UTF_8);
    private static final int LARGEST = 10_000;

    @TempDir
    private Path folder;

    private final CurrentActor currentActor = new CurrentActor();
    private final List<ReceivedFile> queued = new ArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicBoolean away = new AtomicBoolean();
    private OptionalLong wait = OptionalLong.empty();
    private SampleServer server;

    private final SharedLimit limit = new SharedLimit(null, null, new byte[] {1}, null) {
        @Override
        public OptionalLong tryTake(String purpose, String key) {
            return wait;
        }
    };

    private final Keys keys = new Keys() {
        @Override
        public Optional<Actor> findActor(String text, String origin) {
            if (broken.get()) {
                throw new IllegalStateException("no answer");
            }
            return text.equals("bonne-clef")
                    ? Optional.of(Actor.program(
                            "0123456789abcdef",
                            Set.of(RoleGrant.forSources(Role.PARTNER, Set.of("france-services"))),
                            origin))
                    : Optional.empty();
        }
    };

    private final Permissions permissions = new Permissions() {
        @Override
        public boolean may(Class<?> useCase, Object object) {
            assertThat(currentActor.get().kind()).isEqualTo(Actor.Kind.PROGRAM);
            return object.equals(new SourceCode("france-services")) || object.equals(new ImportId(7));
        }
    };

    private final QueueImport queueImport = new QueueImport() {
        @Override
        public ImportId queue(SourceCode source, ReceivedFile file) {
            if (file.bytes() == 3) {
                throw new UnusableFileException(
                        UnusableFileException.Reason.OTHER_CONTENT, "the file lacks the columns nom");
            }
            queued.add(file);
            return new ImportId(7);
        }
    };

    private final ReadImport readImport = new ReadImport() {
        @Override
        public Optional<ImportReport> find(ImportId id) {
            return Optional.of(new ImportReport(
                    id,
                    new SourceCode("france-services"),
                    "RUNNING",
                    Instant.EPOCH,
                    Optional.of(Instant.EPOCH),
                    Optional.empty(),
                    5,
                    1,
                    1,
                    1,
                    2,
                    3,
                    0,
                    Optional.empty()));
        }
    };

    private final ListRejections listRejections = new ListRejections() {
        @Override
        public List<Rejection> listAfter(ImportId id, long after) {
            return after >= 2
                    ? List.of()
                    : List.of(new Rejection(after + 1, after + 2, "CELL", "nom", "=1+1", "expected a name"));
        }
    };

    @BeforeEach
    void start() throws Exception {
        RegistrySettings settings = new RegistrySettings() {
            @Override
            public Path importsDirectory() {
                return folder;
            }

            @Override
            public long largestImport() {
                return LARGEST;
            }
        };
        SourceMappings mappings = new SourceMappings() {
            @Override
            public Optional<Charset> findCharset(SourceCode source) {
                return Optional.of(StandardCharsets.UTF_8);
            }
        };
        PlaceDirectory directory = new SampleDirectory(List.of()) {
            @Override
            public boolean isFollowing() {
                return !away.get();
            }
        };
        KeyFilter door = new KeyFilter(SampleServer.SETTINGS, keys, limit, currentActor);
        server = new SampleServer(SampleServer.SETTINGS)
                .with(new DatabaseAwayFilter(directory), "/api/v1/*")
                .with(door, "/api/v1/sources/*")
                .with(new KeyFilter(SampleServer.SETTINGS, keys, limit, currentActor), "/api/v1/imports/*")
                .with(
                        new SourceImportServlet(
                                permissions,
                                currentActor,
                                limit,
                                mappings,
                                new IncomingFiles(settings),
                                queueImport,
                                Clock.systemUTC()),
                        "/api/v1/sources/*")
                .with(new ImportServlet(permissions, readImport, listRejections), "/api/v1/imports/*")
                .start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> send(byte[] body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", GOOD));
        if (!Arrays.asList(headers).contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "text/csv; charset=utf-8"));
        }
        all.addAll(List.of(headers));
        return server.post(IMPORTS, body, all.toArray(String[]::new));
    }

    private void assertRefused(HttpResponse<String> answer, int status, String said) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains(said);
        assertThat(queued).isEmpty();
        assertThat(folder.toFile().list()).isEmpty();
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileIsTakenAndItsImportIsToldWhere() {
        HttpResponse<String> answer = send(CSV);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/imports/7");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(queued.get(0).path()).hasBinaryContent(CSV);
    }

    @Test
    void aFilePackedByGzipIsUnpackedAsItArrives() {
        assertThat(send(packed(CSV), "Content-Encoding", "gzip").statusCode()).isEqualTo(202);
        assertThat(queued.get(0).path()).hasBinaryContent(CSV);
    }

    @Test
    void withoutAKeyNothingIsReadAndAKeyIsAskedFor() {
        HttpResponse<String> answer = server.post(IMPORTS, CSV, "Content-Type", "text/csv");
        assertRefused(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer mauvaise", "Basic bonne-clef", "bonne-clef", "Bearer", ""})
    void whatIsNotAGoodKeyOpensNothing(String shown) {
        HttpResponse<String> answer = server.post(IMPORTS, CSV, "Authorization", shown, "Content-Type", "text/csv");
        assertRefused(answer, 401, "unauthenticated");
    }

    @Test
    void aKeyInAnAddressIsRefused() {
        assertRefused(
                server.post(IMPORTS + "?access_token=bonne-clef", CSV, "Content-Type", "text/csv"),
                400,
                "never in an address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"autre-source", "UNE", "..%2F..", "x"})
    void anotherSourceIsRefusedWhetherItIsThereOrNot(String source) {
        HttpResponse<String> answer = server.post(
                "/api/v1/sources/" + source + "/imports", CSV, "Authorization", GOOD, "Content-Type", "text/csv");
        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(queued).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json",
        "text/html",
        "application/vnd.ms-excel",
        "text/csv; charset=iso-8859-1",
        "multipart/form-data"
    })
    void anotherMediaTypeOrCharacterSetIsRefused(String type) {
        assertRefused(send(CSV, "Content-Type", type), 415, "text/csv; charset=UTF-8");
    }

    @Test
    void anotherCodingIsRefused() {
        assertRefused(send(CSV, "Content-Encoding", "br"), 415, "gzip");
    }

    @Test
    void contentIsJudgedByItselfNotByWhatItIsCalled() {
        assertRefused(send(new byte[] {'P', 'K', 3, 4, 0}), 415, "zip archive");
        assertRefused(send("<html>".getBytes(StandardCharsets.UTF_8)), 415, "HTML");
        assertRefused(send("é".getBytes(StandardCharsets.ISO_8859_1)), 415, "UTF-8");
        assertRefused(send(packed(CSV)), 415, "Content-Encoding");
        assertRefused(send(CSV, "Content-Encoding", "gzip"), 415, "gzip");
    }

    @Test
    void aBodyThatIsCutShortIsRefused() {
        byte[] whole = packed(CSV);
        assertRefused(send(Arrays.copyOf(whole, whole.length - 12), "Content-Encoding", "gzip"), 400, "cut short");
    }

    @Test
    void whatIsTooLargeIsRefusedToldOrNotPackedOrNot() {
        byte[] large = "a".repeat(LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> told = send(large);
        assertRefused(told, 413, "content-too-large");
        assertThat(told.headers().firstValue("Connection")).hasValue("close");
        assertRefused(
                server.postUnsized(IMPORTS, large, "Authorization", GOOD, "Content-Type", "text/csv"),
                413,
                "content-too-large");
        assertRefused(send(packed(new byte[1]), "Content-Encoding", "gzip"), 415, "control character");
        assertRefused(
                send(packed("a".repeat(50 * LARGEST).getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip"),
                413,
                "unpacked");
    }

    @Test
    void aTableOfOtherColumnsIsRefused() {
        assertRefused(send("a,b".getBytes(StandardCharsets.UTF_8)), 422, "lacks the columns");
    }

    @Test
    void whoTriesTooOftenIsAskedToWait() {
        wait = OptionalLong.of(42);
        HttpResponse<String> answer = send(CSV);
        assertRefused(answer, 429, "42 s");
        assertThat(answer.headers().firstValue("Retry-After")).contains("42");
    }

    @Test
    void withTheDatabaseAwayProgramsAreAskedToComeBack() {
        broken.set(true);
        away.set(true);
        for (HttpResponse<String> answer : List.of(send(CSV), server.get("/api/v1/imports/7", "Authorization", GOOD))) {
            assertRefused(answer, 503, "unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("30");
            assertThat(answer.body()).doesNotContain("incident");
        }
    }

    @Test
    void withTheDatabaseThereAFailureIsAnIncident() {
        broken.set(true);
        assertRefused(send(CSV), 500, "incident");
    }

    @Test
    void withTheDatabaseAwayWhatIsWrongWithARequestIsToldAllTheSame() {
        away.set(true);
        assertRefused(server.post(IMPORTS, CSV, "Content-Type", "text/csv"), 401, "unauthenticated");
    }

    @Test
    void onlyPostingWorksThere() {
        HttpResponse<String> answer = server.get(IMPORTS, "Authorization", GOOD);
        assertRefused(answer, 405, "POST");
        assertThat(answer.headers().firstValue("Allow")).contains("POST, OPTIONS");
    }

    @Test
    void noOtherOriginsPageMaySendAKey() {
        HttpResponse<String> answer = server.ask(
                "OPTIONS",
                IMPORTS,
                "Origin",
                "https://ailleurs.exemple",
                "Access-Control-Request-Headers",
                "authorization");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .doesNotContainIgnoringCase("authorization");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .doesNotContain("POST");
    }

    @Test
    void anImportTellsItsStateItsCountsAndWhereItsRejectionsAre() {
        HttpResponse<String> answer = server.get("/api/v1/imports/7", "Authorization", GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"state\":\"running\"")
                .contains("\"read\":5")
                .contains("\"cells_rejected\":3")
                .contains("\"finished_at\":null")
                .contains("/api/v1/imports/7/rejections.csv");
    }

    @Test
    void rejectionsAreATableThatNoSpreadsheetRuns() {
        HttpResponse<String> answer = server.get("/api/v1/imports/7/rejections.csv", "Authorization", GOOD);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.body())
                .isEqualTo("line,scope,column,value,reason\r\n2,CELL,nom,'=1+1,expected a name\r\n"
                        + "3,CELL,nom,'=1+1,expected a name\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "0", "-7", "7/", "7/autre", "07", "99999999999999999999", "x"})
    void anotherImportIsNotFound(String id) {
        assertRefused(server.get("/api/v1/imports/" + id, "Authorization", GOOD), 404, "not-found");
    }

    @Test
    void anImportIsNotReadWithoutAKey() {
        assertRefused(server.get("/api/v1/imports/7"), 401, "unauthenticated");
    }
}
