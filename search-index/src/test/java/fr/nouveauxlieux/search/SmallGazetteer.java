package fr.nouveauxlieux.search;

import fr.nouveauxlieux.geodata.coordinates.Coordinates;
import fr.nouveauxlieux.geodata.coordinates.Precision;
import fr.nouveauxlieux.geodata.territory.Commune;
import fr.nouveauxlieux.geodata.territory.CommuneCode;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.PostalCode;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.search.internal.text.FrenchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A few dozen communes chosen for their homonyms, their spelling and their codes. */
final class SmallGazetteer implements Gazetteer {

    /** code; name; postal codes; région; latitude; longitude; population; parent. */
    private static final String COMMUNES =
            """
            59350;Lille;59000 59160 59260 59777 59800;32;50.6310;3.0468;236234;
            59512;Roubaix;59100;32;50.6893;3.1815;98828;
            59599;Tourcoing;59200;32;50.7243;3.1600;98656;
            59009;Villeneuve-d'Ascq;59491 59493 59650;32;50.6330;3.1533;62067;
            62041;Arras;62000;32;50.2898;2.7660;41555;
            69123;Lyon;69001 69002 69003 69007;84;45.7580;4.8351;522250;
            69381;Lyon 1er Arrondissement;69001;84;45.7700;4.8290;28932;69123
            69383;Lyon 3e Arrondissement;69003;84;45.7536;4.8692;102725;69123
            69387;Lyon 7e Arrondissement;69007;84;45.7334;4.8370;83976;69123
            69266;Villeurbanne;69100;84;45.7719;4.8902;156928;
            69259;Vénissieux;69200;84;45.7036;4.8814;66701;
            42218;Saint-Étienne;42000 42100 42230;84;45.4301;4.3790;174082;
            42207;Saint-Chamond;42400;84;45.4699;4.5020;35419;
            75056;Paris;75001 75011 75020;11;48.8566;2.3429;2133111;
            75101;Paris 1er Arrondissement;75001;11;48.8626;2.3363;15919;75056
            75111;Paris 11e Arrondissement;75011;11;48.8590;2.3800;143211;75056
            75120;Paris 20e Arrondissement;75020;11;48.8634;2.4011;189805;75056
            93066;Saint-Denis;93200 93210;11;48.9362;2.3574;113116;
            93048;Montreuil;93100;11;48.8638;2.4485;111367;
            97411;Saint-Denis;97400 97417 97490;04;-20.8789;55.4481;153001;
            97416;Saint-Pierre;97410 97432;04;-21.3393;55.4781;85069;
            11339;Saint-Denis;11310;76;43.3573;2.2180;480;
            38193;L'Isle-d'Abeau;38080;84;45.6190;5.2256;16867;
            38053;Bourgoin-Jallieu;38300;84;45.5954;5.2739;29026;
            38185;Grenoble;38000 38100;84;45.1885;5.7245;158198;
            05070;Laragne-Montéglin;05300;93;44.3153;5.8238;3588;
            05178;Ventavon;05300;93;44.3689;5.9075;560;
            05053;Garde-Colombe;05300;93;44.3200;5.7300;560;
            05061;Gap;05000;93;44.5594;6.0786;40631;
            2A004;Ajaccio;20000 20090 20167;94;41.9192;8.7386;71361;
            2B033;Bastia;20200 20600;94;42.6976;9.4509;48503;
            13055;Marseille;13001 13002;93;43.2965;5.3698;870321;
            13201;Marseille 1er Arrondissement;13001;93;43.2999;5.3830;39480;13055
            31555;Toulouse;31000 31100 31200;76;43.6045;1.4440;498003;
            33063;Bordeaux;33000 33100;75;44.8378;-0.5792;259809;
            44109;Nantes;44000 44100 44200;52;47.2184;-1.5536;320732;
            35238;Rennes;35000 35200;53;48.1173;-1.6778;222485;
            37261;Tours;37000 37100;24;47.3941;0.6848;137087;
            45228;Nibelle;45340;24;48.0469;2.3278;1173;
            17300;La Rochelle;17000;75;46.1603;-1.1511;77205;
            88177;La Forge;88530;44;48.0900;6.7500;540;
            72181;Le Mans;72000 72100;52;48.0061;0.1996;145182;
            51454;Reims;51100;44;49.2583;4.0317;179380;
            76540;Rouen;76000 76100;28;49.4432;1.0993;114083;
            26362;Valence;26000;84;44.9334;4.8924;64483;
            47311;Valence;47400;75;44.3990;0.2010;1500;
            07186;Privas;07000;84;44.7350;4.5990;8600;
            55122;Commercy;55200;44;48.7610;5.5920;5400;
            97502;Saint-Pierre;97500;;46.7800;-56.1800;5400;
            97209;Fort-de-France;97200 97234;02;14.6037;-61.0740;76512;
            97302;Cayenne;97300;03;4.9224;-52.3135;65493;
            98818;Nouméa;98800;;-22.2711;166.4380;94285;
            """;

    private static final String DEPARTEMENTS =
            "05 Hautes-Alpes;93 07 Ardèche;84 11 Aude;76 13 Bouches-du-Rhône;93 17 Charente-Maritime;75 26 Drôme;84 "
                    + "2A Corse-du-Sud;94 2B Haute-Corse;94 31 Haute-Garonne;76 33 Gironde;75 35 Ille-et-Vilaine;53 "
                    + "37 Indre-et-Loire;24 38 Isère;84 42 Loire;84 44 Loire-Atlantique;52 45 Loiret;24 "
                    + "47 Lot-et-Garonne;75 51 Marne;44 55 Meuse;44 59 Nord;32 62 Pas-de-Calais;32 69 Rhône;84 "
                    + "72 Sarthe;52 75 Paris;11 76 Seine-Maritime;28 88 Vosges;44 93 Seine-Saint-Denis;11 "
                    + "972 Martinique;02 973 Guyane;03 974 La_Réunion;04";

    private static final Map<String, String> REGIONS = Map.ofEntries(
            Map.entry("84", "Auvergne-Rhône-Alpes"),
            Map.entry("93", "Provence-Alpes-Côte d'Azur"),
            Map.entry("32", "Hauts-de-France"),
            Map.entry("11", "Île-de-France"),
            Map.entry("53", "Bretagne"),
            Map.entry("24", "Centre-Val de Loire"),
            Map.entry("94", "Corse"),
            Map.entry("44", "Grand Est"),
            Map.entry("28", "Normandie"),
            Map.entry("75", "Nouvelle-Aquitaine"),
            Map.entry("76", "Occitanie"),
            Map.entry("52", "Pays de la Loire"),
            Map.entry("02", "Martinique"),
            Map.entry("03", "Guyane"),
            Map.entry("04", "La Réunion"));

    /** Absorbed in 2000: Lomme is now a part of Lille. */
    private static final Map<String, String> FORMER_NAMES = Map.of("lomme", "59350", "hellemmes", "59350");

    private final Map<String, Commune> communes = new TreeMap<>();
    private final Map<String, Territory> departements = new TreeMap<>();
    private final Map<String, Territory> regions = new TreeMap<>();

    SmallGazetteer() {
        COMMUNES.lines()
                .map(SmallGazetteer::commune)
                .forEach(c -> communes.put(c.code().value(), c));
        for (String entry : DEPARTEMENTS.split("(?<=;\\d\\d) ")) {
            String code = entry.substring(0, entry.indexOf(' '));
            String name =
                    entry.substring(entry.indexOf(' ') + 1, entry.indexOf(';')).replace('_', ' ');
            String region = entry.substring(entry.indexOf(';') + 1);
            departements.put(code, new Territory(TerritoryKind.DEPARTEMENT, code, name, Optional.of(region)));
        }
        REGIONS.forEach(
                (code, name) -> regions.put(code, new Territory(TerritoryKind.REGION, code, name, Optional.empty())));
    }

    private static Commune commune(String line) {
        String[] parts = line.split(";", -1);
        CommuneCode code = new CommuneCode(parts[0]);
        return new Commune(
                code,
                parts[1],
                Arrays.stream(parts[2].split(" ")).map(PostalCode::new).toList(),
                code.departement(),
                parts[3],
                Optional.empty(),
                Optional.of(new Coordinates(
                        Double.parseDouble(parts[4]), Double.parseDouble(parts[5]), Precision.COMMUNE_CENTRE)),
                OptionalInt.of(Integer.parseInt(parts[6])),
                Optional.empty(),
                CommuneCode.find(parts[7]));
    }

    Commune commune(CommuneCode code) {
        return communes.get(code.value());
    }

    @Override
    public List<Commune> listCommunes() {
        return List.copyOf(communes.values());
    }

    @Override
    public Optional<Commune> findCommune(CommuneCode code) {
        return Optional.ofNullable(communes.get(code.value()));
    }

    @Override
    public List<Commune> listCommunesByPostalCode(PostalCode postalCode) {
        return largestFirst(communes.values().stream()
                .filter(c -> c.postalCodes().contains(postalCode))
                .toList());
    }

    @Override
    public List<Commune> listCommunesByName(String name) {
        List<String> words = FrenchText.words(name);
        List<Commune> found = new ArrayList<>(largestFirst(communes.values().stream()
                .filter(c -> FrenchText.words(c.name()).equals(words))
                .toList()));
        Optional.ofNullable(FORMER_NAMES.get(String.join(" ", words)))
                .map(communes::get)
                .ifPresent(found::add);
        return found;
    }

    @Override
    public List<Territory> listTerritories(TerritoryKind kind) {
        return switch (kind) {
            case DEPARTEMENT -> List.copyOf(departements.values());
            case REGION -> List.copyOf(regions.values());
            case COMMUNE, EPCI -> List.of();
        };
    }

    @Override
    public Optional<Territory> findTerritory(TerritoryKind kind, String code) {
        return listTerritories(kind).stream().filter(t -> t.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Commune> findCommuneAt(Coordinates point) {
        return communes.values().stream()
                .min(Comparator.comparingDouble(c -> c.centre().orElseThrow().distanceTo(point)));
    }

    @Override
    public Optional<String> findDepartementAt(Coordinates point) {
        return findCommuneAt(point).map(Commune::departement);
    }

    private static List<Commune> largestFirst(List<Commune> unordered) {
        return unordered.stream()
                .sorted(Comparator.comparingInt(c -> -c.population().orElse(0)))
                .toList();
    }
}
