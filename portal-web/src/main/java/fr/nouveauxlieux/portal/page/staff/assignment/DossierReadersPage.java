package fr.nouveauxlieux.portal.page.staff.assignment;

import fr.nouveauxlieux.assignment.AssignReader;
import fr.nouveauxlieux.assignment.OfferReaders;
import fr.nouveauxlieux.assignment.ReadWaveAssignments;
import fr.nouveauxlieux.assignment.ReaderOffer;
import fr.nouveauxlieux.assignment.SendToReview;
import fr.nouveauxlieux.assignment.WaveAssignments;
import fr.nouveauxlieux.assignment.WithdrawReader;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.portal.form.Choice;
import fr.nouveauxlieux.portal.page.staff.StaffCells;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page of the readers of one dossier shows. */
@Named("assignmentDossierPage")
@RequestScoped
public class DossierReadersPage {

    @Inject
    private ReadWaveAssignments readWaveAssignments;

    @Inject
    private OfferReaders offerReaders;

    @Inject
    private CallDirectory calls;

    @Inject
    private Permissions permissions;

    @Inject
    private AssignmentWords words;

    @Inject
    private StaffCells cells;

    private WaveKey wave;
    private WaveAssignments assignments;
    private WaveAssignments.DossierLine dossier;
    private List<ReaderOffer> offers = List.of();

    /** @param end empty while they read it */
    public record Row(String name, String college, String since, String end, String reason) {}

    /** @return false if the wave has no such dossier that is read */
    boolean show(WaveKey shown, DossierId id) {
        try {
            calls.getWave(shown.call(), shown.wave());
        } catch (IllegalArgumentException none) {
            return false;
        }
        wave = shown;
        assignments = readWaveAssignments.read(shown);
        Optional<WaveAssignments.DossierLine> found = assignments.dossiers().stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
        found.ifPresent(line -> {
            dossier = line;
            offers = permissions.may(OfferReaders.class, id) ? offerReaders.offer(id) : List.of();
        });
        return found.isPresent();
    }

    public String getTitle() {
        return words.format("assignment.dossier.title", dossier.number());
    }

    public String getLead() {
        return dossier.title();
    }

    public String getUp() {
        return AssignmentAddress.of(wave);
    }

    /** What lacks; empty where nothing does. */
    public String getLack() {
        int lacking = dossier.lacking();
        return lacking == 0 && dossier.missing().isEmpty() ? "" : words.lack(lacking, dossier.missing());
    }

    public List<Row> getReaders() {
        return dossier.readings().stream()
                .map(reading -> new Row(
                        words.name(reading.name()),
                        words.college(reading.college()),
                        cells.moment(reading.since()).text(),
                        reading.end()
                                .map(end -> words.format(
                                        "assignment.ended",
                                        words.end(end),
                                        cells.moment(reading.endedAt()).text()))
                                .orElse(""),
                        reading.endReason()))
                .toList();
    }

    /** To whom it can be given. */
    public List<Choice> getAble() {
        return choices(offers.stream()
                .filter(offer -> offer.bar().isEmpty())
                .map(offer -> new Choice(
                        offer.account().value(),
                        words.format(
                                "assignment.offer",
                                words.name(offer.name()),
                                words.college(offer.college()),
                                offer.has(),
                                offer.most())))
                .toList());
    }

    /** To whom it cannot be given, each with why. */
    public List<String> getBarred() {
        return offers.stream()
                .filter(offer -> offer.bar().isPresent())
                .map(offer -> words.format(
                        "assignment.barred",
                        words.name(offer.name()),
                        words.bar(offer.bar().orElseThrow())))
                .toList();
    }

    /** Who reads it, to take it from. */
    public List<Choice> getStanding() {
        return choices(dossier.standing().stream()
                .map(reading -> new Choice(reading.account().value(), words.name(reading.name())))
                .toList());
    }

    private List<Choice> choices(List<Choice> offered) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("assignment.choose")));
        choices.addAll(offered);
        return choices;
    }

    public boolean isAssignable() {
        return permissions.may(AssignReader.class, dossier.id());
    }

    public boolean isWithdrawable() {
        return permissions.may(WithdrawReader.class, dossier.id())
                && !dossier.standing().isEmpty();
    }

    public boolean isSendable() {
        return permissions.may(SendToReview.class, dossier.id())
                && dossier.stage() == DossierStage.ELIGIBLE
                && !dossier.standing().isEmpty();
    }

    /** Whether it has fewer readers than the wave has for each. */
    public boolean isShort() {
        return dossier.lacking() > 0;
    }
}
