package fr.nouveauxlieux.award.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.award.decision.DecisionKind;
import fr.nouveauxlieux.award.decision.DecisionPlan;
import fr.nouveauxlieux.call.CallService;
import fr.nouveauxlieux.call.letter.Letter;
import fr.nouveauxlieux.call.letter.LetterKind;
import fr.nouveauxlieux.kernel.Bilingual;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Money;
import fr.nouveauxlieux.pdf.PdfReading;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionLetterPrinterTest {

    private static final Letter REFUSAL = new Letter(
            LetterKind.REFUSED,
            new Bilingual("Dossier {number} : non retenu", "Dossier {number}: not accepted"),
            new Bilingual(
                    "Madame, Monsieur,\n\nLe projet « {project} » n’est pas retenu par décision du {date} :\n\n{reasons}\n\n{service}",
                    "Dear applicant,\n\nThe project “{project}” is not accepted by a decision of {date}:\n\n{reasons}\n\n{service}"));

    private static DecisionLetter letter(
            String language, DecisionPlan plan, String project, Optional<Letter> template, Optional<String> signer) {
        return new DecisionLetter(
                language,
                "FDT-2026-000123",
                project,
                "Le Labo d’Élan",
                new Bilingual("Fabriques de territoire", "Territory factories"),
                new Bilingual("4e vague de 2026", "Fourth wave of 2026"),
                plan,
                new CallService(
                        "Programme Nouveaux lieux",
                        "20 avenue de Ségur, 75007 Paris",
                        new EmailAddress("fabriques@lieux.example"),
                        Optional.empty()),
                template,
                signer,
                Instant.parse("2026-11-22T22:12:05Z"));
    }

    private static DecisionPlan plan(DecisionKind kind) {
        return new DecisionPlan(
                kind,
                kind == DecisionKind.ACCEPTED ? Optional.of(Money.ofEuros(75_000)) : Optional.empty(),
                "Un besoin établi.\n\nUne équipe prête.",
                "");
    }

    private static byte[] print(String language, DecisionKind kind) {
        return DecisionLetterPrinter.print(
                letter(language, plan(kind), "La Fabrique", Optional.empty(), Optional.of("Ada Exemple")));
    }

    private static String plain(byte[] pdf) {
        return PdfReading.text(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @ParameterizedTest
    @CsvSource({"fr,ACCEPTED", "fr,REFUSED", "fr,CLOSED", "en,ACCEPTED", "en,REFUSED", "en,CLOSED"})
    void aLetterIsAccessible(String language, DecisionKind kind) {
        assertThat(PdfReading.faults(print(language, kind))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aLetterSaysWhatIsDecidedWhyAndHowToContestIt(DecisionKind kind) {
        assertThat(plain(print("fr", kind)))
                .contains(
                        "FDT-2026-000123",
                        "Le Labo d’Élan",
                        "par décision du 22 novembre 2026",
                        "Motifs de la décision",
                        "Un besoin établi.",
                        "Une équipe prête.",
                        "Signé par Ada Exemple, autorité de décision, le 22 novembre 2026 à 23:12 (heure de Paris)",
                        "recours gracieux",
                        "20 avenue de Ségur, 75007 Paris",
                        "recours hiérarchique",
                        "tribunal administratif",
                        "dans les deux mois",
                        "R421-1",
                        "https://www.telerecours.fr/")
                .doesNotContain("{", "null");
    }

    @Test
    void anAcceptanceSaysHowMuch() {
        assertThat(plain(print("fr", DecisionKind.ACCEPTED))).contains("pour une aide de 75 000 €");
        assertThat(plain(print("en", DecisionKind.ACCEPTED))).contains("with an aid of €75,000", "75 000 €");
    }

    @Test
    void centsAreToldWhereThereAreSome() {
        DecisionPlan odd = new DecisionPlan(DecisionKind.ACCEPTED, Optional.of(new Money(7_500_050)), "Parce que.", "");
        assertThat(plain(DecisionLetterPrinter.print(
                        letter("fr", odd, "La Fabrique", Optional.empty(), Optional.of("Ada Exemple")))))
                .contains("75 000,50 €");
    }

    @Test
    void theTextOfTheCallIsUsedAndItsPlacesFilledIn() {
        byte[] pdf = DecisionLetterPrinter.print(letter(
                "fr", plan(DecisionKind.REFUSED), "La Fabrique", Optional.of(REFUSAL), Optional.of("Ada Exemple")));
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(plain(pdf))
                .contains("Dossier FDT-2026-000123 : non retenu", "Madame, Monsieur,", "Un besoin établi.")
                .doesNotContain("Motifs de la décision", "{");
    }

    @Test
    void whatPeopleWroteIsNeverTakenForAPlaceToFillIn() {
        byte[] pdf = DecisionLetterPrinter.print(letter(
                "fr",
                plan(DecisionKind.REFUSED),
                "Projet {reasons} <b>$1</b>",
                Optional.of(REFUSAL),
                Optional.of("Ada Exemple")));
        assertThat(plain(pdf)).contains("Projet {reasons} <b>$1</b>");
    }

    @Test
    void aLetterInEnglishIsFollowedByTheFrenchTextWhichPrevails() {
        String text = plain(print("en", DecisionKind.REFUSED));
        assertThat(text).contains("The French text, which follows it, prevails.");
        assertThat(text.indexOf("Voies et délais de recours")).isGreaterThan(text.indexOf("How to contest"));
    }

    @Test
    void aDraftSaysSoAndIsSignedByNobody() {
        String text = plain(DecisionLetterPrinter.print(
                letter("fr", plan(DecisionKind.REFUSED), "La Fabrique", Optional.empty(), Optional.empty())));
        assertThat(text)
                .contains("PROJET, NON SIGNÉ", "il ne vaut pas décision")
                .doesNotContain("Signé par");
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        assertThat(LetterDigest.of(print("fr", DecisionKind.ACCEPTED)))
                .isEqualTo(LetterDigest.of(print("fr", DecisionKind.ACCEPTED)))
                .isNotEqualTo(LetterDigest.of(print("fr", DecisionKind.REFUSED)));
    }
}
