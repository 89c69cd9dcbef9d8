package fr.nouveauxlieux.assignment;

import fr.nouveauxlieux.assignment.internal.PersonNames;
import fr.nouveauxlieux.assignment.internal.RunLines;
import fr.nouveauxlieux.assignment.internal.Runs;
import fr.nouveauxlieux.assignment.internal.reckoning.Merits;
import fr.nouveauxlieux.assignment.internal.reckoning.RunInputs;
import fr.nouveauxlieux.assignment.internal.reckoning.RunJson;
import fr.nouveauxlieux.assignment.internal.reckoning.Shortfalls;
import fr.nouveauxlieux.assignment.model.AssignmentRun;
import fr.nouveauxlieux.assignment.model.ProposedReading;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
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

/** Shows what a run proposes, why, and what it leaves empty. */
@ApplicationScoped
@UseCase(
        value = "assignment.read-run",
        kind = UseCase.Kind.READING,
        permits = @Permit(to = {Role.INSTRUCTOR, Role.COMMITTEE_SECRETARY, Role.ADMINISTRATOR, Role.AUDITOR}))
public class ReadRun {

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

    /** @throws NoSuchRunException if there is none */
    public RunView read(AssignmentRunId id) {
        AssignmentRun run = runs.get(id);
        interests.requireNoneIn(run.wave(), ReadRun.class);
        RunInputs inputs = RunJson.readInputs(run.inputs());
        List<ProposedReading> proposals = runs.listProposals(id);
        Map<AccountId, String> told = names.of(accounts(inputs, proposals));
        return new RunView(
                run.wave(),
                lines.of(List.of(run)).get(0),
                inputs.settings(),
                run.inputsDigest(),
                run.outcomeDigest(),
                dossiers(run, inputs, proposals, told),
                Shortfalls.list(inputs, RunJson.readOutcome(run.outcome())),
                readers(inputs, proposals, told));
    }

    private static Set<AccountId> accounts(RunInputs inputs, List<ProposedReading> proposals) {
        return Stream.of(
                        inputs.readers().stream().map(RunInputs.Reader::account),
                        inputs.dossiers().stream().flatMap(dossier -> dossier.kept().stream()),
                        proposals.stream().map(ProposedReading::reader))
                .flatMap(Function.identity())
                .collect(Collectors.toSet());
    }

    private List<RunView.DossierProposal> dossiers(
            AssignmentRun run, RunInputs inputs, List<ProposedReading> proposals, Map<AccountId, String> told) {
        Map<DossierId, String> titles =
                this.dossiers.list(run.wave()).stream().collect(Collectors.toMap(WaveDossier::id, WaveDossier::title));
        Map<DossierId, List<ProposedReading>> byDossier =
                proposals.stream().collect(Collectors.groupingBy(ProposedReading::dossier));
        Proposing proposing = new Proposing(inputs, told);
        return inputs.dossiers().stream()
                .map(dossier -> new RunView.DossierProposal(
                        dossier.id(),
                        dossier.number(),
                        titles.getOrDefault(dossier.id(), ""),
                        dossier.kept().stream()
                                .map(account -> told.getOrDefault(account, ""))
                                .toList(),
                        byDossier.getOrDefault(dossier.id(), List.of()).stream()
                                .map(proposal -> proposing.reader(dossier, proposal))
                                .toList()))
                .sorted(Comparator.comparing(RunView.DossierProposal::number))
                .toList();
    }

    private static List<RunView.ReaderProposal> readers(
            RunInputs inputs, List<ProposedReading> proposals, Map<AccountId, String> told) {
        Map<AccountId, Long> given = proposals.stream()
                .filter(proposal -> !proposal.isStruck() && proposal.leftOut().isEmpty())
                .collect(Collectors.groupingBy(ProposedReading::reader, Collectors.counting()));
        return inputs.readers().stream()
                .map(reader -> new RunView.ReaderProposal(
                        reader.account(),
                        told.getOrDefault(reader.account(), ""),
                        reader.college(),
                        reader.has(),
                        given.getOrDefault(reader.account(), 0L).intValue(),
                        reader.most()))
                .sorted(Comparator.comparing(RunView.ReaderProposal::name)
                        .thenComparing(reader -> reader.account().value()))
                .toList();
    }

    /** Proposals with what speaks for them. */
    private static final class Proposing {

        private final Merits merits;
        private final Map<AccountId, RunInputs.Reader> panel;
        private final Map<AccountId, String> told;

        Proposing(RunInputs inputs, Map<AccountId, String> told) {
            this.merits = new Merits(inputs);
            this.panel =
                    inputs.readers().stream().collect(Collectors.toMap(RunInputs.Reader::account, Function.identity()));
            this.told = told;
        }

        RunView.ProposedReader reader(RunInputs.Dossier dossier, ProposedReading proposal) {
            Optional<RunInputs.Reader> reader = Optional.ofNullable(panel.get(proposal.reader()));
            return new RunView.ProposedReader(
                    proposal.reader(),
                    told.getOrDefault(proposal.reader(), ""),
                    reader.map(RunInputs.Reader::college),
                    reader.map(found -> merits.of(found, dossier)),
                    proposal.isByHand(),
                    proposal.isStruck(),
                    proposal.leftOut());
        }
    }
}
