package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.ApartRows;
import fr.nouveauxlieux.assignment.internal.InputsGathering;
import fr.nouveauxlieux.assignment.internal.PersonNames;
import fr.nouveauxlieux.assignment.internal.Readings;
import fr.nouveauxlieux.assignment.internal.Rosters;
import fr.nouveauxlieux.assignment.internal.RunLines;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Reckoning;
import fr.nouveauxlieux.assignment.internal.reckoning.RunInputs;
import fr.nouveauxlieux.assignment.model.ReaderAssignment;
import fr.nouveauxlieux.assignment.model.ReadersApart;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who reads what in a wave, what lacks, and the runs so far. */
@ApplicationScoped
@UseCase(
        value = "assignment.read-wave",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadWaveAssignments {

    @Inject
    private InputsGathering gathering;

    @Inject
    private Rosters rosters;

    @Inject
    private Readings readings;

    @Inject
    private ApartRows apartRows;

    @Inject
    private Runs runs;

    @Inject
    private RunLines lines;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private PersonNames names;

    @Inject
    private Interests interests;

    @Inject
    private CallDirectory calls;

    /** @throws IllegalArgumentException if there is no such wave */
    public WaveAssignments read(WaveKey wave) {
        calls.getWave(wave.call(), wave.wave());
        RunSettings settings = rosters.settings(wave);
        RunInputs inputs = gathering.gather(wave, settings);
        Set<DossierId> barred = interests.listBarredNow(wave);
        List<WaveDossier> read = dossiers.list(wave).stream()
                .filter(InputsGathering::isRead)
                .filter(dossier -> !barred.contains(dossier.id()))
                .toList();
        Map<DossierId, List<ReaderAssignment>> history =
                readings.list(read.stream().map(WaveDossier::id).toList()).stream()
                        .collect(Collectors.groupingBy(ReaderAssignment::dossier));
        List<ReadersApart> apart = apartRows.list(wave);
        Map<AccountId, String> told = names.of(accounts(inputs, history, apart));
        return new WaveAssignments(
                settings.readers(),
                settings.mixed(),
                dossiers(inputs, read, history, told),
                readers(inputs, told),
                apart.stream().map(pair -> apart(pair, told)).toList(),
                lines.of(runs.list(wave)));
    }

    private static Set<AccountId> accounts(
            RunInputs inputs, Map<DossierId, List<ReaderAssignment>> history, List<ReadersApart> apart) {
        return Stream.of(
                        inputs.readers().stream().map(RunInputs.Reader::account),
                        history.values().stream().flatMap(List::stream).map(ReaderAssignment::reader),
                        apart.stream().map(ReadersApart::pair).flatMap(pair -> Stream.of(pair.one(), pair.other())))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private static List<WaveAssignments.DossierLine> dossiers(
            RunInputs inputs,
            List<WaveDossier> read,
            Map<DossierId, List<ReaderAssignment>> history,
            Map<AccountId, String> told) {
        Map<AccountId, College> colleges = inputs.readers().stream()
                .collect(Collectors.toMap(RunInputs.Reader::account, RunInputs.Reader::college));
        Map<DossierId, Integer> further =
                inputs.dossiers().stream().collect(Collectors.toMap(RunInputs.Dossier::id, RunInputs.Dossier::further));
        return read.stream()
                .map(dossier -> {
                    List<WaveAssignments.Reading> readings = history.getOrDefault(dossier.id(), List.of()).stream()
                            .map(one -> reading(one, told, colleges))
                            .toList();
                    List<AccountId> standing = readings.stream()
                            .filter(WaveAssignments.Reading::isStanding)
                            .map(WaveAssignments.Reading::account)
                            .toList();
                    return new WaveAssignments.DossierLine(
                            dossier.id(),
                            dossier.number(),
                            dossier.title(),
                            dossier.standing().stage(),
                            inputs.settings().readers() + further.getOrDefault(dossier.id(), 0),
                            readings,
                            Reckoning.missingColleges(inputs, standing));
                })
                .toList();
    }

    private static WaveAssignments.Reading reading(
            ReaderAssignment assignment, Map<AccountId, String> told, Map<AccountId, College> colleges) {
        return new WaveAssignments.Reading(
                assignment.reader(),
                told.getOrDefault(assignment.reader(), ""),
                Optional.ofNullable(colleges.get(assignment.reader())),
                assignment.assignedAt(),
                assignment.endKind(),
                assignment.endReason(),
                assignment.endedAt());
    }

    private static List<WaveAssignments.ReaderLine> readers(RunInputs inputs, Map<AccountId, String> told) {
        return inputs.readers().stream()
                .map(reader -> new WaveAssignments.ReaderLine(
                        reader.account(),
                        told.getOrDefault(reader.account(), ""),
                        reader.college(),
                        reader.has(),
                        reader.most(),
                        reader.declared(),
                        reader.absent(),
                        reader.barred().size()))
                .sorted(Comparator.comparing(WaveAssignments.ReaderLine::name)
                        .thenComparing(reader -> reader.account().value()))
                .toList();
    }

    private static WaveAssignments.ApartLine apart(ReadersApart apart, Map<AccountId, String> told) {
        return new WaveAssignments.ApartLine(
                apart.pair(),
                told.getOrDefault(apart.pair().one(), ""),
                told.getOrDefault(apart.pair().other(), ""),
                apart.reason());
    }
}
