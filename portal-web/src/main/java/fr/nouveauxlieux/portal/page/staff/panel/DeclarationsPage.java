package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.DossierLine;
import fr.nouveauxlieux.panel.OwnDeclarations;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.panel.ReadOwnDeclarations;
import fr.nouveauxlieux.panel.SuggestionReason;
import fr.nouveauxlieux.portal.form.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What interests one has in the dossiers of a wave: what is asked, what was said. */
@Named("declarationsPage")
@RequestScoped
public class DeclarationsPage {

    /** From how many dossiers on that a suggestion is made of for the same reason, it can be answered for all at once. */
    private static final int MANY = 3;

    @Inject
    private ReadOwnDeclarations readOwnDeclarations;

    @Inject
    private PanelAddress addresses;

    @Inject
    private InterestLines interestLines;

    @Inject
    private PanelWords words;

    private OwnDeclarations own;
    private Set<String> ticked = Set.of();

    /**
     * A dossier.
     *
     * @param code of the fields about it
     * @param suggestions in words
     */
    public record Line(
            String code, String number, String title, String organisation, String place, List<String> suggestions) {}

    /** A reason for which an interest is suggested in many dossiers. */
    public record Common(String field, String label, int dossiers) {}

    void show(WaveKey wave) {
        own = readOwnDeclarations.read(wave);
    }

    boolean isShown() {
        return own != null;
    }

    /** Whoever sent the form ticked these dossiers. */
    void tick(List<String> codes) {
        ticked = Set.copyOf(codes);
    }

    List<ToDeclare> listOpen() {
        return own.open();
    }

    /** Of which something is to be answered: suggested by data, or ticked. */
    boolean isAsked(ToDeclare one) {
        return !one.own()
                && (!one.suggestions().isEmpty()
                        || ticked.contains(one.dossier().id().value()));
    }

    static String commonField(SuggestionReason reason) {
        return "common-" + PanelWords.code(reason);
    }

    public String getTitle() {
        return words.text("panel.declarations.title", addresses.waveTitle(own.wave()));
    }

    public String getLead() {
        return addresses.callTitle(own.wave());
    }

    public String getPath() {
        return PanelAddress.declarations(own.wave());
    }

    public boolean isComplete() {
        return own.open().isEmpty();
    }

    public List<Line> getAsked() {
        return own.open().stream().filter(this::isAsked).map(this::line).toList();
    }

    /** Of which nothing is suggested. */
    public List<Line> getOthers() {
        return own.open().stream()
                .filter(one -> !one.own() && !isAsked(one))
                .map(this::line)
                .toList();
    }

    /** One's own, and those of one's organisations, from which one is barred anyway. */
    public List<Line> getOwnDossiers() {
        return own.open().stream().filter(ToDeclare::own).map(this::line).toList();
    }

    private Line line(ToDeclare one) {
        DossierLine dossier = one.dossier();
        return new Line(
                dossier.id().value(),
                dossier.number(),
                dossier.title(),
                dossier.organisation(),
                words.place(dossier),
                one.suggestions().stream().map(words::suggestion).toList());
    }

    public List<Common> getCommon() {
        Map<SuggestionReason, Integer> counts = new EnumMap<>(SuggestionReason.class);
        own.open().forEach(one -> one.suggestions()
                .forEach(suggestion -> counts.merge(suggestion.reason(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= MANY)
                .map(count -> new Common(
                        commonField(count.getKey()),
                        words.text("panel.common." + PanelWords.code(count.getKey()), count.getValue()),
                        count.getValue()))
                .toList();
    }

    /** What can be said of a dossier of which something is asked. */
    public List<Choice> getAnswers() {
        return Stream.concat(
                        Stream.of(
                                new Choice("", words.text("panel.choose")),
                                new Choice(DeclarationsForm.NONE, words.text("panel.kind.none"))),
                        words.kinds().stream())
                .toList();
    }

    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", words.text("panel.choose")));
        kinds.addAll(words.kinds());
        return kinds;
    }

    /** The dossiers of which it was said already. */
    public List<Choice> getDeclared() {
        List<Choice> declared = new ArrayList<>();
        declared.add(new Choice("", words.text("panel.choose")));
        own.declared().stream()
                .map(line -> new Choice(line.id().value(), words.text("panel.dossier", line.number(), line.title())))
                .forEach(declared::add);
        return declared;
    }

    public int getDeclaredCount() {
        return own.declared().size();
    }

    public List<InterestLines.Line> getInterests() {
        return interestLines.of(own.interests());
    }
}
