package fr.nouveauxlieux.call.form;

import java.util.Locale;

/** What an answer is, and the JSON that it is kept as. {@code null} is no answer, for every kind. */
public enum FieldKind {
    /** One line: a text. */
    LINE,
    /** Several lines: a text, its lines ended by line feeds. */
    TEXT,
    /** Paragraphs, lists, bold and italic and nothing else: a text in the few marks that {@code Prose} of the pages knows. */
    RICH_TEXT,
    /** A number. */
    NUMBER,
    /** An amount: a whole number of cents. */
    MONEY,
    /** A day: a text as {@code 2026-03-31}. */
    DATE,
    /** One of the options: its code, a text. */
    CHOICE,
    /** Some of the options: an array of codes, in the order of the options. */
    CHOICES,
    /**
     * {@code {"label","postalCode","commune","lat","lon","precision"}}: texts, the INSEE code, degrees in WGS84, a code of
     * {@link PointPrecision}; label alone is enough.
     */
    ADDRESS,
    /** A place of the registry: the text of its identifier. */
    PLACE,
    /** An organisation: its SIRET, a text of fourteen digits. */
    ORGANISATION,
    /** {@code {"kind","code"}} as the gazetteer knows it. */
    TERRITORY,
    /** An array of identifiers of attachments. */
    FILE,
    /** An array of objects: the columns' codes and what stands in them. */
    TABLE,
    /**
     * Resources and expenses by year: {@code {"years", "expenses", "resources", "coFunding", "aid", "deMinimis"}}, in
     * cents. The package {@code call.budget} describes it.
     */
    BUDGET,
    /** What is attested, read and accepted: {@code true}. */
    ATTESTATION,
    /** Fields repeated as often as wanted: an array of the keys of its items, in their order. Their answers have paths of their own. */
    BLOCK;

    /** As {@code rich-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
