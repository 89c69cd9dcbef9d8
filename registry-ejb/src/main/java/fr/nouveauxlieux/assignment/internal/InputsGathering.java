package fr.nouveauxlieux.assignment.internal;

import fr.nouveauxlieux.assignment.RunSettings;
import fr.nouveauxlieux.assignment.TerritoryKind;
import fr.nouveauxlieux.assignment.internal.reckoning.RunInputs;
import fr.nouveauxlieux.assignment.model.ReadersApart;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.grid.Criterion;
import fr.nouveauxlieux.call.grid.Grid;
import fr.nouveauxlieux.dossier.DossierStage;
import fr.nouveauxlieux.dossier.DossierStanding;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.panel.Absence;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run of a wave is reckoned from, as it stands now. */
@ApplicationScoped
public class InputsGathering {

    /** Where dossiers stand that are to have readers. */
    private static final Set<DossierStage> READ = EnumSet.of(DossierStage.ELIGIBLE, DossierStage.REVIEW);

    @Inject
    private Panels panels;

    @Inject
    private Interests interests;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private DossierFamilies families;

    @Inject
    private TerritoryKinds kinds;

    @Inject
    private Readings readings;

    @Inject
    private FurtherPlaces further;

    @Inject
    private ApartRows apartRows;

    @Inject
    private CallDirectory calls;

    public static boolean isRead(WaveDossier dossier) {
        return isRead(dossier.standing());
    }

    /** Whether readers still come and go: of a dossier that is with its committee what was given stays. */
    public static boolean isRead(DossierStanding standing) {
        return READ.contains(standing.stage());
    }

    public RunInputs gather(WaveKey wave, RunSettings settings) {
        Map<DossierId, Set<AccountId>> standing = readings.listStanding(wave);
        List<RunInputs.Dossier> read = listRead(wave, standing);
        Set<AccountId> declared = interests.listDeclared(wave);
        Map<AccountId, Set<DossierId>> barred = interests.listBarred(wave);
        List<RunInputs.Reader> readers = panels.list(wave, Seat.READER).stream()
                .map(panelist -> reader(
                        settings,
                        panelist,
                        load(standing, panelist.account()),
                        declared.contains(panelist.account()),
                        barred.getOrDefault(panelist.account(), Set.of())))
                .sorted(Comparator.comparing(reader -> reader.account().value()))
                .toList();
        return new RunInputs(
                settings,
                criteria(wave),
                kinds(readers, read),
                readers,
                read,
                apartRows.list(wave).stream().map(ReadersApart::pair).toList());
    }

    private List<RunInputs.Dossier> listRead(WaveKey wave, Map<DossierId, Set<AccountId>> standing) {
        Map<DossierId, Set<String>> about = families.list(wave);
        Map<DossierId, Integer> more = further.count(wave);
        return dossiers.list(wave).stream()
                .filter(InputsGathering::isRead)
                .map(dossier -> new RunInputs.Dossier(
                        dossier.id(),
                        dossier.number(),
                        about.getOrDefault(dossier.id(), Set.of()),
                        dossier.departement().orElse(""),
                        standing.getOrDefault(dossier.id(), Set.of()).stream()
                                .sorted(Comparator.comparing(AccountId::value))
                                .toList(),
                        more.getOrDefault(dossier.id(), 0)))
                .sorted(Comparator.comparing(dossier -> dossier.id().value()))
                .toList();
    }

    private static int load(Map<DossierId, Set<AccountId>> standing, AccountId reader) {
        return (int) standing.values().stream()
                .filter(readers -> readers.contains(reader))
                .count();
    }

    private static RunInputs.Reader reader(
            RunSettings settings, Panelist panelist, int has, boolean declared, Set<DossierId> barred) {
        return new RunInputs.Reader(
                panelist.account(),
                panelist.college(),
                panelist.mostDossiers(),
                has,
                DossierFamilies.normal(panelist.competences()),
                panelist.departements(),
                declared,
                isAbsent(panelist, settings.period()),
                barred);
    }

    /** On every day of the period, be it by several absences. */
    static boolean isAbsent(Panelist panelist, Absence period) {
        return period.first().datesUntil(period.last().plusDays(1)).allMatch(day -> panelist.absences().stream()
                .anyMatch(absence -> !day.isBefore(absence.first()) && !day.isAfter(absence.last())));
    }

    private Set<String> criteria(WaveKey wave) {
        return calls.find(wave.call()).flatMap(CallSheet::grid).map(Grid::criteria).orElse(List.of()).stream()
                .map(Criterion::code)
                .collect(Collectors.toSet());
    }

    private Map<String, TerritoryKind> kinds(List<RunInputs.Reader> readers, List<RunInputs.Dossier> read) {
        Map<String, TerritoryKind> named = new HashMap<>();
        Stream.concat(
                        readers.stream().flatMap(reader -> reader.departements().stream()),
                        read.stream().map(RunInputs.Dossier::departement))
                .forEach(code -> kinds.find(code).ifPresent(kind -> named.put(code, kind)));
        return named;
    }
}
