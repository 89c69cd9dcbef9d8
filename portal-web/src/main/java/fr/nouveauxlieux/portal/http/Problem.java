package fr.nouveauxlieux.portal.http;

import fr.nouveauxlieux.portal.question.ParameterError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An error as it is told to programs (RFC 9457).
 *
 * @param type what kind of problem it is
 * @param status HTTP status
 * @param detail what is particular to this occurrence, in English
 * @param errors which parameters are wrong, where that is the matter
 * @param incident under which number the cause was logged, where it is not the asker's doing
 * @param headers of the answer, as {@code Allow} or {@code Retry-After}
 */
public record Problem(
        Type type,
        int status,
        String detail,
        List<ParameterError> errors,
        Optional<String> incident,
        Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of problem, each described in the documentation of the API. */
    public enum Type {
        UNREADABLE_QUESTION("Some parameters could not be understood"),
        ANSWER_TOO_LARGE("The answer is too large to be exported at once"),
        NOT_FOUND("Nothing is there"),
        METHOD_NOT_ALLOWED("This method does not work here"),
        NOT_ACCEPTABLE("No accepted media type can be given"),
        UNSUPPORTED_MEDIA_TYPE("This media type is not read here"),
        UNREADABLE_CONTENT("The content is not what is expected here"),
        CONTENT_TOO_LARGE("The content is too large"),
        UNAUTHENTICATED("A good key is needed"),
        NOT_PERMITTED("The key does not open this"),
        CONFLICT("It cannot be done at this moment"),
        ADDRESS_TOO_LONG("The address is too long"),
        TOO_MANY_REQUESTS("Too many requests came from this address"),
        REFUSED("The request was refused"),
        UNAVAILABLE("The registry cannot be written to at this moment"),
        INCIDENT("Something went wrong on our side");

        private final String title;

        Type(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** A relative reference to the kind's description. */
        public String uri() {
            return "/api/v1/problems#"
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        private static Type ofStatus(int status) {
            return switch (status) {
                case 401 -> UNAUTHENTICATED;
                case 403 -> NOT_PERMITTED;
                case 404, 410 -> NOT_FOUND;
                case 405 -> METHOD_NOT_ALLOWED;
                case 406 -> NOT_ACCEPTABLE;
                case 409 -> CONFLICT;
                case 413 -> CONTENT_TOO_LARGE;
                case 414 -> ADDRESS_TOO_LONG;
                case 415 -> UNSUPPORTED_MEDIA_TYPE;
                case 422 -> UNREADABLE_CONTENT;
                case 429 -> TOO_MANY_REQUESTS;
                case 503 -> UNAVAILABLE;
                default -> status >= 500 ? INCIDENT : REFUSED;
            };
        }
    }

    public Problem {
        errors = List.copyOf(errors);
        headers = Map.copyOf(headers);
    }

    public static Problem ofStatus(int status, String detail) {
        return new Problem(Type.ofStatus(status), status, detail, List.of(), Optional.empty(), Map.of());
    }

    public static Problem unreadable(List<ParameterError> errors) {
        return new Problem(
                Type.UNREADABLE_QUESTION,
                400,
                errors.size() == 1
                        ? "1 parameter could not be understood."
                        : errors.size() + " parameters could not be understood.",
                errors,
                Optional.empty(),
                Map.of());
    }

    public static Problem notFound(String what) {
        return ofStatus(404, what);
    }

    public static Problem methodNotAllowed(String method, String allowed) {
        return ofStatus(405, "The method " + method + " does not work here; these do: " + allowed + ".")
                .withHeader("Allow", allowed);
    }

    public static Problem tooMany(long secondsToWait) {
        return ofStatus(429, "Another request will be welcome in " + secondsToWait + " s.")
                .withHeader("Retry-After", Long.toString(secondsToWait));
    }

    public static Problem unavailable(long secondsToWait) {
        return ofStatus(503, "The database does not answer. Ask again in " + secondsToWait + " s.")
                .withHeader("Retry-After", Long.toString(secondsToWait));
    }

    public static Problem incident(String number) {
        return new Problem(
                Type.INCIDENT,
                500,
                "The cause was logged under the incident's number.",
                List.of(),
                Optional.of(number),
                Map.of());
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new java.util.LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(type, status, detail, errors, incident, more);
    }

    public String title() {
        return type.title();
    }
}
