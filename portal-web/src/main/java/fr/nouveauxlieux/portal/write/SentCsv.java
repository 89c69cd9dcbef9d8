package fr.nouveauxlieux.portal.write;

import fr.nouveauxlieux.portal.http.Problem;
import fr.nouveauxlieux.portal.http.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What a request says of the CSV file in its body: its media type, its character set, whether it is packed. */
final class SentCsv {

    private static final Pattern TEXT_CSV = Pattern.compile(
            "text/csv\\s*(?:;\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final String ACCEPTED = "text/csv; charset=";

    private final HttpServletRequest request;

    /** @throws ProblemException if that is nothing that can be read, or the body is said to be too large */
    SentCsv(HttpServletRequest request, Charset charset, long largest) {
        this.request = request;
        requireType(charset);
        requireCoding();
        if (request.getContentLengthLong() > largest) {
            throw new ProblemException(
                    Problem.ofStatus(413, "A file has " + largest + " bytes at most, once unpacked."));
        }
    }

    /** The content, unpacked; a {@link TimelyBody.UnfinishedException} where it does not come to its end. */
    InputStream open(Clock clock) throws IOException {
        InputStream body = new TimelyBody(request.getInputStream(), clock);
        if (!isPacked()) {
            return body;
        }
        try {
            return new GZIPInputStream(body);
        } catch (ZipException e) {
            throw new ProblemException(
                    Problem.ofStatus(415, "Content-Encoding says gzip, and the body is not packed by it."));
        }
    }

    private void requireType(Charset charset) {
        String type = request.getContentType();
        Matcher matcher = TEXT_CSV.matcher(type == null ? "" : type.strip());
        boolean told = matcher.matches() && (matcher.group(1) == null || isNameOf(charset, matcher.group(1)));
        if (!told) {
            throw new ProblemException(
                    Problem.ofStatus(415, "Files of this source are read as " + ACCEPTED + charset + ".")
                            .withHeader("Accept-Post", ACCEPTED + charset));
        }
    }

    private static boolean isNameOf(Charset charset, String name) {
        return charset.name().equalsIgnoreCase(name)
                || charset.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
    }

    private void requireCoding() {
        String coding = coding();
        if (!coding.equals("identity") && !coding.equals("gzip")) {
            throw new ProblemException(Problem.ofStatus(415, "A body comes as it is, or packed by gzip.")
                    .withHeader("Accept-Encoding", "gzip"));
        }
    }

    private boolean isPacked() {
        return coding().equals("gzip");
    }

    private String coding() {
        String coding = request.getHeader("Content-Encoding");
        return coding == null || coding.isBlank() ? "identity" : coding.strip().toLowerCase(Locale.ROOT);
    }
}
