package fr.nouveauxlieux.benchmarks.floor;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives back recorded answers, as plainly as a servlet can. Runs in the server of the floor, not here. */
public class FloorServlet extends HttpServlet {

    static final String PATH = "/answer";
    static final String FOLDER_PARAMETER = "folder";

    private final transient Map<String, RecordedAnswer> answers = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RecordedAnswer answer = answers.computeIfAbsent(request.getPathInfo(), this::read);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (answer.body().length > 0) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private RecordedAnswer read(String path) {
        try {
            return RecordedAnswer.read(Path.of(getInitParameter(FOLDER_PARAMETER) + path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
