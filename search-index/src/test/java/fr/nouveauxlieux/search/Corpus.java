package fr.nouveauxlieux.search;

import java.util.ArrayList;
import java.util.List;

/** Some hundred and fifty made-up places among which a question has a right order of answers. */
final class Corpus {

    /** identifier; name; commune; types; other name or address behind {@code @}. */
    private static final String PLACES =
            """
            lyon-halle;La Halle aux Idées;69123;COWORKING
            lyon-coworking;Coworking Lyon;69387;COWORKING
            lyon-3;Le Bureau Partagé;69383;COWORKING
            lyon-1;Atelier des Pentes;69381;FABLAB
            villeurbanne-tuba;Le Tube à Essais;69266;COWORKING
            villeurbanne-rue;Café des Ouvriers;69266;TIERS_LIEU;@12 rue de Lyon
            venissieux-fab;Fabrique des Minguettes;69259;FABLAB
            marseille-lyon;Petit Lyon Coworking;13201;COWORKING
            lille-ruche;La Ruche du Nord;59350;COWORKING
            lille-fab;FabLab de Wazemmes;59350;FABLAB
            lille-rec;Recyclerie de Fives;59350;RECYCLERIE
            roubaix-blanche;La Filature Blanche;59512;COWORKING TIERS_LIEU
            tourcoing-ligne;Ligne Claire;59599;COWORKING
            ascq-fab;Fab Lab du Héron;59009;FABLAB
            arras-beffroi;Espace Beffroi;62041;COWORKING
            fabrique;La Fabrique;31555;TIERS_LIEU
            fabrique-nord;La Fabrique du Nord;59350;TIERS_LIEU
            fabrique-cafe;Café de la Fabrique;33063;TIERS_LIEU
            fabrique-rennes;Fabrique citoyenne;35238;TIERS_LIEU
            sd93-fab;Pointcarré;93066;FABLAB
            sd93-fs;France Services de Saint-Denis;93066;FRANCE_SERVICES
            sd974-cow;La Kaz Partagée;97411;COWORKING
            sd974-fs;France Services du Chaudron;97411;FRANCE_SERVICES
            sd11-tiers;Le Foyer des Corbières;11339;TIERS_LIEU
            abeau-folie;Micro-Folie Nord-Isère;38193;MICRO_FOLIE
            abeau-cow;Le Trait d'Union;38193;COWORKING
            bourgoin-cow;Les Halles de Bourgoin;38053;COWORKING
            etienne-manu;La Manu Ouverte;42218;TIERS_LIEU FABLAB
            etienne-cow;Le Mixeur;42218;COWORKING
            chamond-cow;Novaciéries Bureaux;42207;COWORKING
            paris11-cow;La Cour du Faubourg;75111;COWORKING
            paris20-cow;Le Plateau;75120;COWORKING
            paris1-cow;Les Arcades;75101;COWORKING
            paris-ville;Maison de Paris;75056;FRANCE_SERVICES
            montreuil-fab;Ici Ensemble;93048;FABLAB
            laragne-tiers;Le Pressoir;05070;TIERS_LIEU
            ventavon-tiers;Grange de la Durance;05178;TIERS_LIEU
            gap-cow;Altitude Partagée;05061;COWORKING
            ajaccio-fab;FabLab d'Ajaccio;2A004;FABLAB
            bastia-cow;U Locale;2B033;COWORKING
            marseille-belle;La Belle de Juin;13201;TIERS_LIEU
            toulouse-fab;Artilect du Canal;31555;FABLAB
            bordeaux-dar;Le Caserne Vivante;33063;TIERS_LIEU
            nantes-pol;Le Pôle Créatif;44109;COWORKING
            tours-cow;Le Cowork'in Loire;37261;COWORKING
            tour-fab;La Tour des Arts;44109;FABLAB
            rochelle-cow;Les Cabanes;17300;COWORKING
            mans-fab;Les Ateliers du Mans;72181;FABLAB
            valence26-cow;Le Moulin Digital;26362;COWORKING
            valence47-tiers;Chez Germaine;47311;TIERS_LIEU
            privas-rec;Trimaran Recyclerie;07186;RECYCLERIE
            stpierre974-fab;Lab Sud Sauvage;97416;FABLAB
            noumea-cow;La Station du Caillou;98818;COWORKING
            cayenne-tiers;La Canopée;97302;TIERS_LIEU
            martinique-cow;Le Kabanon;97209;COWORKING
            coeur;Au cœur de l'œuvre;76540;TIERS_LIEU
            curly;L’Établi d’Émile;35238;FABLAB
            alias;Association Horizon;51454;TIERS_LIEU;La Chouette Rémoise
            forge88;Atelier du Val;88177;TIERS_LIEU
            forge-lyon;La Forge;69387;FABLAB
            grenoble-casemate;La Casemate Ouverte;38185;FABLAB MICRO_FOLIE
            commercy-rec;Ressourcerie de la Meuse;55122;RECYCLERIE
            """;

    private static final List<String> OTHER_COMMUNES = List.of("31555", "33063", "44109", "35238", "76540");

    private Corpus() {}

    static List<PlaceDocument> all() {
        List<PlaceDocument> places = new ArrayList<>();
        PLACES.lines().map(Corpus::place).forEach(places::add);
        for (int number = 0; number < 90; number++) {
            places.add(Places.place("ordinary-" + number, "Maison Ordinaire " + (100 + number))
                    .in(OTHER_COMMUNES.get(number % OTHER_COMMUNES.size()))
                    .type(number % 2 == 0 ? "FRANCE_SERVICES" : "RECYCLERIE")
                    .make());
        }
        return places;
    }

    private static PlaceDocument place(String line) {
        String[] parts = line.split(";");
        Places.Maker maker = Places.place(parts[0], parts[1]).in(parts[2]).type(parts[3].split(" "));
        if (parts.length > 4) {
            return parts[4].startsWith("@")
                    ? maker.address(parts[4].substring(1)).make()
                    : maker.otherName(parts[4]).make();
        }
        return maker.make();
    }
}
