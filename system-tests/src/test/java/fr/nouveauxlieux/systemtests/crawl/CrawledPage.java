package fr.nouveauxlieux.systemtests.crawl;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One page as it was answered, held against what every page must have. */
final class CrawledPage {

    /** Data that browsers do not run. */
    private static final String DATA = "application/(ld\\+)?json";

    private final String site;
    private final String address;
    private final HttpResponse<byte[]> answer;
    private final Document document;

    private CrawledPage(String site, String address, HttpResponse<byte[]> answer) {
        this.site = site;
        this.address = address;
        this.answer = answer;
        document = Jsoup.parse(Crawl.text(answer));
    }

    static CrawledPage of(String site, String address, HttpResponse<byte[]> answer) {
        return new CrawledPage(site, address, answer);
    }

    boolean hasPart(String id) {
        return document.getElementById(id) != null;
    }

    List<Link> links() {
        return Stream.concat(
                        document.select("a[href], link[href]").stream().map(element -> element.attr("href")),
                        document.select("script[src], img[src], iframe[src]").stream()
                                .map(element -> element.attr("src")))
                .map(target -> Link.of(site, address, target))
                .flatMap(Optional::stream)
                .toList();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (document.title().isBlank()) {
            faults.add("no title");
        }
        if (document.select("h1").size() != 1) {
            faults.add(document.select("h1").size() + " headings of level 1");
        }
        if (!document.select("html").attr("lang").matches("fr|en")) {
            faults.add("no language");
        }
        if (isForRobots() && !isAbsolute(document.select("link[rel=canonical]").attr("href"))) {
            faults.add("no canonical address, though robots may keep the page");
        }
        addWhatBrowsersRefuse(faults);
        addWhatIsKeptOfVisitors(faults);
        return faults;
    }

    private boolean isForRobots() {
        return !document.select("meta[name=robots]").attr("content").contains("noindex")
                && answer.headers().allValues("X-Robots-Tag").isEmpty();
    }

    private boolean isAbsolute(String canonical) {
        return canonical.matches("https?://.+");
    }

    /** The content policy allows none of these, nor does a page over HTTPS what comes over HTTP. */
    private void addWhatBrowsersRefuse(List<String> faults) {
        document.select("script:not([src])").stream()
                .filter(script -> !script.attr("type").matches(DATA))
                .forEach(script -> faults.add("a script within the page"));
        document.select("style, [style], [^on]").forEach(element -> faults.add("written within: " + head(element)));
        document.select("[src], link[rel~=stylesheet|icon|preload], form[action]").stream()
                .filter(CrawledPage::comesOverHttp)
                .filter(element -> !element.outerHtml().contains(site))
                .forEach(element -> faults.add("over HTTP from elsewhere: " + head(element)));
    }

    private static boolean comesOverHttp(Element element) {
        return Stream.of("src", "href", "action")
                .anyMatch(name -> element.attr(name).startsWith("http:"));
    }

    /** A form that changes something proves by a cookie that it is ours; nothing else needs one. */
    private void addWhatIsKeptOfVisitors(List<String> faults) {
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        if (!cookies.isEmpty() && document.select("form[method=post]").isEmpty()) {
            faults.add("leaves the cookie " + cookies.get(0).replaceFirst("=.*", ""));
        }
        if (document.select("form[method=post]").isEmpty()
                && answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")) {
            faults.add("may not be kept by browsers, though nobody is signed in");
        }
    }

    private static String head(Element element) {
        String html = element.outerHtml();
        return html.substring(0, Math.min(html.length(), 100));
    }
}
