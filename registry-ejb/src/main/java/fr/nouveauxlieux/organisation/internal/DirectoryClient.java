package fr.nouveauxlieux.organisation.internal;

import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.organisation.DirectoryAnswer;
import fr.nouveauxlieux.organisation.OrganisationDraft;
import fr.nouveauxlieux.store.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Speaks to the directory over HTTP. */
final class DirectoryClient {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LARGEST_ANSWER = 1_000_000;
    private static final int OK = 200;
    private static final String CLOSED = "F";
    private static final Pattern LEGAL_FORM = Pattern.compile("\\d{4}");
    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}<>]");
    private static final int LONGEST_ADDRESS = 300;

    /** What the directory says in place of what its subject keeps from the public. */
    private static final String KEPT_BACK = "[NON-DIFFUSIBLE]";

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param address as {@code https://recherche-entreprises.api.gouv.fr} */
    DirectoryClient(URI address) {
        this.address = address;
    }

    /**
     * @throws IOException where there is no answer, or none of use
     * @throws IllegalArgumentException where the answer is not what was expected
     */
    DirectoryAnswer ask(Siret siret) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address.toString().replaceAll("/+$", "") + "/search?q=" + siret.value()))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new IOException("status " + response.statusCode());
            }
            return read(Json.readObject(body.readNBytes(LARGEST_ANSWER)), siret);
        }
    }

    /** The company whose establishments hold the number; the directory finds near ones too. */
    static DirectoryAnswer read(Map<String, Object> answer, Siret siret) {
        if (!(answer.get("results") instanceof List<?> results)) {
            throw new IllegalArgumentException("expected a list of results");
        }
        for (Object result : results) {
            if (result instanceof Map<?, ?> company && siret.siren().equals(company.get("siren"))) {
                Optional<DirectoryAnswer> found = establishments(company)
                        .filter(place -> siret.value().equals(place.get("siret")))
                        .findFirst()
                        .map(place -> found(company, place, siret));
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new DirectoryAnswer.Unknown();
    }

    private static Stream<Map<?, ?>> establishments(Map<?, ?> company) {
        List<Object> places = new ArrayList<>();
        places.add(company.get("siege"));
        if (company.get("matching_etablissements") instanceof List<?> matching) {
            places.addAll(matching);
        }
        return places.stream().filter(Map.class::isInstance).map(place -> (Map<?, ?>) place);
    }

    private static DirectoryAnswer found(Map<?, ?> company, Map<?, ?> place, Siret siret) {
        if (!(company.get("nom_complet") instanceof String name) || !OrganisationDraft.acceptsName(name)) {
            throw new IllegalArgumentException("expected the name of a company");
        }
        return new DirectoryAnswer.Found(
                siret,
                name.strip(),
                legalForm(company.get("nature_juridique")),
                address(place.get("adresse")),
                !CLOSED.equals(place.get("etat_administratif")));
    }

    private static String legalForm(Object code) {
        return code instanceof String digits && LEGAL_FORM.matcher(digits).matches() ? digits : "";
    }

    /** One that cannot be shown is none: the number and the name are what counts. */
    private static String address(Object said) {
        boolean shown = said instanceof String text
                && text.strip().length() <= LONGEST_ADDRESS
                && !text.contains(KEPT_BACK)
                && !UNWANTED.matcher(text).find();
        return shown ? ((String) said).strip() : "";
    }
}
