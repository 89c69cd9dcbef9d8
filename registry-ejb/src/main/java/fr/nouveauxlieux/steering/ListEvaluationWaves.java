package fr.nouveauxlieux.steering;

import fr.nouveauxlieux.account.People;
import fr.nouveauxlieux.assignment.ReaderAssignments;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.instruction.figures.ReadWaveFigures;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Permissions;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.review.result.KeptApart;
import fr.nouveauxlieux.steering.internal.SteeringRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The waves of a call that are examined, for those who take part: readers and members of the committee find those of whose panel they
 * are, others all. How many dossiers stand where is for those who may know it.
 */
@ApplicationScoped
@UseCase(
        value = "steering.list-evaluation-waves",
        kind = UseCase.Kind.READING,
        permits =
                @Permit(
                        to = {
                            Role.INSTRUCTOR,
                            Role.READER,
                            Role.COMMITTEE_SECRETARY,
                            Role.COMMITTEE_MEMBER,
                            Role.DECIDING_AUTHORITY,
                            Role.ADMINISTRATOR,
                            Role.AUDITOR
                        }))
public class ListEvaluationWaves {

    @Inject
    private SteeringRows rows;

    @Inject
    private CallDirectory calls;

    @Inject
    private Panels panels;

    @Inject
    private ReaderAssignments assignments;

    @Inject
    private Permissions permissions;

    @Inject
    private KeptApart keptApart;

    @Inject
    private People people;

    /** Those of a call, the one that closed last first. */
    public List<EvaluationWave> list(CallCode call) {
        AccountId own = people.ownId();
        return rows.listStandings(call).entrySet().stream()
                .filter(wave -> concerns(wave.getKey(), own))
                .map(wave -> wave(wave.getKey(), wave.getValue()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(EvaluationWave::deadline)
                        .reversed()
                        .thenComparing(wave -> wave.key().toString()))
                .toList();
    }

    /** Whoever may read the figures of the instruction has a role over the call, not a seat alone. */
    private boolean concerns(WaveKey wave, AccountId own) {
        return permissions.may(ReadWaveFigures.class, wave) || isOfPanel(wave, own);
    }

    private boolean isOfPanel(WaveKey wave, AccountId own) {
        return Arrays.stream(Seat.values())
                        .flatMap(seat -> panels.list(wave, seat).stream())
                        .anyMatch(panelist -> panelist.account().equals(own))
                || !assignments.listDossiers(own, wave).isEmpty();
    }

    private Optional<EvaluationWave> wave(WaveKey key, List<StandingCount> counts) {
        Optional<CallSheet> call = calls.find(key.call());
        Optional<WaveView> wave = calls.findWave(key.call(), key.wave());
        return call.flatMap(sheet -> wave.map(view -> new EvaluationWave(
                key, sheet.title(), view.title(), view.deadline(), maySeeFigures(key) ? counts : List.of())));
    }

    private boolean maySeeFigures(WaveKey wave) {
        return permissions.may(ReadSteering.class, wave) && !keptApart.is(wave);
    }
}
