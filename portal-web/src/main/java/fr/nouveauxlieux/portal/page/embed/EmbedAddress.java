package fr.nouveauxlieux.portal.page.embed;

import fr.nouveauxlieux.portal.question.QueryString;

/** The addresses of what other sites embed; published, they stay. */
final class EmbedAddress {

    /** The page inside a frame. */
    static final String FRAME = "/integration";

    /** The module that defines the element. */
    static final String MODULE = FRAME + "/carte.js";

    /** The page that makes the code. */
    static final String MAKER = "/integrer";

    private EmbedAddress() {}

    /** The parameters of a frame: the question's, and its look where it is not the usual one. */
    static QueryString parameters(QueryString question, EmbedTheme theme, EmbedAccent accent) {
        QueryString all = question;
        if (theme != EmbedTheme.LIGHT) {
            all = all.withOnly(EmbedTheme.PARAMETER, theme.code());
        }
        return accent == EmbedAccent.BLEU_FRANCE ? all : all.withOnly(EmbedAccent.PARAMETER, accent.code());
    }
}
