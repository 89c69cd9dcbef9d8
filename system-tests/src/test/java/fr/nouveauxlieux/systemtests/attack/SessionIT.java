package fr.nouveauxlieux.systemtests.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.systemtests.browser.CodeApplication;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sessions given, kept, stolen and ended; second factors shown twice. */
@Attack
class SessionIT {

    private static final String FAMILY = "Sessions and second factors";
    private static final String CHOSEN = "A".repeat(43);

    @Test
    void aCookieSetBeforeSigningInIsNotKept(World world) {
        try (Round round = Tries.round(
                FAMILY, "a cookie set before signing in", "another is given; the one that was set opens nothing")) {
            Attacker victim = world.newcomer().with("nl_session", CHOSEN);
            victim.with("nl_challenge", CHOSEN);
            Answer answer = victim.submit("/connexion/demonstration", Map.of("role", "READER"));
            round.on(
                    "signing in as the demonstration",
                    answer,
                    !victim.cookie("nl_session").equals(CHOSEN));
            Person person = world.register("Fixe", "Session");
            person.browser().with("nl_session", CHOSEN);
            world.signIn(person);
            round.on(
                    "signing in by passphrase",
                    "another",
                    !person.browser().cookie("nl_session").equals(CHOSEN));
            Answer chosen = world.newcomer().with("nl_session", CHOSEN).get("/compte");
            round.on("the cookie that was set", chosen, chosen.asksToSignIn());
            Answer formBefore = world.newcomer().with("nl_form", CHOSEN).get("/connexion");
            round.on(
                    "cookies of a page",
                    formBefore,
                    formBefore.listHeaders("set-cookie").stream().noneMatch(cookie -> cookie.startsWith("nl_session")));
        }
    }

    @Test
    void cookiesAreKeptFromScriptsAndFromOtherSites(World world) {
        try (Round round = Tries.round(
                FAMILY, "what cookies may", "HttpOnly, SameSite, the whole site; Secure and __Host- behind HTTPS")) {
            Answer plain = world.newcomer().submit("/connexion/demonstration", Map.of("role", "READER"));
            plain.listHeaders("set-cookie")
                    .forEach(cookie -> round.on(
                            "over HTTP: " + cookie.replaceFirst("=.*", ""),
                            "checked",
                            cookie.contains("; HttpOnly")
                                    && cookie.contains("; SameSite=Lax")
                                    && cookie.contains("; Path=/")));
            Attacker visitor = world.newcomer();
            Answer page = visitor.send("GET", "/connexion", List.of("X-Forwarded-Proto: https"), new byte[0]);
            page.listHeaders("set-cookie")
                    .forEach(cookie -> round.on(
                            "over HTTPS: " + cookie.replaceFirst("=.*", ""),
                            "checked",
                            cookie.startsWith("__Host-") && cookie.contains("; Secure") && !cookie.contains("Domain")));
            round.on(
                    "over HTTPS: insistence on it",
                    page.header("strict-transport-security"),
                    page.header("strict-transport-security").contains("max-age"));
        }
    }

    @Test
    void aSessionDiesWithWhatItStandsOn(World world) {
        try (Round round = Tries.round(FAMILY, "the token of a session that ended", "asked to sign in")) {
            Person person = world.join("Finit", "Session");
            Attacker stolen = person.browser().twin();
            assertThat(stolen.get("/compte").status())
                    .as("control: the stolen token works while the session lasts")
                    .isEqualTo(200);
            String old = person.browser().cookie("nl_session");
            world.signIn(person);
            round.on(
                    "after signing in anew in the same browser",
                    stolen.twin().get("/compte"),
                    stolen.twin().get("/compte").asksToSignIn());
            round.on(
                    "the new token",
                    "another",
                    !person.browser().cookie("nl_session").equals(old));

            Person elsewhere = world.signIn(
                    new Person(person.name(), person.address(), person.passphrase(), person.id(), world.newcomer()));
            person.browser()
                    .submit(
                            "/compte/phrase-de-passe",
                            Map.of("current", person.passphrase(), "passphrase", "bateau lampe oiseau violet"));
            Answer after = elsewhere.browser().get("/compte");
            round.on("another browser after a change of passphrase", after, after.asksToSignIn());

            Person changed = new Person(
                    person.name(), person.address(), "bateau lampe oiseau violet", person.id(), world.newcomer());
            world.signIn(changed);
            person.browser().submit("/compte/sessions", Map.of());
            Answer closed = changed.browser().get("/compte");
            round.on("another browser after closing all others", closed, closed.asksToSignIn());

            world.newcomer().submit("/mot-de-passe", Map.of("email", person.address()));
            String link = world.mailbox()
                    .awaitLink(person.address(), "/mot-de-passe/choisir")
                    .replaceFirst(".*lien=", "");
            Attacker before = person.browser().twin();
            Attacker holder = world.newcomer();
            holder.submit("/mot-de-passe/choisir", Map.of("lien", link, "passphrase", "encore lampe oiseau violet"));
            round.on(
                    "any browser after a reset",
                    before.get("/compte"),
                    before.get("/compte").asksToSignIn());
            Answer again = holder.submit(
                    "/mot-de-passe/choisir", Map.of("lien", link, "passphrase", "troisieme lampe oiseau violet"));
            round.on("the link of the reset a second time", again, again.status() == 410);

            Person reader = world.madeUp("MODERATOR");
            Attacker kept = reader.browser().twin();
            world.administrator().browser().submit("/agents/comptes/" + reader.id(), Map.of("action", "suspend"));
            Answer suspended = kept.get("/compte");
            round.on("after suspension by an administrator", suspended, suspended.asksToSignIn());
            Attacker out = world.madeUp("READER").browser();
            Attacker twin = out.twin();
            out.submit("/deconnexion", Map.of());
            Answer signedOut = twin.get("/compte");
            round.on("after signing out", signedOut, signedOut.asksToSignIn());
        }
        world.roles().put("MODERATOR", world.madeUp("MODERATOR"));
    }

    @Test
    void aSecondFactorCannotBeGoneAroundNorShownTwice(World world) {
        Person person = world.join("Double", "Facteur");
        Attacker browser = person.browser();
        String old = browser.cookie("nl_session");
        Answer begun = browser.submit("/compte/second-facteur", Map.of("action", "begin"));
        CodeApplication telephone =
                new CodeApplication(begun.page().select("#secret-text").text());
        String code = telephone.codeNow();
        Answer confirmed = browser.submit("/compte/second-facteur", Map.of("action", "confirm", "code", code));
        List<String> recovery = confirmed.page().select("#recovery-codes li").eachText();
        assertThat(recovery).as("control: the factor is set up").hasSizeGreaterThan(5);
        try (Round round = Tries.round(
                FAMILY, "a second factor gone around, guessed or shown twice", "no session without a fresh factor")) {
            Attacker stale = world.newcomer().with("nl_session", old);
            Answer replaced = stale.get("/compte");
            round.on("the token from before the factor", replaced, replaced.asksToSignIn());

            Attacker thief = world.newcomer();
            thief.submit("/connexion", Map.of("email", person.address(), "passphrase", person.passphrase()));
            assertThat(thief.cookie("nl_challenge"))
                    .as("control: the passphrase is right")
                    .isNotEmpty();
            Answer around = thief.twin().get("/compte");
            round.on("the passphrase alone", around, around.asksToSignIn());
            Answer asSession = world.newcomer()
                    .with("nl_session", thief.cookie("nl_challenge"))
                    .get("/compte");
            round.on("the challenge as a session", asSession, asSession.asksToSignIn());
            Answer replay = thief.submit("/connexion/second-facteur", Map.of("code", code));
            round.on(
                    "the code that was just shown, again",
                    replay,
                    thief.cookie("nl_session").isEmpty());
            for (String guess : List.of("", "000000", "999999999999", "' or 1=1", "abcdef", code + code)) {
                Attacker other = world.newcomer();
                other.submit("/connexion", Map.of("email", person.address(), "passphrase", person.passphrase()));
                Answer guessed = other.submit("/connexion/second-facteur", Map.of("code", guess));
                round.on(
                        "the code “" + (guess.length() == 12 && !guess.startsWith("9") ? "twice the last" : guess)
                                + "”",
                        guessed,
                        other.cookie("nl_session").isEmpty() && !guessed.isError());
            }
            Attacker holder = world.newcomer();
            holder.submit("/connexion", Map.of("email", person.address(), "passphrase", person.passphrase()));
            Attacker spare = holder.twin();
            holder.submit("/connexion/second-facteur", Map.of("code", recovery.get(0)));
            assertThat(holder.cookie("nl_session"))
                    .as("control: a recovery code lets its holder in")
                    .isNotEmpty();
            Answer reused = spare.submit("/connexion/second-facteur", Map.of("code", recovery.get(1)));
            round.on(
                    "a challenge that was answered, again",
                    reused,
                    spare.cookie("nl_session").isEmpty());
            Attacker second = world.newcomer();
            second.submit("/connexion", Map.of("email", person.address(), "passphrase", person.passphrase()));
            Answer spent = second.submit("/connexion/second-facteur", Map.of("code", recovery.get(0)));
            round.on(
                    "a recovery code that was used, again",
                    spent,
                    second.cookie("nl_session").isEmpty());
        }
    }
}
