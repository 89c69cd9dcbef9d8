package fr.nouveauxlieux.systemtests.wave;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the portal answered to a browser. */
final class Page {

    private static final int LONGEST_TOLD = 2_000;

    private final String request;
    private final String address;
    private final int status;
    private final String leadsTo;
    private final byte[] body;
    private Document document;

    Page(String request, String address, int status, String leadsTo, byte[] body) {
        this.request = request;
        this.address = address;
        this.status = status;
        this.leadsTo = leadsTo;
        this.body = body;
    }

    int status() {
        return status;
    }

    String address() {
        return address;
    }

    /** Where a form leads that was taken. */
    String leadsTo() {
        return leadsTo;
    }

    byte[] bytes() {
        return body;
    }

    String source() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Page expect(int expected) {
        if (status != expected) {
            throw new AssertionError(request + " answered " + status + " instead of " + expected + ": " + told());
        }
        return this;
    }

    /** Its problems where it refuses a form, otherwise what it says, shortened. */
    private String told() {
        String problems = String.join("; ", problems());
        String text = problems.isEmpty() ? document().body().text() : problems;
        return text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) : text;
    }

    List<String> problems() {
        return document().select("#problems li, .fr-error-text").eachText();
    }

    Document document() {
        if (document == null) {
            document = Jsoup.parse(source());
        }
        return document;
    }

    String text() {
        return document().body().text();
    }

    /** The form that holds a hidden field {@code action} of this value, or a button so named. */
    PageForm formOf(String action) {
        return findForm(action)
                .orElseThrow(() -> new AssertionError("no form “" + action + "” at " + request + ": " + told()));
    }

    Optional<PageForm> findForm(String action) {
        return Optional.ofNullable(document()
                        .selectFirst("form:has(input[name=action][value=" + action
                                + "]), form:has(button[name=action][value=" + action + "])"))
                .map(form -> new PageForm(address, form).set("action", action));
    }

    /** Those that hold a hidden field {@code action} of this value. */
    List<PageForm> formsOf(String action) {
        return document().select("form:has(input[name=action][value=" + action + "])").stream()
                .map(form -> new PageForm(address, form))
                .toList();
    }

    /** The form that such an element stands in. */
    PageForm formWith(String selector) {
        Element inside = document().selectFirst(selector);
        if (inside == null || inside.closest("form") == null) {
            throw new AssertionError("no form with " + selector + " at " + request + ": " + told());
        }
        return new PageForm(address, inside.closest("form"));
    }

    List<Element> all(String selector) {
        return document().select(selector);
    }

    /** The proof that a form is the portal's own. */
    String token() {
        return document().selectFirst("input[name=jeton]").val();
    }
}
