package fr.nouveauxlieux.contribution;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.contribution.internal.Changes;
import fr.nouveauxlieux.contribution.internal.ContributionRows;
import fr.nouveauxlieux.contribution.internal.Relocation;
import fr.nouveauxlieux.contribution.model.AboutPlace;
import fr.nouveauxlieux.contribution.model.Contribution;
import fr.nouveauxlieux.contribution.model.ProposedChange;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceProfile;
import fr.nouveauxlieux.place.PlaceSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what anyone says is wrong with a place, for the moderation to judge. Someone signed in is answered by mail. */
@ApplicationScoped
@UseCase(value = "contribution.propose", permits = @Permit(to = Role.ANYONE))
public class ProposeCorrection {

    @Inject
    private PlaceDirectory directory;

    @Inject
    private Relocation relocation;

    @Inject
    private ContributionRows rows;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    public ProposalOutcome propose(ContributionDraft draft) {
        Optional<PlaceSheet> sheet = directory.findSheet(draft.place());
        if (sheet.isEmpty()) {
            journal.nothingChanged();
            return ProposalOutcome.NO_SUCH_PLACE;
        }
        PlaceProfile before = sheet.get().profile();
        List<ProposedChange> changes = Changes.between(before, wanted(before, draft));
        if (changes.isEmpty() && draft.comment().isEmpty() && !draft.kind().suggestsHiding()) {
            journal.nothingChanged();
            return ProposalOutcome.NOTHING_SAID;
        }
        Contribution contribution = new Contribution(
                about(sheet.get()),
                draft.kind(),
                changes,
                draft.comment(),
                draft.duplicateOf(),
                draft.language().code(),
                clock.instant());
        currentActor.get().account().ifPresentOrElse(contribution::answerToAccount, () -> draft.answerTo()
                .ifPresent(contribution::answerToAddress));
        rows.add(contribution);
        journal.changed(
                contribution.subject(),
                Map.of(),
                contribution.digested(),
                draft.kind().code());
        return ProposalOutcome.KEPT;
    }

    private PlaceProfile wanted(PlaceProfile before, ContributionDraft draft) {
        PlaceProfile.Builder after = before.toBuilder();
        draft.values().listKnown().forEach(field -> after.copy(field, draft.values()));
        draft.emptied().forEach(after::forget);
        draft.kind().status().ifPresent(status -> after.set(PlaceField.STATUS, status));
        return relocation.located(before, after.build(), draft.kind() == ContributionKind.MOVED);
    }

    private static AboutPlace about(PlaceSheet sheet) {
        return new AboutPlace(
                sheet.id(),
                sheet.name(),
                codeOf(sheet, TerritoryKind.DEPARTEMENT),
                codeOf(sheet, TerritoryKind.REGION));
    }

    private static String codeOf(PlaceSheet sheet, TerritoryKind kind) {
        return sheet.territories().stream()
                .filter(territory -> territory.kind() == kind)
                .map(Territory::code)
                .findFirst()
                .orElse("");
    }
}
