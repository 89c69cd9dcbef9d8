package fr.nouveauxlieux.systemtests.container;

import static fr.nouveauxlieux.systemtests.container.DossierSamples.change;
import static fr.nouveauxlieux.systemtests.container.People.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.account.GrantRole;
import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.dossier.SubmitDossier;
import fr.nouveauxlieux.instruction.WritePrivateNote;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.kernel.OrganisationId;
import fr.nouveauxlieux.panel.AddPanelist;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.CopyOutcome;
import fr.nouveauxlieux.panel.CopyPanel;
import fr.nouveauxlieux.panel.DeclarationOutcome;
import fr.nouveauxlieux.panel.DeclareInterest;
import fr.nouveauxlieux.panel.DeclareInterests;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.FindDossierToDeclare;
import fr.nouveauxlieux.panel.InterestAnswer;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.InterestOrigin;
import fr.nouveauxlieux.panel.InterestOutcome;
import fr.nouveauxlieux.panel.InterestRaised;
import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.InterestView;
import fr.nouveauxlieux.panel.Interests;
import fr.nouveauxlieux.panel.OwnDeclarations.ToDeclare;
import fr.nouveauxlieux.panel.PanelOutcome;
import fr.nouveauxlieux.panel.PanelSheet;
import fr.nouveauxlieux.panel.Panelist;
import fr.nouveauxlieux.panel.PanelistLeft;
import fr.nouveauxlieux.panel.Panels;
import fr.nouveauxlieux.panel.ReadOwnDeclarations;
import fr.nouveauxlieux.panel.ReadOwnInterests;
import fr.nouveauxlieux.panel.ReadPanel;
import fr.nouveauxlieux.panel.RecordInterest;
import fr.nouveauxlieux.panel.RemovePanelist;
import fr.nouveauxlieux.panel.RevisePanelist;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.panel.SuggestionReason;
import fr.nouveauxlieux.panel.WithdrawInterest;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import fr.nouveauxlieux.privacy.EraseAccount;
import fr.nouveauxlieux.systemtests.container.People.Person;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is on panels, and what they declare before anything of a dossier is shown to them. */
@ExtendWith(ArquillianExtension.class)
public class PanelsIT {

    private static final DeclaredInterest FUNDER = new DeclaredInterest(InterestKind.FUNDER, "Notre fondation l’aide");

    @Inject
    private People people;

    @Inject
    private Requests requests;

    @Inject
    private DossierSamples samples;

    @Inject
    private PanelWitness witness;

    @Inject
    private Clock clock;

    @Inject
    private GrantRole grantRole;

    @Inject
    private OpenWave openWave;

    @Inject
    private SubmitDossier submitDossier;

    @Inject
    private Interests interests;

    @Inject
    private Panels panels;

    @Inject
    private AddPanelist addPanelist;

    @Inject
    private RevisePanelist revisePanelist;

    @Inject
    private RemovePanelist removePanelist;

    @Inject
    private CopyPanel copyPanel;

    @Inject
    private ReadPanel readPanel;

    @Inject
    private ReadOwnDeclarations readOwnDeclarations;

    @Inject
    private ReadOwnInterests readOwnInterests;

    @Inject
    private DeclareInterests declareInterests;

    @Inject
    private DeclareInterest declareInterest;

    @Inject
    private FindDossierToDeclare findDossier;

    @Inject
    private RecordInterest recordInterest;

    @Inject
    private WithdrawInterest withdrawInterest;

    @Inject
    private WritePrivateNote writePrivateNote;

    @Inject
    private EraseAccount eraseAccount;

    private WaveKey wave(String call) {
        return new WaveKey(samples.call(call), "premiere");
    }

    /** A dossier under review, of the département 59. */
    private DossierId reviewed(WaveKey wave, String author, String rna) {
        return reviewed(wave, people.person(author), rna);
    }

    private DossierId reviewed(WaveKey wave, Person author, String rna) {
        OrganisationId organisation = samples.organisation(author, rna);
        DossierId dossier = samples.begun(author, wave.call(), organisation);
        samples.complete(author, dossier);
        return submitted(author, dossier);
    }

    private DossierId submitted(Person author, DossierId dossier) {
        requests.in(author.session(), () -> submitDossier.submit(dossier));
        people.change("update dossier set submitted_departement = '59', state = 'UNDER_INSTRUCTION', stage = 'REVIEW'"
                + " where public_id = '" + dossier + "'");
        return dossier;
    }

    /** A secretary with an account of their own. */
    private Actor secretary(String name) {
        return people.staff(granted(name, Role.COMMITTEE_SECRETARY), Role.COMMITTEE_SECRETARY);
    }

    private AccountId granted(String name, Role role) {
        return granted(people.person(name).account(), role);
    }

    private AccountId granted(AccountId account, Role role) {
        requests.as(
                people.staff(AccountId.draw(), Role.ADMINISTRATOR),
                done(() -> grantRole.grant(account, RoleGrant.everywhere(role), Optional.empty())));
        return account;
    }

    private static Panelist reader(AccountId account, String... departements) {
        return new Panelist(
                account, Seat.READER, College.COUNCIL, Set.of("culture"), Set.of(departements), 20, List.of());
    }

    /** A reader on the panel. */
    private AccountId seated(Actor secretary, WaveKey wave, String name, String... departements) {
        AccountId account = granted(name, Role.READER);
        assertThat(requests.as(secretary, () -> addPanelist.add(wave, reader(account, departements))))
                .isEqualTo(PanelOutcome.CHANGED);
        return account;
    }

    private <T> T as(AccountId account, Callable<T> work) {
        return requests.as(people.staff(account, Role.READER), work);
    }

    private List<ToDeclare> open(AccountId account, WaveKey wave) {
        return as(account, () -> readOwnDeclarations.read(wave)).open();
    }

    private DeclarationOutcome declaredNone(AccountId account, WaveKey wave) {
        return as(account, () -> declareInterests.declare(wave, List.of(), true));
    }

    private boolean mayRead(AccountId account, DossierId dossier) {
        return as(account, () -> interests.mayRead(account, dossier));
    }

    private boolean hasDeclared(AccountId account, WaveKey wave) {
        return as(account, () -> interests.hasDeclared(account, wave));
    }

    private void assertRefused(Actor actor, Callable<?> work) {
        assertThatThrownBy(() -> requests.as(actor, work)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aSecretaryComposesThePanelOfWhoeverHasTheRoleForTheCall() {
        WaveKey wave = wave("panel-compose");
        Actor secretary = secretary("panel-compose-secretary");
        AccountId able = granted("panel-compose-reader", Role.READER);
        AccountId unable = people.person("panel-compose-nobody").account();
        assertThat(requests.as(secretary, () -> addPanelist.add(wave, reader(unable))))
                .isEqualTo(PanelOutcome.NOT_ABLE);
        Panelist member = new Panelist(able, Seat.COMMITTEE_MEMBER, College.MINISTRY, Set.of(), Set.of(), 0, List.of());
        assertThat(requests.as(secretary, () -> addPanelist.add(wave, member))).isEqualTo(PanelOutcome.NOT_ABLE);
        assertThat(requests.as(secretary, () -> addPanelist.add(wave, reader(able, "59"))))
                .isEqualTo(PanelOutcome.CHANGED);
        assertThat(requests.as(secretary, () -> addPanelist.add(wave, reader(able))))
                .isEqualTo(PanelOutcome.ALREADY_SEATED);
        assertThatThrownBy(() -> requests.as(
                        secretary,
                        () -> addPanelist.add(
                                wave,
                                new Panelist(
                                        able,
                                        Seat.READER,
                                        College.EXPERT,
                                        Set.of("inconnue"),
                                        Set.of(),
                                        1,
                                        List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(requests.as(secretary, () -> revisePanelist.revise(wave, reader(able, "62"))))
                .isEqualTo(PanelOutcome.CHANGED);
        assertThat(requests.as(secretary, () -> revisePanelist.revise(wave, reader(able, "62"))))
                .isEqualTo(PanelOutcome.UNCHANGED);
        assertThat(requests.as(secretary, () -> revisePanelist.revise(wave, reader(unable))))
                .isEqualTo(PanelOutcome.NOT_SEATED);
        assertThat(requests.as(secretary, () -> panels.list(wave, Seat.READER))).containsExactly(reader(able, "62"));
        assertThat(people.entries("panel.add-panelist", "panel-compose/premiere"))
                .isEqualTo(1);
        assertThat(people.entries("panel.revise-panelist", "panel-compose/premiere"))
                .isEqualTo(1);

        PanelSheet sheet = requests.as(secretary, () -> readPanel.read(wave));
        assertThat(sheet.find(able, Seat.READER).orElseThrow().able()).isTrue();
        assertThat(sheet.candidates())
                .noneMatch(candidate -> candidate.account().equals(able) && candidate.seat() == Seat.READER);
        assertThat(people.entries("panel.read", "panel-compose/premiere")).isEqualTo(1);
        assertRefused(people.staff(able, Role.READER), () -> readPanel.read(wave));

        assertThat(requests.as(secretary, () -> removePanelist.remove(wave, able, Seat.READER)))
                .isEqualTo(PanelOutcome.CHANGED);
        assertThat(witness.listLeft()).contains(new PanelistLeft(able, wave, Seat.READER));
        assertThat(requests.as(secretary, () -> removePanelist.remove(wave, able, Seat.READER)))
                .isEqualTo(PanelOutcome.NOT_SEATED);
        assertThat(requests.as(secretary, () -> panels.list(wave, Seat.READER))).isEmpty();
    }

    @Test
    void aPanelIsCopiedFromAnotherWaveForThoseWhoStillHaveTheRole() {
        WaveKey first = wave("panel-copy");
        WaveKey second = new WaveKey(first.call(), "seconde");
        requests.as(
                people.staff(AccountId.draw(), Role.ADMINISTRATOR),
                () -> openWave.open(
                        first.call(),
                        new WaveCode("seconde"),
                        new WavePlan(
                                new Bilingual("Seconde vague", "Second wave"),
                                clock.instant().plus(Duration.ofDays(40)),
                                clock.instant().plus(Duration.ofDays(60)),
                                Duration.ofMinutes(0),
                                Optional.empty(),
                                Optional.empty())));
        Actor secretary = secretary("panel-copy-secretary");
        AccountId stays = seated(secretary, first, "panel-copy-stays", "59");
        AccountId gone = seated(secretary, first, "panel-copy-gone");
        people.change("update granted_role set withdrawn_at = granted_at from account where account.id = account_id"
                + " and account.public_id = '" + gone + "'");
        assertThat(requests.as(secretary, () -> copyPanel.copy(second, first))).isEqualTo(new CopyOutcome(1, 1));
        assertThat(requests.as(secretary, () -> panels.list(second, Seat.READER)))
                .containsExactly(reader(stays, "59"));
        assertThat(requests.as(secretary, () -> copyPanel.copy(second, first))).isEqualTo(new CopyOutcome(0, 1));
        Actor ofAnotherCall = Actor.person(
                AccountId.draw(),
                Set.of(new RoleGrant(Role.COMMITTEE_SECRETARY, Set.of(), Optional.of("panel-compose"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertRefused(ofAnotherCall, () -> copyPanel.copy(second, first));
    }

    @Test
    void nothingIsReadBeforeItIsDeclaredAndWhatComesLaterIsAskedAgain() {
        WaveKey wave = wave("panel-declare");
        DossierId first = reviewed(wave, "panel-declare-one", "W510510501");
        DossierId second = reviewed(wave, "panel-declare-two", "W510510502");
        AccountId reader = seated(secretary("panel-declare-secretary"), wave, "panel-declare-reader");
        assertThat(hasDeclared(reader, wave)).isFalse();
        assertThat(mayRead(reader, first)).isFalse();
        assertThat(open(reader, wave))
                .allMatch(one -> one.suggestions().isEmpty() && !one.own())
                .extracting(one -> one.dossier().id())
                .containsExactlyInAnyOrder(first, second);
        assertThat(open(reader, wave).get(0).dossier().commune()).contains("Lille");

        DeclarationOutcome partly =
                as(reader, () -> declareInterests.declare(wave, List.of(InterestAnswer.of(second, FUNDER)), false));
        assertThat(partly).isEqualTo(new DeclarationOutcome(1, 1, Set.of(first)));
        assertThat(hasDeclared(reader, wave)).isFalse();
        assertThat(declaredNone(reader, wave)).isEqualTo(new DeclarationOutcome(1, 0, Set.of()));
        assertThat(hasDeclared(reader, wave)).isTrue();
        assertThat(mayRead(reader, first)).isTrue();
        assertThat(mayRead(reader, second)).isFalse();
        assertThat(as(reader, () -> interests.listBarred(reader, wave))).containsExactly(second);
        assertThat(as(reader, () -> interests.listBarredFrom(second))).containsExactly(reader);
        assertThat(witness.listRaised()).contains(new InterestRaised(reader, second));
        assertThat(people.messages("panel.interest-raised", reader)).isZero();
        assertThat(declaredNone(reader, wave)).isEqualTo(new DeclarationOutcome(0, 0, Set.of()));

        DossierId late = reviewed(wave, "panel-declare-three", "W510510503");
        assertThat(hasDeclared(reader, wave)).isFalse();
        assertThat(mayRead(reader, late)).isFalse();
        assertThat(mayRead(reader, first)).isTrue();
        assertThat(as(reader, () -> readOwnInterests.read()).panels())
                .singleElement()
                .matches(own -> own.toDeclare() == 1);
        people.change("update dossier set stage = 'INELIGIBLE' where public_id = '" + late + "'");
        assertThat(hasDeclared(reader, wave)).isTrue();
    }

    @Test
    void whoeverIsOnThePanelOfAnotherWaveDeclaresAndReadsNothingOfThisOne() {
        WaveKey wave = wave("panel-here");
        WaveKey elsewhere = wave("panel-elsewhere");
        DossierId dossier = reviewed(wave, "panel-here-author", "W510510504");
        AccountId reader = seated(secretary("panel-here-secretary"), elsewhere, "panel-here-reader");
        assertThat(mayRead(reader, dossier)).isFalse();
        assertThat(hasDeclared(reader, elsewhere)).isTrue();
        Actor actor = people.staff(reader, Role.READER);
        assertRefused(actor, () -> readOwnDeclarations.read(wave));
        assertRefused(actor, () -> declareInterests.declare(wave, List.of(), true));
        assertRefused(actor, () -> declareInterest.declare(dossier, FUNDER));
        assertThat(requests.as(secretary("panel-here-other"), () -> recordInterest.record(dossier, reader, FUNDER)))
                .isEqualTo(InterestOutcome.NOT_ON_PANEL);
    }

    @Test
    void whatDataSuggestIsExplainedAndHasToBeAnswered() {
        WaveKey wave = wave("panel-suggest");
        DossierId territory = reviewed(wave, "panel-suggest-one", "W510510505");
        Person author = people.person("panel-suggest-two");
        DossierId naming = samples.begun(author, wave.call(), samples.organisation(author, "W510510506"));
        samples.complete(author, naming);
        samples.save(
                author,
                naming,
                change("partners", List.of("a1"), 0),
                change("partners.a1.name", "LES AMIS W510510507, de Roubaix", 0));
        submitted(author, naming);
        people.change("update dossier set submitted_departement = '75' where public_id = '" + naming + "'");
        people.change("update account set address = 'auteur@atelier-du-panel.fr' where public_id = '" + author.account()
                + "'");
        Person person = people.person("panel-suggest-reader");
        samples.organisation(person, "W510510507");
        people.change("update account set address = 'lecteur@atelier-du-panel.fr' where public_id = '"
                + person.account() + "'");
        AccountId reader = granted(person.account(), Role.READER);
        Actor secretary = secretary("panel-suggest-secretary");
        requests.as(secretary, () -> addPanelist.add(wave, reader(reader, "59")));

        assertThat(suggestions(reader, wave, territory))
                .containsExactly(new InterestSuggestion(SuggestionReason.OWN_TERRITORY, "59"));
        assertThat(suggestions(reader, wave, naming))
                .containsExactlyInAnyOrder(
                        new InterestSuggestion(SuggestionReason.MAIL_DOMAIN, "atelier-du-panel.fr"),
                        new InterestSuggestion(SuggestionReason.NAMED_IN_DOSSIER, "Les Amis W510510507"));
        assertThat(declaredNone(reader, wave)).isEqualTo(new DeclarationOutcome(0, 0, Set.of(territory, naming)));
        assertThat(as(reader, () -> declareInterests.declare(wave, List.of(InterestAnswer.none(territory, "")), true)))
                .isEqualTo(new DeclarationOutcome(0, 0, Set.of(territory, naming)));
        DeclaredInterest partner = new DeclaredInterest(InterestKind.CO_SIGNATORY, "");
        assertThat(as(
                        reader,
                        () -> declareInterests.declare(
                                wave,
                                List.of(
                                        InterestAnswer.none(territory, "J’y habite, sans lien avec le projet"),
                                        InterestAnswer.of(naming, partner)),
                                true)))
                .isEqualTo(new DeclarationOutcome(2, 1, Set.of()));
        assertThat(mayRead(reader, territory)).isTrue();
        assertThat(mayRead(reader, naming)).isFalse();
        PanelSheet sheet = requests.as(secretary, () -> readPanel.read(wave));
        assertThat(sheet.setAside()).singleElement().matches(one -> one.answer().startsWith("J’y habite"));
        assertThat(sheet.interests()).singleElement().matches(one -> one.kind() == InterestKind.CO_SIGNATORY);
    }

    private List<InterestSuggestion> suggestions(AccountId reader, WaveKey wave, DossierId dossier) {
        return open(reader, wave).stream()
                .filter(one -> one.dossier().id().equals(dossier))
                .flatMap(one -> one.suggestions().stream())
                .toList();
    }

    @Test
    void onesOwnDossierAndThatOfOnesOrganisationBarOfThemselves() {
        WaveKey wave = wave("panel-own");
        Person author = people.person("panel-own-author");
        DossierId own = reviewed(wave, author, "W510510508");
        DossierId other = reviewed(wave, "panel-own-other", "W510510509");
        AccountId reader = granted(author.account(), Role.READER);
        requests.as(secretary("panel-own-secretary"), () -> addPanelist.add(wave, reader(reader)));
        assertThat(open(reader, wave))
                .filteredOn(ToDeclare::own)
                .extracting(one -> one.dossier().id())
                .containsExactly(own);
        assertThat(suggestions(reader, wave, other))
                .extracting(InterestSuggestion::reason)
                .containsExactly(SuggestionReason.OWN_APPLICATION);
        assertThat(as(reader, () -> interests.listBarred(reader, wave))).containsExactly(own);
        assertThat(as(
                        reader,
                        () -> declareInterests.declare(
                                wave,
                                List.of(
                                        InterestAnswer.none(own, "ce n’est rien"),
                                        InterestAnswer.none(other, "Un projet d’une autre région")),
                                true)))
                .isEqualTo(new DeclarationOutcome(2, 1, Set.of()));
        assertThat(mayRead(reader, own)).isFalse();
        assertThat(mayRead(reader, other)).isTrue();
        assertRefused(people.staff(reader, Role.INSTRUCTOR), done(() -> {
            interests.requireNone(own, WritePrivateNote.class);
        }));
        assertThat(requests.as(people.staff(reader, Role.INSTRUCTOR), done(() -> {
                    interests.requireNone(other, WritePrivateNote.class);
                })))
                .isTrue();
        people.change("delete from membership where account_id = '" + reader + "'");
        people.change("update dossier set owner_id = '"
                + people.person("panel-own-heir").account() + "' where public_id = '" + own + "'");
        assertThat(mayRead(reader, own)).as("what was declared stays").isFalse();
    }

    @Test
    void aLateDeclarationBarsAtOnceAlertsTheSecretariesAndIsJournaled() {
        WaveKey wave = wave("panel-late");
        DossierId dossier = reviewed(wave, "panel-late-author", "W510510510");
        AccountId secretary = granted("panel-late-secretary", Role.COMMITTEE_SECRETARY);
        Actor acting = people.staff(secretary, Role.COMMITTEE_SECRETARY);
        AccountId reader = seated(acting, wave, "panel-late-reader");
        declaredNone(reader, wave);
        assertThat(mayRead(reader, dossier)).isTrue();
        assertThat(as(reader, () -> declareInterest.declare(dossier, FUNDER))).isEqualTo(InterestOutcome.RAISED);
        assertThat(as(reader, () -> declareInterest.declare(dossier, FUNDER))).isEqualTo(InterestOutcome.KNOWN);
        assertThat(mayRead(reader, dossier)).isFalse();
        assertThat(witness.listRaised()).containsOnlyOnce(new InterestRaised(reader, dossier));
        assertThat(people.messages("panel.interest-raised", secretary)).isEqualTo(1);
        assertThat(people.entries("panel.declare-interest", dossier)).isEqualTo(1);
        InterestView known =
                requests.as(acting, () -> readPanel.read(wave)).interests().get(0);
        assertThat(known.origin()).isEqualTo(InterestOrigin.LATE);
        assertRefused(
                people.staff(reader, Role.COMMITTEE_SECRETARY), () -> withdrawInterest.withdraw(known.key(), "x"));
        assertThatThrownBy(() -> requests.as(acting, () -> withdrawInterest.withdraw(known.key(), " ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(requests.as(acting, () -> withdrawInterest.withdraw(known.key(), "Homonyme")))
                .isTrue();
        assertThat(requests.as(acting, () -> withdrawInterest.withdraw(known.key(), "Homonyme")))
                .isFalse();
        assertThat(mayRead(reader, dossier)).isTrue();
        assertThat(requests.as(acting, () -> readPanel.read(wave)).interests())
                .singleElement()
                .matches(one -> one.withdrawal().orElseThrow().reason().equals("Homonyme"));
    }

    @Test
    void theSecretaryRecordsWhatWasDeclaredAloudAndTheServiceDeclaresItsOwn() {
        WaveKey wave = wave("panel-aloud");
        DossierId dossier = reviewed(wave, "panel-aloud-author", "W510510511");
        Actor secretary = secretary("panel-aloud-secretary");
        AccountId reader = seated(secretary, wave, "panel-aloud-reader");
        declaredNone(reader, wave);
        assertThat(requests.as(secretary, () -> recordInterest.record(dossier, reader, FUNDER)))
                .isEqualTo(InterestOutcome.RAISED);
        assertThat(mayRead(reader, dossier)).isFalse();
        assertThat(as(reader, () -> readOwnInterests.read()).interests())
                .singleElement()
                .matches(one -> one.origin() == InterestOrigin.RECORDED);

        AccountId instructor = people.person("panel-aloud-instructor").account();
        Actor instructing = people.staff(instructor, Role.INSTRUCTOR);
        String number = requests.as(secretary, () -> readPanel.read(wave))
                .lines()
                .get(0)
                .number();
        assertThat(requests.as(instructing, () -> findDossier.find(" " + number + " ")))
                .contains(dossier);
        Actor elsewhere = Actor.person(
                instructor,
                Set.of(RoleGrant.within(Role.INSTRUCTOR, Set.of("62"))),
                true,
                Set.of(),
                Set.of(),
                Requests.HOME);
        assertThat(requests.as(elsewhere, () -> findDossier.find(number))).isEmpty();
        assertRefused(elsewhere, () -> declareInterest.declare(dossier, FUNDER));
        assertThat(requests.as(instructing, () -> declareInterest.declare(dossier, FUNDER)))
                .isEqualTo(InterestOutcome.RAISED);
        assertRefused(instructing, done(() -> interests.requireNone(dossier, WritePrivateNote.class)));
    }

    @Test
    void whoeverLeavesThePanelOrIsErasedReadsNoMoreAndTheKindOfTheirInterestsStays() {
        WaveKey wave = wave("panel-leaving");
        DossierId dossier = reviewed(wave, "panel-leaving-author", "W510510512");
        DossierId other = reviewed(wave, "panel-leaving-other", "W510510513");
        Actor secretary = secretary("panel-leaving-secretary");
        AccountId leaving = seated(secretary, wave, "panel-leaving-reader");
        AccountId erased = seated(secretary, wave, "panel-leaving-erased");
        declaredNone(leaving, wave);
        assertThat(mayRead(leaving, dossier)).isTrue();
        requests.as(secretary, () -> removePanelist.remove(wave, leaving, Seat.READER));
        assertThat(mayRead(leaving, dossier)).isFalse();

        as(erased, () -> declareInterests.declare(wave, List.of(InterestAnswer.of(other, FUNDER)), true));
        people.change("update granted_role set withdrawn_at = granted_at from account where account.id = account_id"
                + " and account.public_id = '" + erased + "'");
        requests.as(people.staff(AccountId.draw(), Role.ADMINISTRATOR), () -> eraseAccount.erase(erased));
        assertThat(requests.as(secretary, () -> panels.list(wave, Seat.READER))).isEmpty();
        assertThat(requests.as(secretary, () -> readPanel.read(wave)).interests())
                .singleElement()
                .matches(one -> one.kind() == InterestKind.FUNDER
                        && one.text().isEmpty()
                        && one.name().isEmpty());
    }
}
