package fr.nouveauxlieux.launcher.configuration;

/**
 * The port wanted for HTTP.
 *
 * @param number 1 to 65535, or 0 for whichever is free
 * @param asked true when the operator named it: then no other will do
 */
public record PortChoice(int number, boolean asked) {
    static PortChoice anyFreePort() {
        return new PortChoice(0, false);
    }
}
