package fr.nouveauxlieux.portal.page.call;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.CallSummary;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.portal.page.SubmissionTime;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The two stages of a call that has two, each with until when it takes letters or dossiers. */
@Named("callStages")
@RequestScoped
public class StagesPage {

    @Inject
    private CallPage page;

    @Inject
    private CallDirectory calls;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private List<StageLine> lines;

    /** In their order; none of a call of one stage. */
    public List<StageLine> getLines() {
        if (lines == null) {
            lines = list(page.getSheet());
        }
        return lines;
    }

    /** What has to be retained before a dossier is begun; null where nothing has. */
    public StageLine getFirst() {
        return page.getSheet().after().isPresent() && !getLines().isEmpty()
                ? getLines().get(0)
                : null;
    }

    private List<StageLine> list(CallSheet call) {
        List<StageLine> stages = new ArrayList<>();
        call.after()
                .flatMap(calls::find)
                .ifPresent(first -> stages.add(line(first.code(), first.title(), first.waves(), true)));
        if (!stages.isEmpty()) {
            stages.add(line(call.code(), call.title(), call.waves(), false));
            return stages;
        }
        List<CallSummary> seconds = calls.listSecondStages(call.code());
        if (!seconds.isEmpty()) {
            stages.add(line(call.code(), call.title(), call.waves(), true));
            seconds.forEach(second -> stages.add(line(second.code(), second.title(), second.waves(), false)));
        }
        return stages;
    }

    private StageLine line(CallCode code, Bilingual title, List<WaveView> waves, boolean letter) {
        return new StageLine(
                texts().get(letter ? "stages.letter" : "stages.dossier"),
                title.in(visit.getLanguage()),
                CallsServlet.PATH + "/" + code,
                code.equals(page.getSheet().code()),
                SubmissionTime.write(waves, clock.instant(), texts()));
    }

    private Texts texts() {
        return visit.getTexts();
    }

    /** A stage. @param here whether it is the call of this page @param when it takes what is sent in, in a sentence */
    public record StageLine(String kind, String title, String address, boolean here, String when) {}
}
