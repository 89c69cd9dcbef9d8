package fr.nouveauxlieux.portal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.nouveauxlieux.account.PassphraseFault;
import fr.nouveauxlieux.permission.Declaration;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import fr.nouveauxlieux.place.PlaceField;
import fr.nouveauxlieux.place.vocabulary.ActivityFamily;
import fr.nouveauxlieux.place.vocabulary.Appointment;
import fr.nouveauxlieux.place.vocabulary.Audience;
import fr.nouveauxlieux.place.vocabulary.Country;
import fr.nouveauxlieux.place.vocabulary.Itinerance;
import fr.nouveauxlieux.place.vocabulary.LabelKind;
import fr.nouveauxlieux.place.vocabulary.LegalForm;
import fr.nouveauxlieux.place.vocabulary.OpeningStatus;
import fr.nouveauxlieux.place.vocabulary.PlaceType;
import fr.nouveauxlieux.place.vocabulary.Sector;
import fr.nouveauxlieux.place.vocabulary.Service;
import fr.nouveauxlieux.place.vocabulary.Term;
import fr.nouveauxlieux.privacy.Processing;
import fr.nouveauxlieux.privacy.ProcessingRegister;
import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.RetentionRule;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private final Texts french = Texts.in(Language.FRENCH);
    private final Texts english = Texts.in(Language.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages",
                "entry",
                "account",
                "provider",
                "privacy",
                "staff",
                "call",
                "dossier",
                "budget",
                "upload",
                "instruction",
                "vocabulary"
            })
    void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
        assertThat(read(bundle + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle).stringPropertyNames());
    }

    @Test
    void noTextStandsInTwoBundles() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String bundle : Texts.PAGES) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleThatIsGivenOrHeldHasAName(Role role) {
        assumeTrue(role.isStaff() || role.isHeld(), role + " is nobody's quality");
        assertThat(french.get("role." + role.name().toLowerCase(Locale.ROOT))).isNotBlank();
        assertThat(english.get("role." + role.name().toLowerCase(Locale.ROOT) + ".hint"))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(PassphraseFault.class)
    void everyFaultOfAPassphraseIsToldWithItsBounds(PassphraseFault fault) {
        String key = "passphrase.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(french.format(key, 12, 128)).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(PersonalHeading.class)
    void everyPartOfWhatIsHeldOfAPersonHasAName(PersonalHeading heading) {
        assertThat(french.get("personal.part." + heading.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(PersonalField.class)
    void everyThingThatIsHeldOfAPersonHasAName(PersonalField field) {
        assertThat(french.get("personal.field." + field.code())).isNotBlank();
    }

    @Test
    void everyRecordedReadingIsToldInWordsToWhomItIsAbout() {
        List<String> codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.nouveauxlieux").stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class) && !type.isAnnotatedWith(Interceptor.class))
                        .map(type -> Declaration.of(type.reflect()))
                        .filter(declaration -> declaration.kind() == UseCase.Kind.RECORDED_READING)
                        .map(Declaration::code)
                        .toList();
        assertThat(codes).contains("account.read").allSatisfy(code -> assertThat(french.get("use-case." + code))
                .isNotBlank());
    }

    @Test
    void everyRuleOfRetentionHasANameAndItsEffectToo() {
        assertThat(ProcessingRegister.get().listProcessings())
                .flatExtracting(Processing::rules)
                .allSatisfy(
                        rule -> assertThat(french.get("retention.rule." + rule)).isNotBlank());
        assertThat(RetentionRule.Deed.values()).allSatisfy(deed -> assertThat(french.get(
                        "retention.deed." + deed.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .isNotBlank());
    }

    @Test
    void momentsAreThoseOfParis() {
        assertThat(french.moment(Instant.parse("2026-07-14T22:05:10Z")))
                .isEqualTo("15 juillet 2026 à 0\u00a0h\u00a005");
        assertThat(english.moment(Instant.parse("2026-01-14T22:05:10Z"))).isEqualTo("14 January 2026 at 23:05");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeOfEveryListHasAText(Language language) {
        Texts texts = Texts.in(language);
        Stream<Class<? extends Enum<?>>> lists = Stream.of(
                ActivityFamily.class,
                Appointment.class,
                Audience.class,
                Country.class,
                Itinerance.class,
                LabelKind.class,
                LegalForm.class,
                OpeningStatus.class,
                PlaceType.class,
                Sector.class,
                Service.class);
        assertThat(lists.flatMap(list -> Arrays.stream(list.getEnumConstants())).map(Term.class::cast))
                .allSatisfy(term -> assertThat(texts.of(term)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldAndSectionOfAPlaceHasAName(Language language) {
        Texts texts = Texts.in(language);
        assertThat(PlaceField.listAll()).allSatisfy(field -> assertThat(texts.get("field." + field.key()))
                .isNotBlank());
        assertThat(PlaceField.Section.values()).allSatisfy(section -> assertThat(
                        texts.get("section." + section.name().toLowerCase(java.util.Locale.ROOT)))
                .isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pages",
                "entry",
                "account",
                "provider",
                "privacy",
                "staff",
                "call",
                "dossier",
                "budget",
                "upload",
                "instruction",
                "vocabulary"
            })
    void frenchPunctuationNeverStartsALine(String bundle) throws IOException {
        assertThat(read(bundle).values().stream().map(Object::toString))
                .noneMatch(text -> text.matches("(?s).* [:;!?»%€].*"))
                .noneMatch(text -> text.contains("« "))
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void theNumberOfPlacesAgreesWithItsNoun() {
        assertThat(french.format("results.total", 0)).isEqualTo("Aucun lieu trouvé");
        assertThat(french.format("results.total", 1)).isEqualTo("1 lieu trouvé");
        assertThat(french.format("results.total", 2)).isEqualTo("2 lieux trouvés");
        assertThat(english.format("results.total", 1200)).isEqualTo("1,200 places found");
    }

    @Test
    void distancesAreRoundedAsPeopleSayThem() {
        assertThat(french.distance(347)).isEqualTo("350\u00a0m");
        assertThat(french.distance(2_449)).isEqualTo("2,4\u00a0km");
        assertThat(french.distance(28_300)).isEqualTo("28\u00a0km");
        assertThat(english.distance(2_449)).isEqualTo("2.4\u00a0km");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrench() {
        assertThat(french.date(LocalDate.of(2024, 8, 1))).isEqualTo("1er août 2024");
        assertThat(french.date(LocalDate.of(2024, 8, 11))).isEqualTo("11 août 2024");
        assertThat(english.date(LocalDate.of(2024, 8, 1))).isEqualTo("1 August 2024");
    }

    @Test
    void timesAreWrittenAsEachLanguageDoes() {
        assertThat(french.time(LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(french.time(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
        assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void centsAreShownOnlyWhereThereAreSome() {
        assertThat(french.euros(1550)).startsWith("15,50").endsWith("€");
        assertThat(french.euros(20000)).startsWith("200").doesNotContain(",");
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(
                Texts.class.getResourceAsStream("/fr/nouveauxlieux/portal/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
