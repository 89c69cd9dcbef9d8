package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.AccountFilter;
import fr.nouveauxlieux.account.AccountOrder;
import fr.nouveauxlieux.account.AccountPage;
import fr.nouveauxlieux.account.AccountState;
import fr.nouveauxlieux.account.SearchAccounts;
import fr.nouveauxlieux.audit.JournalFilter;
import fr.nouveauxlieux.audit.SearchJournal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.PageRange;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.place.ingest.CancelImport;
import fr.nouveauxlieux.place.ingest.ImportFilter;
import fr.nouveauxlieux.place.ingest.ImportId;
import fr.nouveauxlieux.place.ingest.ImportState;
import fr.nouveauxlieux.place.ingest.IncomingFiles;
import fr.nouveauxlieux.place.ingest.ListSources;
import fr.nouveauxlieux.place.ingest.QueueImport;
import fr.nouveauxlieux.place.ingest.ReadImport;
import fr.nouveauxlieux.place.ingest.ReceivedFile;
import fr.nouveauxlieux.place.ingest.SearchImports;
import fr.nouveauxlieux.place.ingest.SourceCode;
import fr.nouveauxlieux.place.ingest.SourceOverview;
import fr.nouveauxlieux.text.ChangeText;
import fr.nouveauxlieux.text.EditableText;
import fr.nouveauxlieux.text.ListTexts;
import fr.nouveauxlieux.text.PublicTexts;
import fr.nouveauxlieux.text.TextChange;
import fr.nouveauxlieux.text.TextKey;
import fr.nouveauxlieux.text.TextLanguage;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(ArquillianExtension.class)
public class StaffWorkIT {

    private static final SourceCode CENSUS = new SourceCode("tiers-lieux-cget");
    private static final PageRange FIRST = new PageRange(1, 50);
    private static final String CSV =
            """
            ID,NOM_TL,ADRESSE,CP,COMINIT,INSEECOM,NOMCOM,WEB,TWITTER,FACEBOOK,TYPO,LAT,LONG,GEOCOD,PRECISION
            s1,Le Lieu Annulé,1 rue A,59000,Lille,59350,Lille,,,,Tiers lieux à dominante fablab,50.6292,3.0573,,0.9
            """;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private QueueImport queueImport;

    @Inject
    private CancelImport cancelImport;

    @Inject
    private ReadImport readImport;

    @Inject
    private SearchImports searchImports;

    @Inject
    private ListSources listSources;

    @Inject
    private SearchAccounts searchAccounts;

    @Inject
    private SearchJournal searchJournal;

    @Inject
    private ChangeText changeText;

    @Inject
    private ListTexts listTexts;

    @Inject
    private PublicTexts publicTexts;

    @Inject
    private InContainer inContainer;

    @Resource
    private UserTransaction transaction;

    private static Actor staff(Role role) {
        return Actor.person(
                AccountId.draw(), Set.of(RoleGrant.everywhere(role)), true, Set.of(), Set.of(), "192.0.2.0/24");
    }

    /** Queued and cancelled in one transaction, so that no node takes it in between. */
    @Test
    void aCancelledImportIsNotMadeAndItsFileIsDeleted() throws Exception {
        ReceivedFile file = incoming.receive(
                new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        transaction.begin();
        ImportId id = currentActor.as(staff(Role.ADMINISTRATOR), () -> queueImport.queue(CENSUS, file));
        boolean cancelled = currentActor.as(staff(Role.ADMINISTRATOR), () -> cancelImport.cancel(id));
        assertThat(Files.exists(file.path())).isTrue();
        transaction.commit();

        assertThat(cancelled).isTrue();
        assertThat(Files.exists(file.path())).isFalse();
        assertThat(currentActor
                        .as(staff(Role.AUDITOR), () -> readImport.find(id))
                        .orElseThrow()
                        .state())
                .isEqualTo("CANCELLED");
        assertThat(currentActor.as(staff(Role.ADMINISTRATOR), () -> cancelImport.cancel(id)))
                .isFalse();
        assertThat(currentActor
                        .as(
                                staff(Role.AUDITOR),
                                () -> searchImports.search(ImportFilter.in(ImportState.CANCELLED), FIRST))
                        .imports())
                .anyMatch(report -> report.id().equals(id));
        assertThat(journalOf(new Subject("import", id.toString()))).isEqualTo(2);
    }

    @Test
    void aRunThatWasCancelledWhileItWaitedNeverChangesAgain() throws Exception {
        long number =
                inContainer.queueCensus("s2,Le Lieu Pris,1 rue A,59000,Lille,59350,Lille,,,,,50.6292,3.0573,,0.9");
        ImportId id = new ImportId(number);
        currentActor.as(staff(Role.ADMINISTRATOR), () -> cancelImport.cancel(id));
        inContainer.await("the run to be over", () -> isOver(id));
        assertThat(stateOf(id)).isIn("CANCELLED", "DONE");
    }

    private boolean isOver(ImportId id) {
        return ImportState.valueOf(stateOf(id)).isOver();
    }

    private String stateOf(ImportId id) {
        try {
            return currentActor
                    .as(staff(Role.AUDITOR), () -> readImport.find(id))
                    .orElseThrow()
                    .state();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sourcesAreListedWhetherOrNotAFileOfThemCame() throws Exception {
        inContainer.importCensus("s3,Le Lieu Compté,1 rue A,59000,Lille,59350,Lille,,,,,50.6292,3.0573,,0.9");
        SourceOverview census = currentActor.as(staff(Role.AUDITOR), listSources::listAll).stream()
                .filter(source -> source.code().equals(CENSUS))
                .findFirst()
                .orElseThrow();
        assertThat(census.readable()).isTrue();
        assertThat(census.records()).isPositive();
        assertThat(census.refreshedAt()).isPresent();
        assertThat(census.last()).isPresent();
        assertThat(currentActor.as(staff(Role.AUDITOR), listSources::listAll))
                .extracting(source -> source.code().value())
                .contains("france-services");
    }

    @ParameterizedTest
    @EnumSource(AccountOrder.class)
    void accountsAreFoundInEveryOrder(AccountOrder order) throws Exception {
        AccountFilter filter = new AccountFilter(
                "é_%",
                Optional.of(Role.READER), Optional.of(AccountState.ACTIVE), Optional.of("2A"), Optional.of(true));
        AccountPage none = currentActor.as(staff(Role.AUDITOR), () -> searchAccounts.search(filter, order, FIRST));
        AccountPage all =
                currentActor.as(staff(Role.AUDITOR), () -> searchAccounts.search(AccountFilter.ALL, order, FIRST));
        assertThat(none.rows()).isEmpty();
        assertThat(all.total()).isGreaterThanOrEqualTo(all.rows().size());
    }

    @Test
    void aTextIsReadFromMemoryAsSoonAsItIsChanged() throws Exception {
        long version = textOf(TextKey.CONTACT).version();
        assertThat(change("Écrivez à la mairie", version)).isEqualTo(TextChange.CHANGED);
        inContainer.await(
                "the text to be known",
                () -> publicTexts.find(TextKey.CONTACT, TextLanguage.EN).equals(Optional.of("Écrivez à la mairie")));
        assertThat(change("Écrivez à la mairie", version)).isEqualTo(TextChange.SAME);
        assertThat(change("Téléphonez", version)).isEqualTo(TextChange.OVERTAKEN);
        assertThat(textOf(TextKey.CONTACT).value()).isEqualTo("Écrivez à la mairie");
        assertThat(change("", textOf(TextKey.CONTACT).version())).isEqualTo(TextChange.CHANGED);
        inContainer.await(
                "the text to be forgotten",
                () -> publicTexts.find(TextKey.CONTACT, TextLanguage.EN).isEmpty());
        assertThat(journalOf(new Subject("text", "contact.en"))).isEqualTo(2);
    }

    @Test
    void nobodyElseChangesTextsNorCancelsImports() {
        for (Role role : Set.of(Role.AUDITOR, Role.MODERATOR, Role.INSTRUCTOR)) {
            assertThatThrownBy(() -> currentActor.as(
                            staff(role), () -> changeText.change(TextKey.NOTICE, TextLanguage.FR, "x", 0)))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> currentActor.as(staff(role), () -> cancelImport.cancel(new ImportId(1))))
                    .isInstanceOf(RefusedException.class);
        }
    }

    private TextChange change(String value, long version) throws Exception {
        return currentActor.as(
                staff(Role.ADMINISTRATOR), () -> changeText.change(TextKey.CONTACT, TextLanguage.EN, value, version));
    }

    private EditableText textOf(TextKey key) throws Exception {
        return currentActor.as(staff(Role.AUDITOR), listTexts::listAll).stream()
                .filter(text -> text.key() == key && text.language() == TextLanguage.EN)
                .findFirst()
                .orElseThrow();
    }

    private int journalOf(Subject subject) throws Exception {
        return currentActor
                .as(
                        staff(Role.AUDITOR),
                        () -> searchJournal.search(JournalFilter.on(subject), OptionalLong.empty(), 100))
                .entries()
                .size();
    }
}
