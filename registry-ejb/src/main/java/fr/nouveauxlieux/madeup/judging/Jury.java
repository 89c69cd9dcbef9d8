package fr.nouveauxlieux.madeup.judging;

import fr.nouveauxlieux.account.MadeUpPerson;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.panel.College;
import fr.nouveauxlieux.panel.DeclaredInterest;
import fr.nouveauxlieux.panel.InterestKind;
import fr.nouveauxlieux.panel.Seat;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.RoleGrant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The panel of the made-up waves: those whom anybody may be, and made-up colleagues of theirs. */
final class Jury {

    /** Whom anybody may be. */
    static final Juror OWN_READER =
            own(Seat.READER, College.MINISTRY, Set.of("governance", "services", "services-publics"), Map.of());

    static final Juror OWN_MEMBER = own(
            Seat.COMMITTEE_MEMBER,
            College.COUNCIL,
            Set.of(),
            interest(1, InterestKind.FUNDER, "Ma structure cofinance un poste d’animation de ce lieu."));

    static final Juror PRESIDENT = member("presidente", "Hélène Marchand", College.MINISTRY, Map.of());

    /** Who is represented by the president. */
    static final Juror REPRESENTED = member("membre-2", "Judith Amsallem", College.EXPERT, Map.of());

    private static final List<Juror> READERS = List.of(
            OWN_READER,
            reader("lectrice-1", "Clémence Ravel", College.MINISTRY, Map.of(), "territory", "partners", "travailler"),
            reader("lecteur-2", "Yanis Belkacem", College.MINISTRY, Map.of(), "economy", "animation", "inventer"),
            reader("lectrice-3", "Maud Le Floch", College.COUNCIL, Map.of(), "network", "culture", "participer"),
            reader(
                    "lecteur-4",
                    "Étienne Carpentier",
                    College.COUNCIL,
                    interest(3, InterestKind.MEMBER, "J’étais administrateur de l’association jusqu’à l’an dernier."),
                    "co-creation",
                    "governance",
                    "fabriquer"),
            reader("lectrice-5", "Fatou Diarra", College.COUNCIL, Map.of(), "services", "territory", "participer"),
            reader("lecteur-6", "Jonas Wolff", College.EXPERT, Map.of(), "economy", "network", "fabriquer"));

    private static final List<Juror> MEMBERS = List.of(
            PRESIDENT,
            OWN_MEMBER,
            member("membre-1", "Bruno Lassalle", College.MINISTRY, Map.of()),
            REPRESENTED,
            member(
                    "membre-3",
                    "Samira Ouali",
                    College.COUNCIL,
                    interest(4, InterestKind.CO_SIGNATORY, "J’ai signé une lettre de soutien au projet.")),
            member("membre-4", "Pierrick Guéguen", College.COUNCIL, Map.of()));

    private Jury() {}

    static List<Juror> listReaders() {
        return READERS;
    }

    static List<Juror> listMembers() {
        return MEMBERS;
    }

    static List<Juror> listAll() {
        return Stream.concat(READERS.stream(), MEMBERS.stream()).toList();
    }

    /** The places of dossiers in which someone has an interest. */
    static Set<Integer> listPlacesOfInterests() {
        return listAll().stream()
                .flatMap(juror -> juror.interests().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Juror own(
            Seat seat, College college, Set<String> competences, Map<Integer, DeclaredInterest> interests) {
        return new Juror(new MadeUpPerson.OfRole(seat.role()), seat, college, competences, interests);
    }

    private static Juror reader(
            String key, String name, College college, Map<Integer, DeclaredInterest> interests, String... competences) {
        return new Juror(staff(key, name, Role.READER), Seat.READER, college, Set.of(competences), interests);
    }

    private static Juror member(String key, String name, College college, Map<Integer, DeclaredInterest> interests) {
        return new Juror(staff(key, name, Role.COMMITTEE_MEMBER), Seat.COMMITTEE_MEMBER, college, Set.of(), interests);
    }

    private static MadeUpPerson staff(String key, String name, Role role) {
        String[] names = name.split(" ", 2);
        return new MadeUpPerson.OfStaff(key, new PersonName(names[0], names[1]), RoleGrant.everywhere(role));
    }

    private static Map<Integer, DeclaredInterest> interest(int place, InterestKind kind, String text) {
        return Map.of(place, new DeclaredInterest(kind, text));
    }
}
