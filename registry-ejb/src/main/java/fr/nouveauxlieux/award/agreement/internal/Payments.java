package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.InstalmentState;
import fr.nouveauxlieux.award.agreement.PaymentFault;
import fr.nouveauxlieux.award.agreement.PaymentLine;
import fr.nouveauxlieux.award.agreement.model.Agreement;
import fr.nouveauxlieux.award.agreement.model.Instalment;
import fr.nouveauxlieux.dossier.WaveDossier;
import fr.nouveauxlieux.dossier.WaveDossiers;
import fr.nouveauxlieux.kernel.CallCode;
import fr.nouveauxlieux.organisation.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is to be paid, and was. */
@ApplicationScoped
public class Payments {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    /** Agreements first, as whoever acts on one of their instalments does. */
    private static final String HOLD =
            """
            select a.id from agreement a join dossier d on d.public_id = a.dossier_id
            where d.call_code = ?1 and exists (select 1 from instalment i where i.agreement_id = a.id and i.state = 'VALIDATED')
            order by a.id for update of a""";

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private WaveDossiers dossiers;

    @Inject
    private OrganisationDirectory organisations;

    @Inject
    private BankVault vault;

    /** Those of the call that are to be paid and in no file, of agreements that are not suspended and accounts that are known. */
    public List<Instalment> holdDue(CallCode call) {
        return listHeld(call).stream()
                .filter(instalment -> instalment.paymentFile().isEmpty())
                .filter(instalment -> agreementOf(instalment).isPaying())
                .filter(instalment ->
                        vault.find(agreementOf(instalment).dossier()).isPresent())
                .toList();
    }

    /** Those of the call that are to be paid, among these. */
    public Map<Long, Instalment> hold(CallCode call, Collection<Long> keys) {
        return listHeld(call).stream()
                .filter(instalment -> keys.contains(instalment.key()))
                .collect(Collectors.toMap(Instalment::key, Function.identity()));
    }

    private List<Instalment> listHeld(CallCode call) {
        entityManager.flush();
        List<?> agreements = entityManager
                .createNativeQuery(HOLD)
                .setParameter(1, call.value())
                .getResultList();
        if (agreements.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select i from Instalment i where i.agreementId in :agreements and i.state = :validated"
                                + " order by i.id",
                        Instalment.class)
                .setParameter("agreements", agreements)
                .setParameter("validated", InstalmentState.VALIDATED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @param instalment as it is held; null where there is none of that number that is to be paid */
    public Optional<PaymentFault> findFault(Instalment instalment, long line) {
        if (instalment == null) {
            return Optional.of(new PaymentFault(line, PaymentFault.Kind.UNKNOWN));
        }
        return instalment.paymentFile().isEmpty()
                ? Optional.of(new PaymentFault(line, PaymentFault.Kind.NOT_AWAITED))
                : Optional.empty();
    }

    public Agreement agreementOf(Instalment instalment) {
        return entityManager.find(Agreement.class, instalment.agreement());
    }

    /** As {@code fabriques-de-territoire-20270105-101500-042}. */
    public String reference(CallCode call, Instant now) {
        String code = call.value().length() > 40 ? call.value().substring(0, 40) : call.value();
        return code + "-" + STAMP.format(now);
    }

    public PaymentLine line(Instalment instalment) {
        WaveDossier dossier = dossiers.get(agreementOf(instalment).dossier());
        return new PaymentLine(
                instalment.key(),
                dossier.id(),
                dossier.number(),
                dossier.organisationName(),
                organisations.get(dossier.organisation()).number(),
                vault.open(dossier.id()).orElseThrow(),
                instalment.amount());
    }
}
