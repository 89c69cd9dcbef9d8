package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.limit.Purpose;
import fr.nouveauxlieux.limit.SharedLimit;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportWaitingException;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReceivedFile;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.place.ingest.SourceMappings;
import fr.nouveauxlieux.place.ingest.UnusableFileException;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** Takes a file of a source, and queues its import. Nothing of the file is read before its sender is permitted. */
@WebServlet("/api/v1/sources/*")
public class SourceImportServlet extends HttpServlet {

    private static final Pattern IMPORTS = Pattern.compile("/([^/]+)/imports");

    @Inject
    private transient Permissions permissions;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient SharedLimit limit;

    @Inject
    private transient SourceMappings mappings;

    @Inject
    private transient IncomingFiles incoming;

    @Inject
    private transient QueueImport queueImport;

    @Inject
    private transient Clock clock;

    /** For the container, which injects the fields. */
    public SourceImportServlet() {}

    public SourceImportServlet(
            Permissions permissions,
            CurrentActor currentActor,
            SharedLimit limit,
            SourceMappings mappings,
            IncomingFiles incoming,
            QueueImport queueImport,
            Clock clock) {
        this.permissions = permissions;
        this.currentActor = currentActor;
        this.limit = limit;
        this.mappings = mappings;
        this.incoming = incoming;
        this.queueImport = queueImport;
        this.clock = clock;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SourceCode source = findSource(request);
        if (!"POST".equals(request.getMethod())) {
            throw new ProblemException(Problem.methodNotAllowed(request.getMethod(), "POST, OPTIONS"));
        }
        try {
            answer(request, response, takeIn(source, request));
        } catch (ProblemException refusal) {
            // What is left of the body is not worth reading, and nothing else comes after it on this connection.
            throw new ProblemException(refusal.problem().withHeader("Connection", "close"));
        }
    }

    private ImportId takeIn(SourceCode source, HttpServletRequest request) throws IOException {
        if (!permissions.may(QueueImport.class, source)) {
            throw refused();
        }
        countTry();
        Charset charset = mappings.findCharset(source)
                .orElseThrow(() -> new ProblemException(Problem.notFound("No source has the code " + source + ".")));
        SentCsv sent = new SentCsv(request, charset, incoming.largest());
        return queue(source, receive(sent, charset));
    }

    private static SourceCode findSource(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher matcher = IMPORTS.matcher(path);
        if (!matcher.matches()) {
            throw new ProblemException(Problem.notFound("Nothing is at this address."));
        }
        return SourceCode.find(matcher.group(1)).orElseThrow(SourceImportServlet::refused);
    }

    private void countTry() {
        OptionalLong wait = limit.tryTake(Purpose.WRITE, currentActor.get().name());
        if (wait.isPresent()) {
            throw new ProblemException(Problem.tooMany(wait.getAsLong()));
        }
    }

    private ReceivedFile receive(SentCsv sent, Charset charset) throws IOException {
        try {
            return incoming.receive(sent.open(clock), charset);
        } catch (UnusableFileException e) {
            throw problemOf(e);
        } catch (TimelyBody.UnfinishedException e) {
            throw new ProblemException(Problem.ofStatus(408, e.getMessage()));
        } catch (ZipException | EOFException e) {
            throw new ProblemException(Problem.ofStatus(400, "The body is cut short, or spoilt on its way."));
        }
    }

    private ImportId queue(SourceCode source, ReceivedFile file) throws IOException {
        try {
            return queueImport.queue(source, file);
        } catch (UnusableFileException e) {
            incoming.discard(file);
            throw problemOf(e);
        } catch (ImportWaitingException e) {
            incoming.discard(file);
            throw new ProblemException(Problem.ofStatus(
                    409, "A file of this source waits already. Another is taken once its import has begun."));
        } catch (RuntimeException e) {
            incoming.discard(file);
            throw e;
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, ImportId id)
            throws IOException {
        String address = ImportServlet.addressOf(request.getContextPath(), id);
        byte[] body = Json.toBytes(json -> {
            json.writeStartObject();
            json.writeNumberField("id", id.value());
            json.writeStringField("state", "queued");
            json.writeStringField("url", address);
            json.writeEndObject();
        });
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Location", address);
        response.setContentType(Json.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static ProblemException problemOf(UnusableFileException unusable) {
        int status =
                switch (unusable.reason()) {
                    case TOO_LARGE -> 413;
                    case DEMONSTRATION -> 409;
                    case NOT_TEXT -> 415;
                    case OTHER_CONTENT -> 422;
                };
        return new ProblemException(Problem.ofStatus(status, unusable.getMessage()));
    }

    private static ProblemException refused() {
        return new ProblemException(Problem.ofStatus(403, "This key does not open imports of this source."));
    }
}
