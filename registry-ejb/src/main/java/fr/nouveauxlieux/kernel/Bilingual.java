package fr.nouveauxlieux.kernel;

/** A text in the two languages of the portal. */
public record Bilingual(String french, String english) {

    public Bilingual {
        if (french == null || french.isBlank() || english == null || english.isBlank()) {
            throw new IllegalArgumentException("expected a text in French and in English");
        }
    }

    /** @param language {@code fr} or {@code en} */
    public String in(String language) {
        return language.equals("en") ? english : french;
    }
}
