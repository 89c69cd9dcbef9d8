package fr.nouveauxlieux.systemtests.attack;

import fr.nouveauxlieux.systemtests.browser.BrowserProgram;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** What is tried of scripts in texts, and the browser that looks whether one of them ran. */
final class Scripts implements AutoCloseable {

    static final String FAMILY = "Scripts in texts";

    /** Each sets a flag of the window if it is run; for HTML, attributes, addresses, JSON in scripts, templates. */
    static final List<String> PAYLOADS = List.of(
            "<script>window.owned=1</script>",
            "\"><img src=x onerror=window.owned=2>",
            "' onmouseover=window.owned=3 autofocus onfocus=window.owned=3 x='",
            "</script><script>window.owned=4</script>",
            "</title><svg onload=window.owned=5>",
            "javascript:window.owned=6",
            "#{7*7}${7*7}<a href=javascript:window.owned=7>x</a>",
            "\\u003cscript\\u003ewindow.owned=8\\u003c/script\\u003e",
            "]]><script>window.owned=9</script>",
            "<!--<script>window.owned=10</script>-->",
            "&lt;script&gt;window.owned=11&lt;/script&gt;",
            "<iframe srcdoc='<script>parent.owned=12</script>'>");

    /** The first of them: each page is looked at with each. */
    private static final int MOST_TELLING = 5;

    private final BrowserProgram program;

    private Scripts(BrowserProgram program) {
        this.program = program;
    }

    /** Without a browser the test is skipped, and says so. */
    static Scripts open() {
        Optional<BrowserProgram> program = BrowserProgram.start();
        Assumptions.assumeTrue(program.isPresent(), "no browser");
        return new Scripts(program.orElseThrow());
    }

    static List<String> mostTelling() {
        return PAYLOADS.subList(0, MOST_TELLING);
    }

    Eye eyeOf(World world, Attacker attacker) {
        return new Eye(program.browser(), world, attacker);
    }

    @Override
    public void close() {
        program.close();
    }
}
