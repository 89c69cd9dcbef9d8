package fr.nouveauxlieux.portal.page.dossier.decision;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionRecord;
import fr.nouveauxlieux.award.decision.DecisionView;
import fr.nouveauxlieux.award.decision.OwnDecision;
import fr.nouveauxlieux.award.decision.ReadOwnDecision;
import fr.nouveauxlieux.award.decision.ReadPastDecision;
import fr.nouveauxlieux.award.decision.TellNetwork;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.page.decision.DecisionTexts;
import fr.nouveauxlieux.portal.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The decision on a dossier, as those who write it may know it. */
@Named("ownDecision")
@RequestScoped
public class OwnDecisionPage {

    @Inject
    private ReadOwnDecision readOwnDecision;

    @Inject
    private ReadPastDecision readPastDecision;

    @Inject
    private DecisionTexts words;

    @Inject
    private Visit visit;

    private DossierId dossier;
    private Optional<OwnDecision> decision = Optional.empty();

    /** A letter that stands no longer, in words. */
    public record Former(String kind, String text, String link) {}

    /** @return false where no letter was ever sent */
    boolean show(DossierId shown) {
        dossier = shown;
        decision = readOwnDecision.read(shown);
        return decision.isPresent();
    }

    /** For other pages of the dossier: whether a letter waits to be opened or was. Asked once for each. */
    public String linkFor(DossierId shown) {
        if (!shown.equals(dossier)) {
            show(shown);
        }
        return decision.isPresent() ? OwnDecisionServlet.addressOf(shown) : "";
    }

    /** Why the dossier that this one takes up was not accepted; empty for nothing. */
    public String pastReasons(DossierId shown) {
        return readPastDecision.read(shown).orElse("");
    }

    /** Whether there is a letter that nobody opened. */
    public boolean isWaiting() {
        return decision.filter(one -> one.standing().isPresent() && !one.opened())
                .isPresent();
    }

    public boolean isOpenable() {
        return isWaiting() && own().opener();
    }

    public boolean isOpened() {
        return own().opened();
    }

    public String getSentAt() {
        return view().flatMap(DecisionView::sentAt).map(texts()::moment).orElse("");
    }

    public String getOpenedAt() {
        return view().flatMap(DecisionView::readAt).map(texts()::moment).orElse("");
    }

    public String getKind() {
        return view().map(DecisionView::kind).map(words::kind).orElse("");
    }

    public boolean isAccepted() {
        return view().filter(one -> one.kind() == DecisionKind.ACCEPTED).isPresent();
    }

    public String getAmount() {
        return view().flatMap(DecisionView::amount).map(words::money).orElse("");
    }

    public String getReasons() {
        return view().map(DecisionView::reasons).orElse("");
    }

    public String getDecidedAt() {
        return view().map(DecisionView::decidedAt).map(texts()::day).orElse("");
    }

    public String getSigner() {
        return own().standing().map(DecisionRecord::signerName).orElse("");
    }

    public String getSha256() {
        return own().standing().map(DecisionRecord::sha256).orElse("");
    }

    public String getAppealUntil() {
        return own().appealUntil().map(texts()::date).orElse("");
    }

    public String getLetterLink() {
        return own().standing().map(this::link).orElse("");
    }

    public boolean isRenounceable() {
        return own().renounceable();
    }

    /** Whether one more network can be told. */
    public boolean isTellable() {
        return own().opened() && own().opener() && getToldNetworks().size() < TellNetwork.MOST;
    }

    public List<String> getToldNetworks() {
        return own().toldNetworks();
    }

    public List<Former> getFormer() {
        return own().former().stream()
                .map(former -> new Former(
                        former.view().readAt().isPresent()
                                ? words.kind(former.view().kind())
                                : "",
                        former.end()
                                .map(end -> texts().format(
                                                "decision.former."
                                                        + end.kind().name().toLowerCase(Locale.ROOT),
                                                texts().day(former.view().decidedAt()),
                                                texts().day(end.at())))
                                .orElse(""),
                        link(former)))
                .toList();
    }

    private String link(DecisionRecord one) {
        return OwnDecisionServlet.addressOf(dossier) + "/" + one.id();
    }

    private Optional<DecisionView> view() {
        return own().standing().map(DecisionRecord::view);
    }

    private OwnDecision own() {
        return decision.orElseThrow();
    }

    private Texts texts() {
        return visit.getTexts();
    }
}
