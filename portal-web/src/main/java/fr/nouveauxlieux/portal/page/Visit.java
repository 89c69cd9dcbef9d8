package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.question.QueryString;
import fr.nouveauxlieux.portal.text.Language;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One request for a page: its language, its address, and what every page must tell. */
@Named
@RequestScoped
public class Visit {

    static final String LANGUAGE = "lang";

    private HttpServletRequest request;
    private PlaceDirectory directory;
    private HttpSettings settings;

    private Language language;
    private boolean languageChosen;
    private Texts texts;
    private String path = "/";
    private QueryString query = QueryString.empty();

    protected Visit() {
        // For the container's proxies.
    }

    @Inject
    public Visit(HttpServletRequest request, PlaceDirectory directory, HttpSettings settings) {
        this.request = request;
        this.directory = directory;
        this.settings = settings;
        Optional<Language> chosen = Language.find(request.getParameter(LANGUAGE));
        this.languageChosen = chosen.isPresent();
        this.language = chosen.orElseGet(() -> Language.accepted(request.getHeader("Accept-Language")));
        this.texts = Texts.in(language);
    }

    /** Says which page is shown: its own address, without the application's path and without the language. */
    public void at(String pagePath, QueryString pageQuery) {
        this.path = pagePath;
        this.query = pageQuery;
    }

    public Texts getTexts() {
        return texts;
    }

    public String getLanguage() {
        return language.code();
    }

    public Locale getLocale() {
        return language.locale();
    }

    /** The language to keep in forms; empty where it comes from the browser. */
    public String getChosenLanguage() {
        return languageChosen ? language.code() : "";
    }

    /** Turns an address of the application, as {@code /lieux?q=x}, into one to link to: the language chosen stays. */
    public String link(String address) {
        String kept = languageChosen ? parameterAdded(address, language) : address;
        return request.getContextPath() + kept;
    }

    /** The address of what has no language: the API, tiles, files. */
    public String path(String address) {
        return request.getContextPath() + address;
    }

    /** The same page in each language. */
    public List<LanguageLink> getLanguages() {
        return Arrays.stream(Language.values())
                .map(l -> new LanguageLink(
                        l.code(),
                        l.ownName(),
                        request.getContextPath() + parameterAdded(query.appendTo(path), l),
                        absolute(parameterAdded(query.appendTo(path), l)),
                        l == language))
                .toList();
    }

    /** The one absolute address of this page, for search engines. */
    public String getCanonical() {
        return absolute(languageChosen ? parameterAdded(query.appendTo(path), language) : query.appendTo(path));
    }

    /** The page's own address, without the application's path, its parameters and the language. */
    public String getPath() {
        return path;
    }

    public boolean isAt(String otherPath) {
        return path.equals(otherPath);
    }

    /** Whether the registry holds places made up to show the product. */
    public boolean isDemonstration() {
        return directory.status().demonstration() > 0;
    }

    /** False while the registry can be read but not changed. */
    public boolean isFollowing() {
        return directory.isFollowing();
    }

    public String absolute(String address) {
        return (settings.publicAddress().isEmpty() ? origin() : settings.publicAddress())
                + request.getContextPath()
                + address;
    }

    private String origin() {
        String url = request.getRequestURL().toString();
        int authority = url.indexOf("//") + 2;
        int end = url.indexOf('/', authority);
        return end < 0 ? url : url.substring(0, end);
    }

    private static String parameterAdded(String address, Language language) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash);
        String rest = hash < 0 ? address : address.substring(0, hash);
        return rest + (rest.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.code() + fragment;
    }

    /**
     * A page in another language.
     *
     * @param current whether this is the language of the page shown
     */
    public record LanguageLink(String code, String ownName, String url, String absoluteUrl, boolean current) {}
}
