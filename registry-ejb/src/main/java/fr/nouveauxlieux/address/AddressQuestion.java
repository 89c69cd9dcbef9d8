package fr.nouveauxlieux.address;

/** What somebody types of an address. @param text of {@link #LONGEST} characters at most; the rest is left out */
public record AddressQuestion(String text) {

    /** As much as the service takes. */
    public static final int LONGEST = 200;

    private static final int SHORTEST = 3;

    public AddressQuestion {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        text = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Whether there is enough to ask: the service wants three characters, of which the first is a letter or a digit. */
    public boolean isEnough() {
        return text.length() >= SHORTEST && Character.isLetterOrDigit(text.charAt(0));
    }
}
