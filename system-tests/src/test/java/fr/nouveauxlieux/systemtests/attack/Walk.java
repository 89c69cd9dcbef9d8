package fr.nouveauxlieux.systemtests.attack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** All pages that someone comes to by links, one of each shape, and the forms on them. */
final class Walk {

    private static final int MOST = 150;

    private final Attacker walker;
    private final Predicate<String> within;
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, FormFound> forms = new LinkedHashMap<>();

    private Walk(Attacker walker, Predicate<String> within) {
        this.walker = walker;
        this.within = within;
    }

    /** @param within which paths are walked at all */
    static Walk of(Attacker walker, Predicate<String> within, String... beginnings) {
        Walk walk = new Walk(walker, within);
        Deque<String> ahead = new ArrayDeque<>();
        for (String beginning : beginnings) {
            walk.meet(beginning, ahead);
        }
        while (!ahead.isEmpty()) {
            walk.visit(ahead.poll(), ahead);
        }
        return walk;
    }

    private void visit(String address, Deque<String> ahead) {
        Answer answer = walker.get(address);
        if (!answer.isSuccess()) {
            addresses.remove(Addresses.shapeOf(address));
            return;
        }
        if (!answer.isPage()) {
            return;
        }
        for (Element form : answer.page().select("form")) {
            FormFound found = FormFound.of(address, form);
            forms.putIfAbsent(found.shape(), found);
        }
        for (Element link : answer.page().select("a[href]")) {
            meet(link.attr("href"), ahead);
        }
    }

    private void meet(String href, Deque<String> ahead) {
        String address = href.replaceFirst("#.*", "");
        if (!address.startsWith("/") || address.contains("lang=") || !within.test(Addresses.pathOf(address))) {
            return;
        }
        if (addresses.size() < MOST && addresses.putIfAbsent(Addresses.shapeOf(address), address) == null) {
            ahead.add(address);
        }
    }

    /** By shape, those that were answered. */
    Map<String, String> addresses() {
        return addresses;
    }

    /** By shape. */
    Map<String, FormFound> forms() {
        return forms;
    }
}
