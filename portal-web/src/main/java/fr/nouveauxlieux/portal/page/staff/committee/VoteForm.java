package fr.nouveauxlieux.portal.page.staff.committee;

import fr.nouveauxlieux.committee.VoteDraft;
import fr.nouveauxlieux.committee.VoteManner;
import fr.nouveauxlieux.committee.VoteOutcome;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.portal.form.Form;
import java.util.List;
import java.util.Optional;

/** A vote on a dossier, as fields of a form whose names end with the dossier. */
public final class VoteForm {

    private static final int MOST_DIGITS = 3;
    private static final List<String> MANNERS = List.of(VoteManner.CONSENSUS.name(), VoteManner.VOTE.name());
    private static final List<String> CASTING = List.of("none", "for", "against");

    private final Form form;
    private final DossierId dossier;

    private VoteForm(Form form, DossierId dossier) {
        this.form = form;
        this.dossier = dossier;
    }

    /** Empty where something is refused. */
    public static Optional<VoteDraft> read(Form form, DossierId dossier) {
        return new VoteForm(form, dossier).read();
    }

    /** Says why a vote was not recorded; nothing where it was. */
    public static void refuse(Form form, DossierId dossier, VoteOutcome outcome) {
        if (outcome != VoteOutcome.RECORDED) {
            form.refuse(
                    field(outcome == VoteOutcome.NO_CASTING ? "casting" : "for", dossier),
                    "committee.voting." + SessionWords.code(outcome));
        }
    }

    /** The name of a field of it. */
    public static String field(String name, DossierId dossier) {
        return name + "-" + dossier;
    }

    private Optional<VoteDraft> read() {
        String question = form.readLine(field("question"), VoteDraft.LONGEST_QUESTION);
        if (question.isEmpty()) {
            form.refuse(field("question"), "committee.refused.question");
        }
        Optional<VoteManner> manner = form.findChoice(field("manner"), MANNERS).map(VoteManner::valueOf);
        if (manner.isEmpty()) {
            form.refuse(field("manner"), "committee.refused.manner");
        }
        boolean counted = manner.filter(VoteManner.VOTE::equals).isPresent();
        int inFavour = counted ? voices("for") : 0;
        int against = counted ? voices("against") : 0;
        int abstained = counted ? voices("abstained") : 0;
        String casting = form.findChoice(field("casting"), CASTING).orElse("none");
        String dissent = form.readText(field("dissent"), VoteDraft.LONGEST_DISSENT);
        if (counted && !form.isRefused() && inFavour + against + abstained == 0) {
            form.refuse(field("for"), "committee.refused.no-voice");
        }
        boolean cast = counted && !casting.equals("none");
        if (cast && !form.isRefused() && (inFavour != against || inFavour == 0)) {
            form.refuse(field("casting"), "committee.refused.casting");
        }
        if (form.isRefused()) {
            return Optional.empty();
        }
        return Optional.of(new VoteDraft(
                question,
                manner.orElseThrow(),
                inFavour,
                against,
                abstained,
                cast ? Optional.of(casting.equals("for")) : Optional.empty(),
                dissent));
    }

    /** None where nothing is typed. */
    private int voices(String name) {
        String typed = form.readLine(field(name), MOST_DIGITS);
        if (!typed.matches("\\d{0," + MOST_DIGITS + "}")) {
            form.refuse(field(name), "committee.refused.voices");
            return 0;
        }
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    private String field(String name) {
        return field(name, dossier);
    }
}
