package fr.nouveauxlieux.call.form;

/** Texts as answers keep them: lines ended by line feeds, no other control characters but tabs, no broken characters. */
final class AnswerTexts {

    private static final int VERTICAL_TAB = 0x0B;
    private static final int FORM_FEED = 0x0C;
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private AnswerTexts() {}

    static boolean isTidy(String text, boolean severalLines) {
        return text.codePoints().allMatch(c -> isKept(c) && (severalLines || c != '\n'));
    }

    /** The breaks that word processors and browsers paste become line feeds or spaces; what no text holds is dropped. */
    static String tidied(String text, boolean severalLines) {
        StringBuilder tidied = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (isBreak(c)) {
                tidied.append(severalLines ? '\n' : ' ');
            } else if (isKept(c)) {
                tidied.appendCodePoint(c);
            }
        });
        return tidied.toString();
    }

    private static boolean isBreak(int c) {
        return c == '\n'
                || c == '\r'
                || c == VERTICAL_TAB
                || c == FORM_FEED
                || c == NEXT_LINE
                || c == LINE_SEPARATOR
                || c == PARAGRAPH_SEPARATOR;
    }

    private static boolean isKept(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean broken = Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
        return !control && !broken;
    }
}
