package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.configuration.RegistrySettings;
import fr.nouveauxlieux.place.PlaceDirectory;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.PlaceId;
import fr.nouveauxlieux.place.PlaceSheet;
import fr.nouveauxlieux.place.ingest.ImportRuns;
import fr.nouveauxlieux.place.ingest.ImportWorker;
import fr.nouveauxlieux.place.ingest.internal.RowStore;
import fr.nouveauxlieux.place.ingest.model.ImportRun;
import fr.nouveauxlieux.place.ingest.model.ImportRun.State;
import fr.nouveauxlieux.place.ingest.model.RowCounts;
import fr.nouveauxlieux.search.PlaceQuery;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class ImportingIT {

    private static final String FABLAB =
            "i1,Le Labo des Importations,1 rue A,59000,Lille,59350,Lille,,,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9";
    private static final String COWORKING =
            "i2,Le Bureau des Importations,2 rue B,35000,Rennes,35238,Rennes,www.bureau.example,,,Tiers lieux à dominante coworking,48.1147,-1.6794,,0.9";

    @Inject
    private InContainer inContainer;

    @Inject
    private PlaceDirectory directory;

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportWorker worker;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private RowStore store;

    @Inject
    private RegistrySettings settings;

    private int countFound(String text) {
        return directory.search(PlaceQuery.builder().text(text).build()).total();
    }

    private Optional<PlaceSheet> sheetOf(String externalId) {
        return directory.findSheet(PlaceId.drawnFrom("tiers-lieux-cget", externalId));
    }

    @Test
    void whatIsImportedIsFoundAndShownWithItsProvenanceAndASecondImportChangesNothing() {
        ImportRun first = inContainer.importCensus(FABLAB, COWORKING);
        assertThat(first.state()).isEqualTo(State.DONE);
        inContainer.await("the places", () -> countFound("importations") == 2);
        PlaceSheet sheet = sheetOf("i1").orElseThrow();
        assertThat(sheet.name()).isEqualTo("Le Labo des Importations");
        assertThat(sheet.provenance().get(PlaceField.NAME).source()).isEqualTo("tiers-lieux-cget");
        assertThat(sheet.territories()).extracting(t -> t.name()).contains("Lille", "Nord", "Hauts-de-France");

        ImportRun second = inContainer.importCensus(FABLAB, COWORKING);
        assertThat(second.counts()).isEqualTo(new RowCounts(2, 0, 0, 2, 0, 0));
    }

    @Test
    void aRowThatSaysSomethingNewUpdatesItsPlaceAndOneThatVanishesIsMarkedAndStays() {
        inContainer.importCensus(FABLAB, COWORKING);
        ImportRun run = inContainer.importCensus(FABLAB.replace("Labo", "Grand Labo"));
        assertThat(run.counts().updated()).isEqualTo(1);
        assertThat(run.rowsMissing()).isEqualTo(1);
        inContainer.await(
                "the new name", () -> sheetOf("i1").orElseThrow().name().equals("Le Grand Labo des Importations"));
        inContainer.await(
                "the mark", () -> !sheetOf("i2").orElseThrow().sources().get(0).lastSeen());
        assertThat(inContainer.importCensus(FABLAB, COWORKING).counts().updated())
                .as("both rows change again")
                .isEqualTo(2);
    }

    @Test
    void theIndexFollowsAnImportWhileTheSchedulersOnlyThreadIsTaken() {
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        scheduler.submit(() -> {
            taken.countDown();
            return release.await(2, TimeUnit.MINUTES);
        });
        try {
            inContainer.await("the scheduler's thread", () -> taken.getCount() == 0);
            worker.make(runs.getRun(inContainer.queueCensus(FABLAB.replace("Labo", "Labo pendant"))));
            inContainer.await("the place", () -> countFound("labo pendant des importations") == 1);
        } finally {
            release.countDown();
        }
    }

    @Test
    void aFileThatLacksAColumnFailsWithItsNameAndWritesNothing() {
        int before = directory.status().places();
        ImportRun run = inContainer.importFile("ID,NOM_TL\nx,Un lieu\n");
        assertThat(run.state()).isEqualTo(State.FAILED);
        assertThat(run.failure()).contains("INSEECOM");
        assertThat(directory.status().places()).isEqualTo(before);
    }

    @Test
    void rowsCountedFromTheWrongPlaceAreRefusedWhole() {
        inContainer.importCensus(FABLAB);
        ImportRun run = inContainer.importCensus(FABLAB);
        assertThatThrownBy(() -> store.store(run.id(), 7, List.of())).hasMessageContaining("run " + run.id());
        assertThat(runs.getRun(run.id()).counts().read()).isEqualTo(1);
    }

    @Test
    void theCopyOfAnImportedFileIsDeletedAndAFileElsewhereIsNot() throws IOException {
        Path imports = Files.createDirectories(settings.importsDirectory());
        Path copy = Files.writeString(imports.resolve("copy.csv"), "ID,NOM_TL\nx,Un lieu\n");
        Path elsewhere = Files.writeString(Files.createTempFile("elsewhere", ".csv"), "ID,NOM_TL\nx,Un lieu\n");
        long first = runs.queue(ImportRun.ofFile("tiers-lieux-cget", copy, "copy.csv", Instant.EPOCH));
        long second = runs.queue(ImportRun.ofFile("tiers-lieux-cget", elsewhere, "elsewhere.csv", Instant.EPOCH));
        inContainer.await("both", () -> runs.getRun(second).state() == State.FAILED && Files.notExists(copy));
        assertThat(runs.getRun(first).state()).isEqualTo(State.FAILED);
        assertThat(elsewhere).exists();
    }

    @Test
    void aRunForASourceThatHasNoMappingFailsAndSaysSo() {
        long id = runs.queue(ImportRun.ofFile("inconnue", Path.of("rien.csv"), "rien.csv", Instant.EPOCH));
        inContainer.await("the failure", () -> runs.getRun(id).state() == State.FAILED);
        assertThat(runs.getRun(id).failure()).contains("inconnue.json");
    }
}
