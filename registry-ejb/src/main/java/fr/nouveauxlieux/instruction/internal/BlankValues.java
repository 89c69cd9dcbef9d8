package fr.nouveauxlieux.instruction.internal;

import fr.nouveauxlieux.call.CallDirectory;
import fr.nouveauxlieux.instruction.DeskText;
import fr.nouveauxlieux.instruction.canned.Blank;
import fr.nouveauxlieux.kernel.DossierId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** What stands for the blanks of a text that is written on several dossiers. In French, as what is written to authors is. */
@ApplicationScoped
public class BlankValues {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRANCE);

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private CallDirectory calls;

    @Inject
    private Corrections corrections;

    /** Blanks of which nothing is known stay as they are written. */
    public DeskText fill(DeskDossier dossier, DeskText text) {
        Map<Blank, String> values = new EnumMap<>(Blank.class);
        values.put(Blank.NUMBER, dossier.number());
        values.put(
                Blank.CALL,
                calls.getVersion(dossier.call(), dossier.callVersion()).title().in("fr"));
        if (dossier.isOpen()) {
            values.put(Blank.IMPLICIT, DAY.format(corrections.clockOf(dossier).date()));
        }
        Object[] names = names(dossier.id());
        values.put(Blank.PROJECT, (String) names[0]);
        values.put(Blank.ORGANISATION, (String) names[1]);
        return new DeskText(Blank.fill(text.value(), values));
    }

    private Object[] names(DossierId dossier) {
        return (Object[]) entityManager
                .createNativeQuery("select d.submitted_title, o.name from dossier d"
                        + " join organisation o on o.public_id = d.organisation_id where d.public_id = ?1")
                .setParameter(1, dossier.value())
                .getSingleResult();
    }
}
