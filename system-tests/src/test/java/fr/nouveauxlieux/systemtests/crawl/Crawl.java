package fr.nouveauxlieux.systemtests.crawl;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Follows the links of pages that anyone may read, a few of each kind of address, nearest first. */
public final class Crawl {

    /** In all; what is further away is not read. */
    private static final int MOST_REQUESTS = 400;

    private static final int LEAST_ERROR = 400;
    private static final int LEAST_REDIRECTION = 300;
    private static final int OK = 200;

    private final Reader reader;
    private final String site;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> followed = new HashMap<>();
    private final SortedMap<String, CrawledPage> pages = new TreeMap<>();
    /** Where a part of a page is linked to, and from where. */
    private final Map<Link, String> parts = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    public Crawl(String site) {
        this.site = site;
        reader = new Reader(site);
    }

    /** @param addresses of the application, read first */
    public Crawl from(String... addresses) {
        List.of(addresses).forEach(address -> add(new Link(address, ""), "the beginning"));
        int requests = 0;
        while (!waiting.isEmpty() && requests < MOST_REQUESTS) {
            read(waiting.remove());
            requests++;
        }
        parts.forEach(this::checkPart);
        return this;
    }

    /** Addresses of the pages that were read. */
    public Set<String> pages() {
        return pages.keySet();
    }

    /** Each with the address at which it stands. */
    public List<String> faults() {
        return faults;
    }

    private void add(Link link, String from) {
        if (!link.part().isEmpty()) {
            parts.putIfAbsent(link, from);
        }
        if (known.add(link.address()) && followed.merge(link.kind(), 1, Integer::sum) <= link.mostOfKind()) {
            waiting.add(link.address());
        }
    }

    private void read(String address) {
        HttpResponse<byte[]> answer = reader.get(address, "identity");
        int status = answer.statusCode();
        if (status >= LEAST_ERROR) {
            faults.add(address + " answers " + status);
        } else if (status >= LEAST_REDIRECTION) {
            String target = answer.headers().firstValue("Location").orElse("");
            Link.of(site, address, target).ifPresent(link -> add(link, address));
        } else if (isPage(answer)) {
            CrawledPage page = CrawledPage.of(site, address, answer);
            pages.put(address, page);
            page.faults().forEach(fault -> faults.add(address + ": " + fault));
            page.links().forEach(link -> add(link, address));
        } else if (status == OK && address.startsWith("/assets/")) {
            checkKept(address, answer);
        }
    }

    private void checkKept(String address, HttpResponse<byte[]> answer) {
        String cached = answer.headers().firstValue("Cache-Control").orElse("");
        if (!cached.contains("immutable")) {
            faults.add(address + " is a file of the front end that may change: " + cached);
        }
    }

    private void checkPart(Link link, String from) {
        CrawledPage page = pages.get(link.address());
        if (page != null && !page.hasPart(link.part())) {
            faults.add(from + " leads to #" + link.part() + ", which " + link.address() + " has not");
        }
    }

    private static boolean isPage(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
