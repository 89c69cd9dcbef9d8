package fr.nouveauxlieux.audit.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Keeps the entries of a transaction back until its work is done. Whoever writes in the journal makes all others wait
 * until their transaction ends: were it locked before the last of the work, two transactions could each wait for what
 * the other holds.
 */
@ApplicationScoped
public class PendingEntries {

    private static final Object KEY = PendingEntries.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private JournalRows rows;

    /** Does the work, then writes what it left, unless this is part of more work of the same transaction. */
    public <T> T writeAfter(Callable<T> work) throws Exception {
        if (transaction.getTransactionKey() == null || pending() != null) {
            return work.call();
        }
        List<JournalRows.Maker> entries = new ArrayList<>();
        transaction.putResource(KEY, entries);
        T result;
        try {
            result = work.call();
        } catch (Exception | Error e) {
            giveUp(entries);
            throw e;
        } finally {
            transaction.putResource(KEY, null);
        }
        if (!transaction.getRollbackOnly()) {
            rows.append(entries);
        }
        return result;
    }

    /** Not every exception undoes the work: what would have been written must not be done without it. */
    private void giveUp(List<JournalRows.Maker> entries) {
        if (!entries.isEmpty()) {
            transaction.setRollbackOnly();
        }
    }

    /** Written at once in a transaction of its own within the work of another. */
    public void add(JournalRows.Maker entry) {
        List<JournalRows.Maker> entries = pending();
        if (entries == null) {
            rows.append(List.of(entry));
        } else {
            entries.add(entry);
        }
    }

    @SuppressWarnings("unchecked")
    private List<JournalRows.Maker> pending() {
        return (List<JournalRows.Maker>) transaction.getResource(KEY);
    }
}
