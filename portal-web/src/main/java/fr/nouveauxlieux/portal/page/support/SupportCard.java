package fr.nouveauxlieux.portal.page.support;

import java.util.List;

/**
 * A scheme in the list of those that fit or do not.
 *
 * @param forms of help, in words
 * @param share what it brings of what is looked for; empty where it is not known or enough
 * @param reasons each criterion, in words
 * @param open until when its call takes dossiers; empty where none is open
 */
public record SupportCard(
        String code,
        String title,
        String summary,
        String forms,
        String amount,
        String share,
        List<Reason> reasons,
        String contact,
        String call,
        String open) {

    /** @param standing {@code met}, {@code not-met} or {@code unknown} @param word the same, to be read */
    public record Reason(String standing, String word, String text) {}
}
