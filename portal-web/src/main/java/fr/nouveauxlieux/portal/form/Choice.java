package fr.nouveauxlieux.portal.form;

/**
 * One of several to choose from.
 *
 * @param code what is sent
 * @param name what is read
 * @param hint below the name; empty for none
 */
public record Choice(String code, String name, String hint) {

    public Choice(String code, String name) {
        this(code, name, "");
    }
}
