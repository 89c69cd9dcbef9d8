package fr.nouveauxlieux.portal.page.dossier;

import fr.nouveauxlieux.award.decision.ListWaitingLetters;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.dossier.DossierAccess;
import fr.nouveauxlieux.dossier.DossierRow;
import fr.nouveauxlieux.dossier.DossierState;
import fr.nouveauxlieux.dossier.ListOwnDossiers;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.TimeLeft;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.instruction.AwaitedAnswers;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The list of one's own dossiers. */
@Named("ownDossiers")
@RequestScoped
public class OwnDossiersPage {

    @Inject
    private ListOwnDossiers listOwnDossiers;

    @Inject
    private CallDirectory calls;

    @Inject
    private AwaitedAnswers awaitedAnswers;

    @Inject
    private ListWaitingLetters listWaitingLetters;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    private List<Line> lines;

    public List<Line> getList() {
        if (lines == null) {
            Set<DossierId> letters = listWaitingLetters.list();
            lines = listOwnDossiers.list().stream()
                    .map(row -> line(row, letters.contains(row.id())))
                    .toList();
        }
        return lines;
    }

    private Line line(DossierRow row, boolean letter) {
        Texts texts = visit.getTexts();
        Instant now = clock.instant();
        boolean draft = row.state() == DossierState.DRAFT;
        return new Line(
                DossierAddress.of(row.id()),
                row.number(),
                row.title().isEmpty() ? texts.format("dossier.untitled", row.number()) : row.title(),
                row.callTitle().in(visit.getLanguage()),
                row.organisationName(),
                DossierPage.code(row.state()),
                texts.get("dossier.state." + DossierPage.code(row.state())),
                row.access() == DossierAccess.MANAGE
                        ? ""
                        : texts.get("dossier.access." + row.access().name().toLowerCase(Locale.ROOT)),
                texts.moment(row.savedAt()),
                row.closesAt()
                        .filter(closing -> closing.isAfter(now))
                        .map(closing -> deadline(row, closing))
                        .map(closing -> texts.format(
                                draft ? "dossier.row-closes" : "dossier.row-amendable",
                                texts.moment(closing),
                                TimeLeft.write(texts, now, closing)))
                        .orElse(""),
                letter ? texts.get("decision.waits") : awaitedAnswers.sentence(row.id()));
    }

    /** What is announced: the grace after it is for those who are late. */
    private Instant deadline(DossierRow row, Instant closesAt) {
        return calls.find(row.call()).stream()
                .flatMap(call -> call.waves().stream())
                .filter(wave -> wave.closesAt().equals(closesAt))
                .map(WaveView::deadline)
                .findFirst()
                .orElse(closesAt);
    }

    /**
     * A dossier in the list, in words.
     *
     * @param access empty for one's own
     * @param closes empty where nothing closes
     * @param awaited that a letter waits, or that the service awaits an answer; empty where neither does
     */
    public record Line(
            String address,
            String number,
            String title,
            String callTitle,
            String organisation,
            String state,
            String stateName,
            String access,
            String savedAt,
            String closes,
            String awaited) {}
}
