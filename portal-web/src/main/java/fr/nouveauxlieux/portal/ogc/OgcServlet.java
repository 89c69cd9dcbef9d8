package fr.nouveauxlieux.portal.ogc;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.AcceptedTypes;
import fr.nouveauxlieux.portal.http.EntityTag;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Json;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import fr.nouveauxlieux.portal.http.ReadingServlet;
import fr.nouveauxlieux.portal.question.ParameterError;
import fr.nouveauxlieux.portal.question.ParameterReader;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.question.UnreadableQuestionException;
import fr.nouveauxlieux.search.PlaceCondition;
import fr.nouveauxlieux.search.PlaceHit;
import fr.nouveauxlieux.search.PlaceHits;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** OGC API – Features: everything under {@code /ogc}, in JSON or, where a page is preferred, handed over to it. */
@WebServlet("/ogc/*")
public class OgcServlet extends ReadingServlet {

    private static final long serialVersionUID = 1L;

    /** As of the API: a change shows at once. */
    private static final String CACHE_CONTROL = "public, no-cache";

    @Inject
    private transient PlaceDirectory directory;

    @Inject
    private transient HttpSettings settings;

    @Inject
    private transient Clock clock;

    /** For the container, which injects the fields. */
    public OgcServlet() {}

    public OgcServlet(PlaceDirectory directory, HttpSettings settings, Clock clock) {
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OgcKind.Found found = OgcKind.find(request.getPathInfo())
                .orElseThrow(() -> new ProblemException(Problem.notFound("Nothing is at this address.")));
        boolean page = wantsPage(found.kind(), request);
        response.addHeader("Vary", "Accept");
        switch (found.kind()) {
            case ITEMS -> answerItems(request, response, page);
            case ITEM -> answerItem(found.id(), request, response, page);
            default -> answerDocument(found.kind(), request, response, page);
        }
    }

    private static boolean wantsPage(OgcKind kind, HttpServletRequest request) {
        ParameterReader parameters = new ParameterReader(request.getParameterMap());
        if (kind != OgcKind.ITEMS) {
            parameters.refuseUnknown(List.of(OgcQuestion.FORMAT, OgcQuestion.LANGUAGE));
        }
        Optional<String> format = parameters.findOne(OgcQuestion.FORMAT);
        format.filter(value -> !List.of("json", "html").contains(value))
                .ifPresent(value -> parameters.refuse(OgcQuestion.FORMAT, value, "json or html"));
        parameters.throwIfRefused();
        return format.orElseGet(() -> AcceptedTypes.choose(request.getHeader("Accept"), kind.offered())
                        .orElseThrow(() -> new ProblemException(Problem.ofStatus(
                                406, "These media types can be given: " + String.join(", ", kind.offered()) + "."))))
                .endsWith("html");
    }

    private void answerDocument(OgcKind kind, HttpServletRequest request, HttpServletResponse response, boolean page)
            throws IOException {
        QueryString query = OgcQuestion.addressOf(request.getParameterMap());
        if (page) {
            show(new OgcAnswer(kind, 0, List.of(), Optional.empty(), jsonOf(request, query)), request, response);
            return;
        }
        Map<String, Object> document = new OgcDocuments(new OgcLinks(request, settings), query).of(kind);
        sendJson(kind, Json.toBytes(json -> Json.writeTree(json, document)), request, response);
    }

    private void answerItems(HttpServletRequest request, HttpServletResponse response, boolean page)
            throws IOException {
        OgcQuestion question = OgcQuestion.read(request.getParameterMap());
        PlaceHits hits = search(question.query());
        Optional<String> next = hits.next()
                .map(cursor ->
                        question.address().withOnly(OgcQuestion.CURSOR, cursor).appendTo(OgcLinks.ITEMS));
        if (page) {
            QueryString here = question.query()
                    .cursor()
                    .map(cursor -> question.address().withOnly(OgcQuestion.CURSOR, cursor))
                    .orElse(question.address());
            show(
                    new OgcAnswer(OgcKind.ITEMS, hits.total(), hits.hits(), next, jsonOf(request, here)),
                    request,
                    response);
            return;
        }
        EntityTag tag = EntityTag.of(
                directory.status(),
                OgcLinks.ITEMS + "?" + question.address() + question.query().cursor());
        if (!tag.spares(request, response, CACHE_CONTROL)) {
            tag.mark(response, CACHE_CONTROL);
            OgcLinks links = new OgcLinks(request, settings);
            send(
                    request,
                    response,
                    OgcKind.ITEMS.mediaType(),
                    new OgcFeaturesJson(links).page(hits, question.address(), next, clock.instant()));
        }
    }

    /** @throws UnreadableQuestionException if the cursor is not one that this question gave */
    private PlaceHits search(PlaceQuery query) {
        try {
            return directory.search(query);
        } catch (IllegalArgumentException e) {
            if (query.cursor().isEmpty()) {
                throw e;
            }
            throw new UnreadableQuestionException(List.of(new ParameterError(
                    OgcQuestion.CURSOR,
                    query.cursor().get(),
                    "the cursor of a next link, with the same other parameters")));
        }
    }

    private void answerItem(String id, HttpServletRequest request, HttpServletResponse response, boolean page)
            throws IOException {
        PlaceQuery query = PlaceQuery.builder()
                .condition(new PlaceCondition.Identified(Set.of(id)))
                .limit(1)
                .build();
        PlaceHit hit = directory.search(query).hits().stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound("The registry has no place " + id + ".")));
        if (page) {
            QueryString given = OgcQuestion.addressOf(request.getParameterMap());
            show(
                    new OgcAnswer(OgcKind.ITEM, 1, List.of(hit), Optional.empty(), jsonOf(request, given)),
                    request,
                    response);
            return;
        }
        sendJson(OgcKind.ITEM, new OgcFeaturesJson(new OgcLinks(request, settings)).one(hit), request, response);
    }

    private static void sendJson(OgcKind kind, byte[] body, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        EntityTag tag = EntityTag.of(body);
        if (!tag.spares(request, response, CACHE_CONTROL)) {
            tag.mark(response, CACHE_CONTROL);
            send(request, response, kind.mediaType(), body);
        }
    }

    private static String jsonOf(HttpServletRequest request, QueryString query) {
        String path = OgcLinks.ROOT + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return query.without(OgcQuestion.LANGUAGE)
                .withOnly(OgcQuestion.FORMAT, "json")
                .appendTo(path);
    }

    /** A page is in the language of who asks: no cache shared with others may keep it. */
    private void show(OgcAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-cache");
        request.setAttribute(OgcAnswer.ATTRIBUTE, answer);
        try {
            getServletContext().getNamedDispatcher(OgcAnswer.PAGE).forward(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }
}
