package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.committee.PlanSession;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the page on which a session is planned shows. */
@Named("newSessionPage")
@RequestScoped
public class NewSessionPage {

    private static final String PARTING = "/";

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    /** Whether whoever reads may plan one. */
    public boolean isOpen() {
        return permissions.may(PlanSession.class);
    }

    /** The waves that are closed and whose committee whoever reads looks after, the latest first. */
    public List<Choice> getWaves() {
        List<WaveView> closed = new ArrayList<>();
        calls.list().stream()
                .flatMap(call -> calls.find(call.code()).stream())
                .flatMap(call -> call.waves().stream())
                .filter(wave -> !wave.closesAt().isAfter(clock.instant()))
                .filter(wave -> permissions.may(PlanSession.class, keyOf(wave)))
                .forEach(closed::add);
        return closed.stream()
                .sorted(Comparator.comparing(WaveView::closesAt).reversed())
                .map(wave -> new Choice(wave.call() + PARTING + wave.code(), title(wave)))
                .toList();
    }

    private String title(WaveView wave) {
        String call = calls.find(wave.call())
                .map(CallSheet::title)
                .map(title -> title.in(visit.getLanguage()))
                .orElse("");
        return call + " – " + wave.title().in(visit.getLanguage());
    }

    private static WaveKey keyOf(WaveView wave) {
        return new WaveKey(wave.call(), wave.code());
    }

    /** Empty for what was not offered. */
    Optional<WaveKey> findWave(String code) {
        return getWaves().stream()
                .map(Choice::code)
                .filter(code::equals)
                .findFirst()
                .map(found -> found.split(PARTING))
                .map(parts -> new WaveKey(new CallCode(parts[0]), parts[1]));
    }
}
