package fr.nouveauxlieux.portal.page.staff.panel;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.panel.AddPanelist;
import fr.nouveauxlieux.panel.CopyPanel;
import fr.nouveauxlieux.panel.InterestView;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.panel.PanelSheet.SeatView;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.ReadPanel;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.Visit;
import fr.nouveauxlieux.portal.question.QueryString;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The panel of a wave. */
@Named("panelPage")
@RequestScoped
public class PanelPage {

    @Inject
    private ReadPanel readPanel;

    @Inject
    private Permissions permissions;

    @Inject
    private CallDirectory calls;

    @Inject
    private PanelAddress addresses;

    @Inject
    private InterestLines interestLines;

    @Inject
    private PanelWords words;

    @Inject
    private Visit visit;

    private PanelSheet sheet;

    /**
     * Someone's seat, as a row.
     *
     * @param key of the seat, as its button sends it
     * @param note what is amiss; empty for nothing
     * @param address where it is changed
     */
    public record Line(
            String key,
            String name,
            String seat,
            String college,
            String note,
            String competences,
            String departements,
            String load,
            String absences,
            String declared,
            boolean complete,
            long barred,
            String address) {}

    /** What data suggested and someone set aside. */
    public record Dismissed(String name, String dossier, String suggestion, String answer, String day) {}

    void show(WaveKey wave) {
        sheet = readPanel.read(wave);
    }

    boolean isShown() {
        return sheet != null;
    }

    PanelSheet sheet() {
        return sheet;
    }

    public String getTitle() {
        return words.text("panel.title", addresses.waveTitle(sheet.wave()));
    }

    public String getLead() {
        return addresses.callTitle(sheet.wave());
    }

    public String getPath() {
        return PanelAddress.panel(sheet.wave());
    }

    public boolean isChangeable() {
        return permissions.may(AddPanelist.class, sheet.wave());
    }

    /** Where someone is added, by seat. */
    public List<Choice> getAdditions() {
        return Arrays.stream(Seat.values())
                .map(seat -> new Choice(
                        QueryString.empty()
                                .with(PanelistServlet.SEAT, seat.name())
                                .appendTo(PanelAddress.panelist(sheet.wave())),
                        words.text("panel.add." + PanelWords.code(seat))))
                .toList();
    }

    public List<Line> getSeats() {
        return sheet.seats().stream().map(this::line).toList();
    }

    private Line line(SeatView view) {
        Panelist panelist = view.panelist();
        return new Line(
                PanelActions.keyOf(panelist),
                words.named(view.name()),
                words.seat(panelist.seat()),
                words.college(panelist.college()),
                view.able() ? "" : words.text("panel.not-able"),
                words.competences(sheet.wave()).stream()
                        .filter(choice -> panelist.competences().contains(choice.code()))
                        .map(Choice::name)
                        .collect(Collectors.joining(words.text("panel.parting"))),
                panelist.departements().stream().sorted().collect(Collectors.joining(", ")),
                visit.getTexts().number(panelist.mostDossiers()),
                words.absences(panelist.absences()),
                words.text("panel.declared-of", view.declared(), sheet.dossiers()),
                view.declared() == sheet.dossiers(),
                view.barred(),
                QueryString.empty()
                        .with(PanelistServlet.SEAT, panelist.seat().name())
                        .with(PanelistServlet.ACCOUNT, panelist.account().value())
                        .appendTo(PanelAddress.panelist(sheet.wave())));
    }

    /** The waves whose panel can be copied. */
    public List<Choice> getOtherWaves() {
        return calls.list().stream()
                .flatMap(call -> calls.find(call.code()).stream())
                .flatMap(call -> call.waves().stream())
                .map(wave -> new WaveKey(wave.call(), wave.code()))
                .filter(wave -> !wave.equals(sheet.wave()))
                .filter(wave -> permissions.may(CopyPanel.class, wave))
                .map(wave -> new Choice(PanelActions.keyOf(wave), addresses.title(wave)))
                .toList();
    }

    public List<InterestLines.Line> getInterests() {
        return interestLines.of(sheet.interests());
    }

    /** Those that hold. */
    public List<Choice> getActiveInterests() {
        return sheet.interests().stream()
                .filter(InterestView::isActive)
                .map(interest -> new Choice(
                        interest.key().toString(),
                        words.text(
                                "panel.interest-of",
                                words.named(interest.name()),
                                interest.dossier().number(),
                                words.kind(interest.kind()))))
                .toList();
    }

    public List<Dismissed> getSetAside() {
        return sheet.setAside().stream()
                .map(one -> new Dismissed(
                        words.named(one.name()),
                        one.dossier().number(),
                        words.suggestion(one.suggestion()),
                        one.answer(),
                        visit.getTexts().day(one.answeredAt())))
                .toList();
    }

    /** Those on the panel, each once. */
    public List<Choice> getPeople() {
        List<Choice> people = new ArrayList<>();
        people.add(new Choice("", words.text("panel.choose")));
        sheet.seats().stream()
                .map(view -> new Choice(view.panelist().account().value(), words.named(view.name())))
                .distinct()
                .sorted(Comparator.comparing(Choice::name))
                .forEach(people::add);
        return people;
    }

    public List<Choice> getKinds() {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", words.text("panel.choose")));
        kinds.addAll(words.kinds());
        return kinds;
    }
}
