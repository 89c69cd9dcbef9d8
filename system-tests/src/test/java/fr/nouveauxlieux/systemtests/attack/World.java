package fr.nouveauxlieux.systemtests.attack;

import fr.nouveauxlieux.demonstration.DemonstrationRegistry;
import fr.nouveauxlieux.systemtests.browser.Mailbox;
import fr.nouveauxlieux.systemtests.process.ApiClient;
import fr.nouveauxlieux.systemtests.process.Await;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The portal under attack, a demonstration behind a proxy, and who is there: two people with an account and an
 * organisation each, and the made-up account of each role.
 */
final class World implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "NL_DEMONSTRATION", "yes",
            "NL_WEB_RATE_REQUESTS_PER_MINUTE", "0",
            "NL_WEB_RATE_TILES_PER_MINUTE", "0",
            "NL_WEB_TRUSTED_PROXIES", "127.0.0.0/8,::1",
            "NL_IMPORTS_LARGEST_BYTES", "200000");

    private final Path folder;
    private final PortalProcess portal;
    private final Connection connection;
    private final Database database;
    private final Mailbox mailbox;
    private final SortedMap<String, Person> roles = new TreeMap<>();
    private final Person alice;
    private final Person bob;
    private final String key;
    private Walk publicWalk;
    private final Map<String, Walk> walks = new LinkedHashMap<>();

    World() {
        try {
            folder = Files.createTempDirectory("attacks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        portal = PortalProcess.run(folder.resolve("data"), SETTINGS);
        connection = new Connection(portal.site());
        database = new Database(portal);
        mailbox = new Mailbox(portal.dataFolder());
        ApiClient api = new ApiClient(portal.site());
        Await.until("the made-up places", () -> api.countPlaces() == DemonstrationRegistry.PLACES);
        alice = settle("Alice", "Martin", "W751234567");
        bob = settle("Bob", "Durand", "W751234568");
        signInAsEachRole();
        key = issueKey("Partenaire de bonne foi");
    }

    private Person settle(String given, String family, String number) {
        Person person = join(given, family);
        person.browser()
                .submit(
                        "/compte/organisations/ajouter",
                        Map.of("number", number, "named", "oui", "name", "Atelier de " + given));
        String organisation = organisationOf(person);
        person.browser()
                .submit(
                        organisation,
                        Map.of("action", "invite", "email", "invitee-de-" + given + "@example.fr", "role", "MEMBER"));
        return person;
    }

    /** Someone new, with a proved address, signed in. */
    Person join(String given, String family) {
        return signIn(register(given, family));
    }

    /** Someone new, with a proved address. */
    Person register(String given, String family) {
        String address = (given + "." + Attacker.nextAddress() + "@example.fr").toLowerCase(java.util.Locale.ROOT);
        Attacker browser = newcomer();
        browser.submit(
                "/inscription",
                Map.of("given", given, "family", family, "email", address, "passphrase", Person.PASSPHRASE));
        String link = mailbox.awaitLink(address, "/inscription/confirmer");
        browser.submit(
                "/inscription/confirmer",
                Map.of("lien", link.replaceFirst(".*lien=", ""), "passphrase", Person.PASSPHRASE));
        String id = database.one("select public_id from account where address = ?", address);
        return new Person(given + " " + family, address, Person.PASSPHRASE, id, browser);
    }

    /** In the same browser, from the same network. */
    Person signIn(Person person) {
        Answer answer = person.browser()
                .submit("/connexion", Map.of("email", person.address(), "passphrase", person.passphrase()));
        if (person.browser().cookie("nl_session").isEmpty()) {
            throw new IllegalStateException("not signed in: " + answer.outcome());
        }
        return person;
    }

    private void signInAsEachRole() {
        for (Element button : newcomer().get("/connexion").page().select("button[name=role]")) {
            String role = button.attr("value");
            roles.put(role, madeUp(role));
        }
    }

    /** A new session of the made-up account of a role. */
    Person madeUp(String role) {
        Attacker browser = newcomer();
        browser.submit("/connexion/demonstration", Map.of("role", role));
        String address = role.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "@demonstration.invalid";
        String id = database.one("select public_id from account where address = ?", address);
        return new Person(role, address, "", id, browser);
    }

    /** As the made-up administrator does. */
    String issueKey(String partner) {
        Answer answer = administrator()
                .browser()
                .submit(
                        "/agents/cles/nouvelle",
                        Map.of("partner", partner, "sources", "demonstration", "until", "2027-03-01"));
        Element shown = answer.page().selectFirst("#key");
        if (shown == null) {
            throw new IllegalStateException("no key was issued: " + answer.outcome());
        }
        return shown.text();
    }

    String organisationOf(Person person) {
        return "/compte/organisations/"
                + database.one(
                        "select o.public_id from organisation o join membership m on m.organisation_id = o.id"
                                + " where m.account_id = ?",
                        person.id());
    }

    /** The addresses and forms of the parts for those signed in, as someone comes to them; walked once. */
    Walk walkOf(Person person) {
        return walks.computeIfAbsent(
                person.name(),
                name -> Walk.of(person.browser(), World::isGuarded, "/compte", "/compte/profil", "/agents"));
    }

    /** The addresses and forms that a visitor comes to; walked once. */
    Walk publicWalk() {
        if (publicWalk == null) {
            publicWalk = Walk.of(
                    newcomer(),
                    path -> !isGuarded(path) && !path.startsWith("/assets"),
                    "/",
                    "/lieux?q=atelier",
                    "/connexion",
                    "/inscription",
                    "/mot-de-passe");
        }
        return publicWalk;
    }

    static boolean isGuarded(String path) {
        return Stream.of("/compte", "/agents").anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
    }

    /** Every address of the parts for those signed in: declared by a servlet or come to by somebody; by shape. */
    SortedMap<String, String> guardedAddresses() {
        SortedMap<String, String> all = new TreeMap<>();
        List<Person> everyone = new ArrayList<>(roles.values());
        everyone.add(alice);
        everyone.forEach(person -> walkOf(person).addresses().forEach(all::putIfAbsent));
        everyone.forEach(person -> walkOf(person).forms().values().forEach(form -> {
            if (isGuarded(Addresses.pathOf(form.target()))) {
                all.putIfAbsent(Addresses.shapeOf(form.target()), form.target());
            }
        }));
        Servlets.listMappings().stream()
                .map(mapping -> mapping.replace("/*", "/quelconque"))
                .filter(World::isGuarded)
                .forEach(path -> all.putIfAbsent(path, path));
        return all;
    }

    Attacker newcomer() {
        return new Attacker(connection);
    }

    Connection connection() {
        return connection;
    }

    PortalProcess portal() {
        return portal;
    }

    Database database() {
        return database;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Person alice() {
        return alice;
    }

    Person bob() {
        return bob;
    }

    Person administrator() {
        return roles.get("ADMINISTRATOR");
    }

    /** The made-up account of each role that the sign-in page offers. */
    SortedMap<String, Person> roles() {
        return roles;
    }

    /** Of a partner, whole. */
    String key() {
        return key;
    }

    @Override
    public void close() {
        portal.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
