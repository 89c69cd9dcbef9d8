package fr.nouveauxlieux.portal.page;

import fr.nouveauxlieux.account.IdentityView;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.portal.provider.Provider;
import fr.nouveauxlieux.portal.provider.Providers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;

/** The services by which people may sign in, and those by which the person already does. */
@Named("providers")
@RequestScoped
public class OfferedProviders {

    @Inject
    private Providers providers;

    @Inject
    private Person person;

    @Inject
    private Visit visit;

    public List<Provider> getOffered() {
        return providers.list();
    }

    /** Offered, and not yet a way in to one's own account. */
    public List<Provider> getAddable() {
        List<String> linked = getLinked().stream().map(Linked::brand).toList();
        return providers.list().stream()
                .filter(provider -> !linked.contains(provider.brand()))
                .toList();
    }

    /** By which one can sign in to one's own account. */
    public List<Linked> getLinked() {
        return person.getAccount().identities().stream().map(this::linked).toList();
    }

    private Linked linked(IdentityView identity) {
        return new Linked(
                identity.id(),
                providers.findByIssuer(identity.issuer()).map(Provider::brand).orElseGet(() -> URI.create(
                                identity.issuer())
                        .getHost()),
                identity.siret().map(OfferedProviders::spaced).orElse(""),
                visit.getTexts().moment(identity.linked()));
    }

    /** As it is written: 130 025 265 00013. */
    private static String spaced(Siret siret) {
        return siret.value().replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4");
    }

    /** @param siret of the organisation that the person acts for, in groups; empty for none */
    public record Linked(long id, String brand, String siret, String since) {}
}
