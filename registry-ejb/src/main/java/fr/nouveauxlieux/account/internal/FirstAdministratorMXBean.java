package fr.nouveauxlieux.account.internal;

/** What the run command asks of the portal that it started, inside their common process. */
public interface FirstAdministratorMXBean {

    /** Under which name the platform's registry of beans has it. */
    String NAME = "fr.nouveauxlieux:type=FirstAdministrator";

    /**
     * Makes a new link by which the first administrator comes to be.
     *
     * @return from its first slash on; empty where there is an administrator, or the registry is a demonstration
     */
    String issueLink();
}
