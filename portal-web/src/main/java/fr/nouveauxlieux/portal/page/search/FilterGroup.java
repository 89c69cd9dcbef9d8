package fr.nouveauxlieux.portal.page.search;

import java.util.List;

/**
 * The choices of one filter.
 *
 * @param parameter its name in addresses
 * @param title what it is about
 * @param choices those that would find something, and those that are chosen
 */
public record FilterGroup(String parameter, String title, List<FilterChoice> choices) {

    /**
     * @param count how many places it would find, as written; empty where that is not counted
     * @param chosen whether it is part of the question
     */
    public record FilterChoice(String id, String parameter, String code, String name, String count, boolean chosen) {

        /** A code as part of an identifier in the page: names hold spaces and more, which those may not. */
        static String inId(String code) {
            return code.matches("[\\w-]+") ? code : "n" + Integer.toHexString(code.hashCode());
        }
    }

    public long chosenCount() {
        return choices.stream().filter(FilterChoice::chosen).count();
    }
}
