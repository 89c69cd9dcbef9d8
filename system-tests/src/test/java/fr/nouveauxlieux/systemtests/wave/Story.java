package fr.nouveauxlieux.systemtests.wave;

import fr.nouveauxlieux.permission.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who and what the wave is about, as its stages hand it on. */
final class Story {

    private final Database database;
    private final Cast cast;
    private final CallOfTheWave call;
    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Person> readers = new ArrayList<>();
    private final List<Person> members = new ArrayList<>();
    private final Map<String, Person> prefectures = new LinkedHashMap<>();
    private final Person instructor;
    private final Person secretary;
    private final Person authority;

    Story(Database database, Cast cast, CallOfTheWave call) {
        this.database = database;
        this.cast = cast;
        this.call = call;
        instructor = cast.staff(Role.INSTRUCTOR, "Inès", "Instruction", CallOfTheWave.CODE);
        secretary = cast.staff(Role.COMMITTEE_SECRETARY, "Sofia", "Secrétariat", CallOfTheWave.CODE);
        authority = cast.staff(Role.DECIDING_AUTHORITY, "Alice", "Autorité", CallOfTheWave.CODE);
    }

    Database database() {
        return database;
    }

    Cast cast() {
        return cast;
    }

    CallOfTheWave call() {
        return call;
    }

    /** In the order in which they were submitted. */
    List<Dossier> dossiers() {
        return dossiers;
    }

    List<Person> readers() {
        return readers;
    }

    List<Person> members() {
        return members;
    }

    /** By département. */
    Map<String, Person> prefectures() {
        return prefectures;
    }

    Person instructor() {
        return instructor;
    }

    Person secretary() {
        return secretary;
    }

    Person authority() {
        return authority;
    }

    Dossier dossier(String id) {
        return dossiers.stream()
                .filter(dossier -> dossier.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Of a dossier among those submitted. */
    int rank(String id) {
        return dossiers.indexOf(dossier(id));
    }

    Person reader(String account) {
        return readers.stream()
                .filter(reader -> reader.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    /** As {@code UNDER_INSTRUCTION/REVIEW}, or {@code ACCEPTED}. */
    String standing(Dossier dossier) {
        return database.one(
                "select state || case stage when 'NONE' then '' else '/' || stage end from dossier where public_id = ?",
                dossier.id());
    }

    /** Those that stand there now, in the order in which they were submitted. */
    List<Dossier> standingAt(String stage) {
        return dossiers.stream()
                .filter(dossier -> standing(dossier).equals("UNDER_INSTRUCTION/" + stage))
                .toList();
    }

    /** Those whose grant stands, in the order in which they were submitted. */
    List<Dossier> accepted() {
        return dossiers.stream()
                .filter(dossier -> standing(dossier).equals("ACCEPTED"))
                .toList();
    }
}
