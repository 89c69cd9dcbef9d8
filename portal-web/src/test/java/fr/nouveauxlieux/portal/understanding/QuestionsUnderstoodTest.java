package fr.nouveauxlieux.portal.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territories;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions as people type them, beside what must be understood, on a Tuesday morning. */
class QuestionsUnderstoodTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:00");
    private static final Gazetteer FRANCE = Territories.builtIn().gazetteer();
    private static final QuestionParser PARSER = new QuestionParser(new Lexicon(), FRANCE);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            coworking lyon                                 | type=coworking @Lyon                                     | -
            Coworking à Lyon                               | type=coworking @Lyon                                     | -
            imprimante 3d près de vannes                   | service=impression-3d @Vannes                            | -
            france services ouvert samedi 59               | label=france-services open=saturday departement=59 | -
            France-Services dans le Nord                   | label=france-services departement=59                     | -
            maison france services guéret                  | label=france-services @Guéret                            | -
            autour de moi                                  | here                                                     | -
            fablab près de chez moi                        | type=fablab here                                         | -
            coworking near me                              | type=coworking here                                      | -
            fablabs Bretagne                               | type=fablab region=53                                    | -
            fab lab rennes                                 | type=fablab @Rennes                                      | -
            espaces de coworking à Saint-Étienne           | type=coworking @Saint-Étienne                            | -
            coworking st etienne                           | type=coworking @Saint-Étienne                            | -
            découpe laser nantes                           | service=decoupe-laser @Nantes                            | -
            découpeuse laser à L'Isle-d'Abeau              | service=decoupe-laser @L'Isle-d'Abeau                    | -
            salle de réunion 56000                         | service=salle-de-reunion @Vannes                         | -
            atelier bois 35                                | service=atelier-bois departement=35                      | -
            coworking 2A                                   | type=coworking departement=2A                            | -
            coworking paris 11                             | type=coworking @Paris 11e Arrondissement                 | -
            coworking lyon 3e                              | type=coworking @Lyon 3e Arrondissement                   | -
            micro-folie ouverte dimanche                   | label=micro-folie open=sunday                            | -
            microfolie lens                                | label=micro-folie @Lens                                  | -
            campus connecté cahors                         | label=campus-connecte @Cahors                            | -
            repair café brest                              | service=reparation @Brest                                | -
            aide aux démarches administratives mulhouse    | service=demarches-administratives @Mulhouse              | -
            conseiller numérique le mans                   | service=accompagnement-numerique @Le Mans                | -
            cours d’informatique à la rochelle             | service=accompagnement-numerique @La Rochelle            | -
            garde d'enfants grenoble                       | service=garde-enfants @Grenoble                          | -
            coworking gratuit toulouse                     | type=coworking price=free @Toulouse                      | -
            fablab accessible pmr lille                    | type=fablab accessible=yes @Lille                        | -
            france services sans rendez-vous dijon         | label=france-services appointment=none @Dijon            | -
            bus itinérant creuse france services           | itinerance=mobile label=france-services                  | creuse
            france services dans la creuse                 | label=france-services departement=23                     | -
            coworking ouvert maintenant bordeaux           | type=coworking open=now @Bordeaux                        | -
            coworking ouvert ce soir nice                  | type=coworking open=evening @Nice               | -
            fablab ouvert mercredi après-midi angers       | type=fablab open=2026-11-25T15:00 @Angers                | -
            bibliothèque ouverte jusqu'à 20h metz          | type=bibliotheque open=2026-11-24T20:00 @Metz            | -
            coworking mardi à 18 h 30 tours                | type=coworking open=2026-11-24T18:30 @Tours              | -
            ressourcerie samedi matin                      | type=ressourcerie open=2026-11-28T10:00                  | -
            coworking week-end annecy                      | type=coworking open=saturday @Annecy             | -
            fablab impression 3d céramique Lorient         | type=fablab service=impression-3d @Lorient               | céramique
            coworking pas cher limoges                     | type=coworking @Limoges                                  | pas cher
            je cherche un fablab à Rodez                   | type=fablab @Rodez                                       | -
            où imprimer à Cayenne                          | service=impression @Cayenne                              | -
            coworking 97400                                | type=coworking @Saint-Denis                              | -
            autour de Quimper                              | @Quimper                                                 | -
            12 rue nationale lille                         | @Lille address=12 rue nationale lille                    | -
            coworking 3 bis avenue de la gare 74000 annecy | type=coworking @Annecy address=3 bis avenue de la gare 74000 annecy | -
            couture Marseille 13001                        | service=atelier-textile @Marseille                       | -
            coworking saint-denis 974                      | type=coworking @Saint-Denis                              | -
            fablab 93200 saint-denis                       | type=fablab @Saint-Denis                                 | -
            tiers-lieu poterie drôme                       | departement=26                                           | tiers lieu poterie
            la quincaillerie                               | -                                                        | quincaillerie
            """)
    void isUnderstood(String question, String meanings, String rest) {
        Parsed parsed = PARSER.parse(question, NOW);
        assertThat(told(parsed)).containsExactlyInAnyOrder(meanings == null ? new String[0] : parts(meanings));
        assertThat(parsed.rest()).isEqualTo(rest == null ? "" : rest);
    }

    /** Parts begin with a word and an equals sign, with an at sign, or are "here". */
    private static String[] parts(String meanings) {
        return meanings.strip().split(" (?=[a-z]+=|@|here)");
    }

    private static Stream<String> told(Parsed parsed) {
        Stream<String> told = parsed.meanings().stream().map(QuestionsUnderstoodTest::tell);
        Stream<String> where = parsed.area().stream().map(area -> area.departement()
                .map(code -> "departement=" + code)
                .or(() -> area.region().map(code -> "region=" + code))
                .orElseGet(() -> "@"
                        + area.communes().stream()
                                .findFirst()
                                .map(Commune::name)
                                .orElse("")));
        return Stream.of(told, where, parsed.address().stream().map(address -> "address=" + address))
                .flatMap(parts -> parts);
    }

    private static String tell(Meaning meaning) {
        if (meaning instanceof Meaning.Chosen chosen) {
            return chosen.facet().parameter() + "=" + chosen.code();
        }
        if (meaning instanceof Meaning.Open open) {
            return "open=" + open.choice();
        }
        return meaning instanceof Meaning.Here ? "here" : meaning.toString();
    }
}
