package fr.nouveauxlieux.panel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.panel.InterestSuggestion;
import fr.nouveauxlieux.panel.SuggestionReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterestSuggestionsTest {

    private static final String SIRET = "73282932000074";
    private static final NamedBody RUCHE = new NamedBody("La Ruche à Projets", Optional.of(SIRET));
    private static final Suggesting.Person NOBODY =
            new Suggesting.Person(List.of(), Optional.empty(), Set.of(), List.of());

    private static Suggesting.Facts dossier(String siret, String domain, String departement, String... texts) {
        return new Suggesting.Facts(
                Optional.ofNullable(siret),
                domain == null ? Set.of() : Set.of(domain),
                Optional.ofNullable(departement),
                List.of(texts));
    }

    private static List<InterestSuggestion> ofBodies(Suggesting.Facts dossier, NamedBody... bodies) {
        return Suggesting.of(new Suggesting.Person(List.of(bodies), Optional.empty(), Set.of(), List.of()), dossier);
    }

    private static InterestSuggestion suggestion(SuggestionReason reason, String fact) {
        return new InterestSuggestion(reason, fact);
    }

    @Test
    void ofWhomNothingIsKnownNothingIsSuggested() {
        assertThat(Suggesting.of(NOBODY, dossier(SIRET, "ruche.fr", "59", "La Ruche à Projets")))
                .isEmpty();
    }

    @Test
    void anotherEstablishmentOfTheSameBodyIsSuggestedWithItsNumber() {
        assertThat(ofBodies(dossier("73282932000082", null, null), RUCHE))
                .containsExactly(suggestion(SuggestionReason.SAME_SIREN, "732829320"));
        assertThat(ofBodies(dossier("44306184100047", null, null), RUCHE)).isEmpty();
        assertThat(ofBodies(dossier(null, null, null), RUCHE)).isEmpty();
        assertThat(ofBodies(dossier(SIRET, null, null), new NamedBody("La Ruche", Optional.empty())))
                .isEmpty();
    }

    @Test
    void aDomainIsSuggestedWhereSomeoneOfTheDossierHasAnAddressInIt() {
        Suggesting.Person person = new Suggesting.Person(List.of(), Optional.of("ruche.fr"), Set.of(), List.of());
        assertThat(Suggesting.of(person, dossier(null, "ruche.fr", null)))
                .containsExactly(suggestion(SuggestionReason.MAIL_DOMAIN, "ruche.fr"));
        assertThat(Suggesting.of(person, dossier(null, "autre.fr", null))).isEmpty();
    }

    @Test
    void anOrganisationNamedAmongPartnersIsSuggestedOnce() {
        assertThat(ofBodies(
                        dossier(
                                null,
                                null,
                                null,
                                "Partenaires : la RUCHE  à projets, la mairie",
                                "SIRET 732 829 320 00074"),
                        RUCHE))
                .containsExactly(suggestion(SuggestionReason.NAMED_IN_DOSSIER, "La Ruche à Projets"));
        assertThat(ofBodies(dossier(null, null, null, "avec la ruche"), RUCHE)).isEmpty();
        assertThat(ofBodies(dossier(null, null, null, "n° 9973282932000074"), RUCHE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Association", "Ville de", "La SCIC", "LAB"})
    void aNameThatSaysNothingIsNotLookedFor(String name) {
        NamedBody body = new NamedBody(name, Optional.empty());
        assertThat(body.isNamedIn("Une association, la ville de Lille, la SCIC du LAB"))
                .isFalse();
    }

    @Test
    void aTerritoryIsSuggestedWhereTheDossierLiesInOneOfTheirs() {
        Suggesting.Person person = new Suggesting.Person(List.of(), Optional.empty(), Set.of("59", "62"), List.of());
        assertThat(Suggesting.of(person, dossier(null, null, "62")))
                .containsExactly(suggestion(SuggestionReason.OWN_TERRITORY, "62"));
        assertThat(Suggesting.of(person, dossier(null, null, "75"))).isEmpty();
        assertThat(Suggesting.of(person, dossier(null, null, null))).isEmpty();
    }

    @Test
    void whoeverAppliesToTheWaveIsACompetitorOfAllOthers() {
        Suggesting.Person person =
                new Suggesting.Person(List.of(), Optional.empty(), Set.of(), List.of("FDT-2026-000007"));
        assertThat(Suggesting.of(person, dossier(null, null, null)))
                .containsExactly(suggestion(SuggestionReason.OWN_APPLICATION, "FDT-2026-000007"));
    }

    @Test
    void domainsOfProvidersOfTestsAndOfManyBodiesAreNoOnes() {
        assertThat(SharedDomains.isShared("gmail.com", 0)).isTrue();
        assertThat(SharedDomains.isShared("orange.fr", 1)).isTrue();
        assertThat(SharedDomains.isShared("people.example", 1)).isTrue();
        assertThat(SharedDomains.isShared("demonstration.invalid", 1)).isTrue();
        assertThat(SharedDomains.isShared("ruche.fr", 3)).isFalse();
        assertThat(SharedDomains.isShared("ruche.fr", 4)).isTrue();
        assertThat(SharedDomains.isShared("mongmail.com", 1)).isFalse();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(9);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(" ", ", ", " - ", "\n", " « ", "/", "\u202f: ");
    }

    @Property
    void aNameIsFoundWhateverItsCaseAndTheSignsAroundIt(
            @ForAll("words") String first,
            @ForAll("words") String second,
            @ForAll("signs") String around,
            @ForAll("signs") String between) {
        NamedBody body = new NamedBody("Zéphyr " + first + " " + second, Optional.empty());
        String written = "zephyr" + between + first.toUpperCase(Locale.ROOT) + between + second;
        assertThat(body.isNamedIn("avec" + around + written + around + "et d’autres"))
                .isTrue();
    }

    @Property
    void aNameIsNeverFoundInsideOtherWords(@ForAll("words") String before, @ForAll("words") String after) {
        NamedBody body = new NamedBody("Zéphyrine", Optional.of(SIRET));
        assertThat(body.isNamedIn(before + "zephyrine " + before + "zephyrine" + after + " zephyrine" + after))
                .isFalse();
    }

    @Property
    void aNumberIsFoundHoweverItsDigitsAreParted(@ForAll("spacing") String space) {
        String written = "732" + space + "829" + space + "320" + space + "00074";
        assertThat(RUCHE.isNamedIn("SIRET : " + written + ".")).isTrue();
    }

    @Provide
    Arbitrary<String> spacing() {
        return Arbitraries.of("", " ", "\u00a0", "\u202f", "  ", ".");
    }
}
