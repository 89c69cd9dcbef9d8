package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.model.PaymentFile;
import fr.nouveauxlieux.configuration.SecretBox;
import fr.nouveauxlieux.configuration.SecretKey;
import fr.nouveauxlieux.kernel.CallCode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files that were handed over to be paid, encrypted with the portal's key and bound to their reference. */
@ApplicationScoped
public class PaymentFiles {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SecretKey secretKey;

    private SecretBox box;

    @PostConstruct
    void prepare() {
        box = new SecretBox(secretKey.derive("payment files"));
    }

    public PaymentFile keep(String reference, CallCode call, byte[] content, Instant now) {
        PaymentFile file = new PaymentFile(reference, call, box.close(content, reference), now);
        entityManager.persist(file);
        entityManager.flush();
        return file;
    }

    /** Of a call, the latest first; those without content too. */
    public List<PaymentFile> list(CallCode call) {
        return entityManager
                .createQuery(
                        "select f from PaymentFile f where f.callCode = :call order by f.exportedAt desc, f.id desc",
                        PaymentFile.class)
                .setParameter("call", call.value())
                .getResultList();
    }

    /** Empty where there is none of that call, or it is kept no longer. */
    public Optional<byte[]> open(CallCode call, String reference) {
        return list(call).stream()
                .filter(file -> file.reference().equals(reference))
                .findFirst()
                .flatMap(PaymentFile::sealed)
                .map(closed -> box.open(closed, reference));
    }
}
