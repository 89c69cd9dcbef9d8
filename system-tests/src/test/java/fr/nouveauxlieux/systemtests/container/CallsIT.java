package fr.nouveauxlieux.systemtests.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.nouveauxlieux.call.AddBuiltInCalls;
import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.call.CallSheet;
import fr.nouveauxlieux.call.ChangeReason;
import fr.nouveauxlieux.call.Eligibility;
import fr.nouveauxlieux.call.ExtendWave;
import fr.nouveauxlieux.call.ListWaves;
import fr.nouveauxlieux.call.OpenWave;
import fr.nouveauxlieux.call.ReviseWave;
import fr.nouveauxlieux.call.WaveChange;
import fr.nouveauxlieux.call.WaveCode;
import fr.nouveauxlieux.call.WavePlan;
import fr.nouveauxlieux.call.WaveSheet;
import fr.nouveauxlieux.call.WaveView;
import fr.nouveauxlieux.call.form.AnswerPath;
import fr.nouveauxlieux.call.form.Answers;
import fr.nouveauxlieux.call.form.FormCheck;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.RefusedException;
import fr.nouveauxlieux.permission.Role;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class CallsIT {

    private static final CallCode FABRIQUES = new CallCode("fabriques-de-territoire");
    private static final CallCode RURAL = new CallCode("lieux-ruraux");
    private static final ChangeReason REASON = new ChangeReason("Calendrier revu avec les préfectures");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    @Inject
    private CallDirectory calls;

    @Inject
    private AddBuiltInCalls addBuiltInCalls;

    @Inject
    private PublishedCalls publishedCalls;

    @Inject
    private OpenWave openWave;

    @Inject
    private ReviseWave reviseWave;

    @Inject
    private ExtendWave extendWave;

    @Inject
    private ListWaves listWaves;

    @Inject
    private FormCheck formCheck;

    @Inject
    private Eligibility eligibility;

    @Inject
    private Requests requests;

    @Inject
    private People people;

    private Actor administrator;

    @BeforeEach
    void theBuiltInCallsAreThere() {
        administrator = people.staff(AccountId.draw(), Role.ADMINISTRATOR);
        requests.as(Actor.system("test"), addBuiltInCalls::addMissing);
    }

    private static WavePlan plan(int opensInDays, int closesInDays) {
        return new WavePlan(
                new Bilingual("Vague d’essai", "Trial wave"),
                NOW.plus(Duration.ofDays(opensInDays)),
                NOW.plus(Duration.ofDays(closesInDays)),
                Duration.ofMinutes(30),
                Optional.empty(),
                Optional.empty());
    }

    private static WaveCode freshCode() {
        return new WaveCode("t-" + UUID.randomUUID().toString().substring(0, 8));
    }

    private WaveSheet sheetOf(WaveCode code) {
        return requests.as(administrator, listWaves::listAll).stream()
                .filter(sheet -> sheet.wave().code().equals(code.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void builtInCallsArePublishedOnceHoweverManyNodesStart() {
        int entries = people.count("select count(*) from journal_entry where action = 'call.add-built-in'");
        requests.together(4, () -> requests.as(Actor.system("test"), addBuiltInCalls::addMissing));

        assertThat(people.count("select count(*) from call_version where call_code = 'campus-connectes'"))
                .isEqualTo(1);
        assertThat(people.count("select count(*) from journal_entry where action = 'call.add-built-in'"))
                .isEqualTo(entries)
                .isGreaterThanOrEqualTo(5);
        assertThat(calls.find(new CallCode("campus-connectes"))).isPresent();
    }

    @Test
    void aWaveTakesDossiersAsSoonAsItIsOpened() {
        WaveCode code = freshCode();

        assertThat(requests.as(administrator, () -> openWave.open(RURAL, code, plan(-1, 5))))
                .isEqualTo(WaveChange.CHANGED);

        assertThat(calls.findOpenWave(RURAL)).isPresent();
        assertThat(calls.getWave(RURAL, code.value()).title().french()).isEqualTo("Vague d’essai");
        assertThat(requests.as(administrator, () -> openWave.open(RURAL, code, plan(-1, 5))))
                .isEqualTo(WaveChange.CODE_TAKEN);
        assertThat(requests.as(administrator, () -> openWave.open(new CallCode("no-call"), code, plan(-1, 5))))
                .isEqualTo(WaveChange.UNKNOWN);
    }

    @Test
    void aRevisionIsJournaledWithItsReasonAndNeverOverwritesAnother() {
        WaveCode code = freshCode();
        requests.as(administrator, () -> openWave.open(RURAL, code, plan(20, 50)));
        long version = sheetOf(code).version();

        assertThat(requests.as(administrator, () -> reviseWave.revise(RURAL, code, plan(20, 60), REASON, version)))
                .isEqualTo(WaveChange.CHANGED);
        assertThat(requests.as(administrator, () -> reviseWave.revise(RURAL, code, plan(20, 70), REASON, version)))
                .isEqualTo(WaveChange.OVERTAKEN);

        assertThat(calls.getWave(RURAL, code.value()).deadline()).isEqualTo(NOW.plus(Duration.ofDays(60)));
        assertThat(people.count("select count(*) from journal_entry where action = 'wave.revise' and subject_id ="
                        + " 'lieux-ruraux/" + code + "' and note like '%" + REASON.text() + "'"))
                .isEqualTo(1);
    }

    @Test
    void aCalendarKeepsTheEndOfInstructionAndRemindersOfItsOwnNoneOfThemAddedTooLate() {
        WaveCode code = freshCode();
        requests.as(administrator, () -> openWave.open(RURAL, code, plan(-20, 50)));
        LocalDate today = LocalDate.ofInstant(NOW, ZoneId.of("Europe/Paris"));
        WavePlan whole = calendar(today.plusDays(70), today.plusDays(80), today.plusDays(10), today.plusDays(30));

        assertThat(requests.as(
                        administrator,
                        () -> reviseWave.revise(
                                RURAL, code, whole, REASON, sheetOf(code).version())))
                .isEqualTo(WaveChange.CHANGED);

        WaveView wave = calls.getWave(RURAL, code.value());
        assertThat(wave.instructedBy()).contains(today.plusDays(70));
        assertThat(wave.committeeOn()).contains(today.plusDays(80));
        assertThat(wave.reminders()).containsExactly(today.plusDays(10), today.plusDays(30));
        WavePlan late = calendar(today.plusDays(70), today.plusDays(80), today.minusDays(5));
        assertThatThrownBy(() -> requests.as(
                        administrator,
                        () -> reviseWave.revise(
                                RURAL, code, late, REASON, sheetOf(code).version())))
                .hasStackTraceContaining("reminders: ");
    }

    private static WavePlan calendar(LocalDate instructedBy, LocalDate committeeOn, LocalDate... reminders) {
        WavePlan plan = plan(-20, 50);
        return new WavePlan(
                plan.title(),
                plan.opensAt(),
                plan.deadline(),
                plan.grace(),
                Optional.of(instructedBy),
                Optional.of(committeeOn),
                Optional.empty(),
                List.of(reminders));
    }

    @Test
    void anIncidentReopensAWaveThatHasClosed() {
        WaveCode code = freshCode();
        requests.as(administrator, () -> openWave.open(FABRIQUES, code, plan(-20, -1)));
        long version = sheetOf(code).version();

        requests.as(
                administrator,
                () -> extendWave.extend(FABRIQUES, code, NOW.plus(Duration.ofHours(5)), REASON, version));

        assertThat(calls.getWave(FABRIQUES, code.value()).isOpenAt(NOW)).isTrue();
        assertThat(sheetOf(code).announcedDeadline()).contains(NOW.minus(Duration.ofDays(1)));
        assertThat(sheetOf(code).extensionReason()).isEqualTo(REASON.text());
    }

    @Test
    void whoeverIsNoAdministratorIsRefused() {
        WaveCode code = freshCode();
        Actor instructor = people.staff(AccountId.draw(), Role.INSTRUCTOR);

        assertThatThrownBy(() -> requests.as(instructor, () -> openWave.open(RURAL, code, plan(-1, 5))))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> requests.visitor(listWaves::listAll)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> calls.getWave(RURAL, code.value())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewVersionIsFoundAndTheFormerOneStays() {
        String definition =
                """
                {"code": "essai-%s", "title": {"fr": "Essai", "en": "Trial"}, "summary": {"fr": "E", "en": "T"},
                 "presentation": {"fr": "E", "en": "T"},
                 "service": {"name": "S", "postalAddress": "1 rue A", "email": "s@exemple.fr"},
                 "form": {"sections": [{"code": "projet", "title": {"fr": "P", "en": "P"}, "fields": [
                   {"code": "title", "kind": "line", "label": {"fr": "N", "en": "N"}, "required": true},
                   {"code": "address", "kind": "address", "label": {"fr": "A", "en": "A"}, "required": true}]}]}}
                """
                        .formatted(UUID.randomUUID().toString().substring(0, 8));
        assertThat(publishedCalls.publish(definition)).isEqualTo(1);
        String second = definition.replace("\"Essai\"", "\"Essai bis\"");
        assertThat(publishedCalls.publish(second)).isEqualTo(2);

        CallCode code = new CallCode(definition.substring(10, definition.indexOf('"', 10)));
        assertThat(calls.find(code).orElseThrow().title().french()).isEqualTo("Essai bis");
        assertThat(calls.getVersion(code, 1).title().french()).isEqualTo("Essai");
    }

    @Test
    void formsAndRulesAreJudgedOnWhatTheRegistryKnows() {
        CallSheet call = calls.find(RURAL).orElseThrow();
        Answers answers = new Answers(Map.of(
                AnswerPath.of("title"),
                "L’Établi",
                AnswerPath.of("legal-form"),
                "association",
                AnswerPath.of("address"),
                Map.of("label", "Nulle part", "commune", "99999")));

        assertThat(formCheck.check(call.form(), answers))
                .anySatisfy(
                        fault -> assertThat(fault.path() + " " + fault.code()).isEqualTo("address unknown-commune"))
                .noneSatisfy(fault -> assertThat(fault.path()).isEqualTo(AnswerPath.of("title")));
        assertThat(eligibility.judge(call, answers)).hasSameSizeAs(call.rules());
    }
}
