package fr.nouveauxlieux.launcher.database;

/** A PostgreSQL that answers. */
public interface Database extends AutoCloseable {
    /** The role that creates tables: for migrations only. */
    DatabaseAccess owner();

    /** The role that the portal works with. */
    DatabaseAccess application();

    /** Whether it came with the product, and so belongs to this data folder alone. */
    boolean embedded();

    /** Stops what was started; an outside database is left alone. */
    @Override
    void close();
}
