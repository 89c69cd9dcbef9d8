package fr.nouveauxlieux.systemtests.container;

import fr.nouveauxlieux.audit.Journal;
import fr.nouveauxlieux.audit.Subject;
import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use cases made up to try what stands before all of them. */
public final class SampleUseCases {

    private SampleUseCases() {}

    /** Changes a row, and says so. */
    @ApplicationScoped
    @UseCase(value = "sample.rename-source", permits = @Permit(to = Role.ADMINISTRATOR))
    public static class RenameSource {

        @PersistenceContext(unitName = "registry")
        private EntityManager entityManager;

        @Inject
        private Journal journal;

        public void to(String code, String name) {
            rename(entityManager, code, name);
            journal.changed(new Subject("source", code), Map.of(), Map.of("name", name), "sample");
        }
    }

    /** Changes a row, and forgets to say so. */
    @ApplicationScoped
    @UseCase(value = "sample.rename-silently", permits = @Permit(to = Role.ADMINISTRATOR))
    public static class RenameSilently {

        @PersistenceContext(unitName = "registry")
        private EntityManager entityManager;

        public void to(String code, String name) {
            rename(entityManager, code, name);
        }
    }

    /** Says in the journal what then fails. */
    @ApplicationScoped
    @UseCase(value = "sample.fail", permits = @Permit(to = Role.ADMINISTRATOR))
    public static class Fail {

        @Inject
        private Journal journal;

        public void after(String code) {
            journal.changed(new Subject("source", code), Map.of(), Map.of("name", "x"));
            throw new IllegalArgumentException("on purpose");
        }
    }

    /** Changes a row, says so, and has more to do. */
    @ApplicationScoped
    @UseCase(value = "sample.rename-and-go-on", permits = @Permit(to = Role.ADMINISTRATOR))
    public static class RenameAndGoOn {

        @PersistenceContext(unitName = "registry")
        private EntityManager entityManager;

        @Inject
        private Journal journal;

        public void to(String code, String name, Runnable more) {
            rename(entityManager, code, name);
            journal.changed(new Subject("source", code), Map.of(), Map.of("name", name));
            more.run();
        }
    }

    /** Two use cases in one transaction, and something between them. */
    @ApplicationScoped
    public static class Together {

        @Inject
        private RenameSource rename;

        @Inject
        private Journal journal;

        @Transactional(rollbackOn = Exception.class)
        public void rename(String first, Runnable between, String second) throws Exception {
            journal.writtenAfter(() -> {
                rename.to(first, "together");
                between.run();
                rename.to(second, "together");
                return true;
            });
        }
    }

    private static void rename(EntityManager entityManager, String code, String name) {
        entityManager
                .createNativeQuery("insert into source (code, name, licence, link, demonstration)"
                        + " values (?1, ?2, '', '', false) on conflict (code) do update set name = excluded.name")
                .setParameter(1, code)
                .setParameter(2, name)
                .executeUpdate();
    }
}
