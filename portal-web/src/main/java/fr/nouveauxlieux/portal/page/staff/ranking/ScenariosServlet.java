package fr.nouveauxlieux.portal.page.staff.ranking;

import fr.nouveauxlieux.committee.SessionId;
import fr.nouveauxlieux.committee.ranking.ApplyScenario;
import fr.nouveauxlieux.committee.ranking.RankFilling;
import fr.nouveauxlieux.committee.ranking.RemoveScenario;
import fr.nouveauxlieux.committee.ranking.SaveScenario;
import fr.nouveauxlieux.committee.ranking.ScenarioName;
import fr.nouveauxlieux.portal.form.Form;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The scenarios of a session: saved, compared, taken over, taken away. */
public class ScenariosServlet extends LiveServlet {

    /** What is proposed now, or what would be by rank. */
    static final List<String> SOURCES = List.of("now", "by-rank");

    private static final long serialVersionUID = 1L;
    private static final String NAME = "scenario-name";
    private static final String SOURCE = "scenario-source";
    private static final String BY_RANK = SOURCES.get(1);
    private static final String PERCENT = "scenario-percent";
    private static final int PERCENT_LENGTH = 3;

    /** Of a saved one, as its button sends it. */
    private static final String SAVED = "scenario";

    @Inject
    private transient ScenariosPage page;

    @Inject
    private transient SaveScenario saveScenario;

    @Inject
    private transient ApplyScenario applyScenario;

    @Inject
    private transient RemoveScenario removeScenario;

    @Override
    protected String page() {
        return LiveAddress.SCENARIOS;
    }

    @Override
    protected String view() {
        return "staff/session-scenarios";
    }

    @Override
    protected Map<String, Action> actions() {
        return Map.of(
                "save", this::save,
                "apply",
                        (session, form) -> findSaved(form)
                                .filter(name -> applyScenario.apply(session, name))
                                .ifPresentOrElse(name -> {}, () -> form.refuseAll("ranking.scenario.none-such")),
                "remove",
                        (session, form) -> findSaved(form)
                                .filter(name -> removeScenario.remove(session, name))
                                .ifPresentOrElse(name -> {}, () -> form.refuseAll("ranking.scenario.none-such")));
    }

    @Override
    protected void show(SessionId session, HttpServletRequest request) {
        page.show(session);
    }

    @Override
    protected void fill(HttpServletRequest request, Form form) {
        form.fill(SOURCE, BY_RANK).fill(PERCENT, Integer.toString(RankFilling.WHOLE));
    }

    @Override
    protected String after(SessionId session, Form form) {
        return LiveAddress.of(session, LiveAddress.SCENARIOS);
    }

    private void save(SessionId session, Form form) {
        String name = form.requireLine(NAME, ScenarioName.LONGEST);
        String source = form.requireChoice(SOURCE, SOURCES);
        OptionalInt percent = source.equals(BY_RANK) ? readPercent(form) : OptionalInt.empty();
        if (!form.isRefused() && !saveScenario.save(session, new ScenarioName(name), percent)) {
            form.refuseAll("ranking.not-begun");
        }
    }

    private static OptionalInt readPercent(Form form) {
        String typed = form.requireLine(PERCENT, PERCENT_LENGTH);
        if (typed.matches("\\d{1,3}")) {
            int percent = Integer.parseInt(typed);
            if (percent >= 1 && percent <= RankFilling.WHOLE) {
                return OptionalInt.of(percent);
            }
        }
        form.refuse(PERCENT, "ranking.scenario.no-percent");
        return OptionalInt.empty();
    }

    private static Optional<ScenarioName> findSaved(Form form) {
        String name = form.value(SAVED);
        return name.isEmpty() || name.length() > ScenarioName.LONGEST
                ? Optional.empty()
                : Optional.of(new ScenarioName(name));
    }
}
