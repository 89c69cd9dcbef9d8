package fr.nouveauxlieux.launcher.configuration;

/**
 * A PostgreSQL that the operator runs. Without an owner of its own, the application's user runs the migrations too.
 *
 * @param url as {@code jdbc:postgresql://host:5432/database}
 */
public record OutsideDatabaseSettings(
        String url, String user, String password, String ownerUser, String ownerPassword) {

    /** Names no password: this may end in a log. */
    @Override
    public String toString() {
        return url + " (" + user + ", " + ownerUser + ")";
    }
}
