package fr.nouveauxlieux.portal.table;

/** Something that is read as a table. */
public interface TableSource {

    /** Where its page is, as {@code /agents/comptes}. */
    String path();

    TableShape shape();

    /** Refused to whoever may not read it. */
    TablePage read(TableQuery query);
}
