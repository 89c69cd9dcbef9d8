package fr.nouveauxlieux.dossier.internal;

import fr.nouveauxlieux.dossier.model.Dossier;
import fr.nouveauxlieux.dossier.model.DossierGuest;
import fr.nouveauxlieux.kernel.DossierId;
import fr.nouveauxlieux.permission.ObjectScope;
import fr.nouveauxlieux.permission.ScopeResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A dossier is its owner's and its organisation's, open to its guests; it lies where the address submitted lies. */
@ApplicationScoped
public class DossierScopes implements ScopeResolver<DossierId> {

    @Inject
    private Dossiers dossiers;

    @Inject
    private GuestRows guests;

    @Override
    public Class<DossierId> type() {
        return DossierId.class;
    }

    @Override
    public ObjectScope scopeOf(DossierId id) {
        return dossiers.find(id).map(this::scopeOf).orElse(ObjectScope.NONE);
    }

    private ObjectScope scopeOf(Dossier dossier) {
        ObjectScope scope = new ObjectScope(
                Optional.of(dossier.owner()),
                Optional.of(dossier.organisation()),
                guests.list(dossier).stream()
                        .map(DossierGuest::account)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                dossier.toldDepartement().map(Set::of).orElse(Set.of()),
                Optional.of(dossier.call().value()));
        return scope.ofDossier(dossier.id().value());
    }
}
