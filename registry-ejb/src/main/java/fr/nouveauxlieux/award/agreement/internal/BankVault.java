package fr.nouveauxlieux.award.agreement.internal;

import fr.nouveauxlieux.award.agreement.BankDetails;
import fr.nouveauxlieux.award.agreement.Iban;
import fr.nouveauxlieux.award.agreement.model.KeptBankDetails;
import fr.nouveauxlieux.configuration.SecretBox;
import fr.nouveauxlieux.configuration.SecretKey;
import fr.nouveauxlieux.kernel.AccountId;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.store.Json;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Bank details, encrypted with the portal's key and bound to their dossier. The last ones given count. */
@ApplicationScoped
public class BankVault {

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private SecretKey secretKey;

    private SecretBox box;

    @PostConstruct
    void prepare() {
        box = new SecretBox(secretKey.derive("bank details"));
    }

    public KeptBankDetails keep(DossierId dossier, BankDetails details, AccountId giver, Instant now) {
        Map<String, String> tree =
                Map.of("holder", details.holder(), "iban", details.iban().value());
        KeptBankDetails kept = new KeptBankDetails(
                dossier,
                box.close(Json.writeBytes(tree), dossier.value()),
                details.iban().masked(),
                giver,
                now);
        entityManager.persist(kept);
        return kept;
    }

    public Optional<KeptBankDetails> find(DossierId dossier) {
        return entityManager
                .createQuery(
                        "select b from KeptBankDetails b where b.dossierId = :dossier order by b.id desc",
                        KeptBankDetails.class)
                .setParameter("dossier", dossier.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** In clear: for the payment file alone. */
    public Optional<BankDetails> open(DossierId dossier) {
        return find(dossier).map(kept -> {
            Map<String, Object> tree = Json.readObject(box.open(kept.sealed(), dossier.value()));
            return new BankDetails((String) tree.get("holder"), new Iban((String) tree.get("iban")));
        });
    }
}
