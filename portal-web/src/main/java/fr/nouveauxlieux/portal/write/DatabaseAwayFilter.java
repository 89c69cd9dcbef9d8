package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Asks programs to come back where what they asked failed because the database is away: no fault of theirs nor of ours. */
public class DatabaseAwayFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOGGER = System.getLogger(DatabaseAwayFilter.class.getName());

    /** About what a database takes to start anew. */
    private static final long SECONDS_TO_WAIT = 30;

    @Inject
    private transient PlaceDirectory directory;

    /** For the container, which injects the rest. */
    public DatabaseAwayFilter() {}

    DatabaseAwayFilter(PlaceDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ProblemException | RefusedException told) {
            throw told;
        } catch (RuntimeException failure) {
            if (directory.isFollowing()) {
                throw failure;
            }
            LOGGER.log(
                    Level.WARNING,
                    "A program is asked to come back: the database does not answer ({0})",
                    failure.getClass().getSimpleName());
            throw new ProblemException(Problem.unavailable(SECONDS_TO_WAIT));
        }
    }
}
