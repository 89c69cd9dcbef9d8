package fr.nouveauxlieux.systemtests.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.ReducedMotion;
import fr.nouveauxlieux.systemtests.process.PortalProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the visitors of one test, who differ by their screen and by what their browser allows. */
final class Visitors implements AutoCloseable {

    private static final int COMPUTER_WIDTH = 1280;
    private static final int COMPUTER_HEIGHT = 900;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    static final int SMALLEST_WIDTH = 320;
    static final int SMALLEST_HEIGHT = 640;

    private final Browser browser;
    private final Surroundings surroundings;
    private final List<Visitor> visitors = new ArrayList<>();

    Visitors(Surroundings surroundings) {
        this.surroundings = surroundings;
        browser = surroundings.browser().orElseThrow();
    }

    Visitor onComputer() {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT));
    }

    Visitor onPhone() {
        return visit(screen(PHONE_WIDTH, PHONE_HEIGHT).setHasTouch(true));
    }

    Visitor onSmallestScreen() {
        return visit(screen(SMALLEST_WIDTH, SMALLEST_HEIGHT));
    }

    Visitor onComputerWithoutScripts() {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT).setJavaScriptEnabled(false));
    }

    Visitor onPhoneWithoutScripts() {
        return visit(screen(PHONE_WIDTH, PHONE_HEIGHT).setJavaScriptEnabled(false));
    }

    /**
     * Sees the pages as they are without scripts, in a browser that runs those of a test: where scripts are switched
     * off, the timers of a test's own never ring. The pages lose their scripts, and their styles are told of none.
     */
    Visitor onPhoneAsWithoutScripts() {
        BrowserContext context = browser.newContext(screen(PHONE_WIDTH, PHONE_HEIGHT));
        context.route(address -> true, Visitors::withoutScripts);
        return visit(context, surroundings.portal());
    }

    private static void withoutScripts(Route route) {
        if (!List.of("document", "stylesheet").contains(route.request().resourceType())) {
            route.resume();
            return;
        }
        APIResponse answer = route.fetch();
        String text = answer.text()
                .replaceAll("<script (type=\"module\"[^>]*|src=[^>]*)></script>", "")
                .replaceAll("\\(scripting: ?none\\)", "(min-width:0)")
                .replaceAll("\\(scripting: ?enabled\\)", "(max-width:0)");
        route.fulfill(new FulfillOptions().setResponse(answer).setBody(text));
    }

    /** On a phone that tells where it is, in degrees. */
    Visitor standingAt(double latitude, double longitude) {
        return visit(screen(PHONE_WIDTH, PHONE_HEIGHT)
                .setHasTouch(true)
                .setGeolocation(new Geolocation(latitude, longitude))
                .setPermissions(List.of("geolocation")));
    }

    Visitor whoReadsEnglish() {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT).setLocale("en-GB"));
    }

    /** Whose system shows everything dark. */
    Visitor onComputerInTheDark() {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT).setColorScheme(ColorScheme.DARK));
    }

    Visitor onPhoneInTheDarkWithoutScripts() {
        return visit(screen(PHONE_WIDTH, PHONE_HEIGHT)
                .setColorScheme(ColorScheme.DARK)
                .setJavaScriptEnabled(false));
    }

    Visitor onComputerInTheDarkNeutralLook() {
        return visit(
                screen(COMPUTER_WIDTH, COMPUTER_HEIGHT).setColorScheme(ColorScheme.DARK), surroundings.neutralPortal());
    }

    Visitor onComputerInTheNeutralLook() {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT), surroundings.neutralPortal());
    }

    /** Where the portal is, without a slash at its end. */
    String site() {
        return surroundings.portal().site();
    }

    /** What the portal has written to people. */
    Mailbox mails() {
        return new Mailbox(surroundings.portal().dataFolder());
    }

    /** As the service does with a submitted dossier once its wave has closed, for which nobody waits here. */
    void takeUnderInstruction(String dossier) {
        bringUnderInstruction(dossier, "ELIGIBILITY");
    }

    /** As if all that comes before a stage of the instruction had been done. */
    void bringUnderInstruction(String dossier, String stage) {
        try (Connection connection = surroundings.portal().connect();
                PreparedStatement statement = connection.prepareStatement(
                        "update dossier set state = 'UNDER_INSTRUCTION', stage = ? where public_id = ?")) {
            statement.setString(1, stage);
            statement.setString(2, dossier);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As those who answered the survey of a year long past left it, for which nobody waits here; once. */
    void surveyWasAnswered(int year) {
        try (Connection connection = surroundings.portal().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into survey values (%1$d, '%1$d-03-01', '%1$d-03-31', 1) on conflict do nothing"
                    .formatted(year));
            statement.execute(
                    """
                    insert into survey_answer select 'answer%1$d' || lpad(n::text, 6, '0'), %1$d, 'USER',
                        'place' || lpad((n %% 7)::text, 5, '0'), case when n <= 25 then '53' else '11' end, 'coworking'
                        from generate_series(1, 50) n on conflict do nothing"""
                            .formatted(year));
            statement.execute(
                    """
                    insert into survey_value select id, q, v from survey_answer,
                        (values ('how-often', 'weekly'), ('what-for', 'work'), ('what-for', 'meet'), ('welcome', '4')) a (q, v)
                        where survey_year = %1$d on conflict do nothing"""
                            .formatted(year));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets the reader of the demonstration read some of its dossiers of fabriques de territoire: on the panel, declared and
     * assigned, as the pages of panels and assignments would.
     *
     * @return the dossiers, by number
     */
    List<String> assignReadings(int most) {
        String reader = "(select public_id from account where address = 'reader@demonstration.invalid')";
        String read =
                "(select d.public_id, d.call_code, d.wave from dossier d join account o on o.public_id = d.owner_id"
                        + " where o.demonstration and d.stage = 'REVIEW' and d.call_code = 'fabriques-de-territoire'"
                        + " and d.wave = 'demonstration-1'"
                        + " order by d.number limit " + most + ")";
        try (Connection connection = surroundings.portal().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into panelist (call_code, wave, account_id, seat, college, competences,"
                    + " departements, absences, most_dossiers, added_by, added_at, version) select distinct d.call_code,"
                    + " d.wave, " + reader + ", 'READER', 'MINISTRY', '', '', '', 20, " + reader + ", now(), 1 from "
                    + read
                    + " d on conflict do nothing");
            statement.executeUpdate("insert into interest_declaration (dossier_id, account_id, declared_at) select"
                    + " d.public_id, " + reader + ", now() from " + read + " d on conflict do nothing");
            statement.executeUpdate("insert into reader_assignment (dossier_id, reader_id, assigned_by, assigned_at,"
                    + " version) select d.public_id, " + reader + ", " + reader + ", now(), 1 from " + read
                    + " d on conflict do nothing");
            List<String> dossiers = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select d.public_id from " + read + " d")) {
                while (rows.next()) {
                    dossiers.add(rows.getString(1));
                }
            }
            return dossiers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At a portal that the test has started for itself. */
    Visitor onComputerAt(PortalProcess portal) {
        return visit(screen(COMPUTER_WIDTH, COMPUTER_HEIGHT), portal);
    }

    /** All that the portal has written of itself so far, on its console and into its files. */
    String logs() {
        StringBuilder all = new StringBuilder(surroundings.portal().output());
        try (Stream<Path> files = Files.walk(surroundings.portal().dataFolder().resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static NewContextOptions screen(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Visitor visit(NewContextOptions options) {
        return visit(options, surroundings.portal());
    }

    private Visitor visit(NewContextOptions options, PortalProcess portal) {
        return visit(browser.newContext(options), portal);
    }

    private Visitor visit(BrowserContext context, PortalProcess portal) {
        Visitor visitor = new Visitor(context, portal);
        visitors.add(visitor);
        return visitor;
    }

    void assertAllWasWell() {
        visitors.forEach(visitor -> visitor.conduct().assertWell());
    }

    @Override
    public void close() {
        visitors.forEach(Visitor::close);
    }
}
