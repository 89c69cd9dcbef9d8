package fr.nouveauxlieux.portal.door;

import fr.nouveauxlieux.permission.Actor;
import fr.nouveauxlieux.permission.CurrentActor;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.portal.http.ClientAddress;
import fr.nouveauxlieux.portal.http.HttpSettings;
import fr.nouveauxlieux.portal.http.Network;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The one mechanism by which the container learns who asks: it hands the question on to each {@link ActorFinder}. It
 * never asks anybody to sign in: what a visitor may not do, the use cases refuse.
 */
@ApplicationScoped
public class DoorMechanism implements HttpAuthenticationMechanism {

    private final Instance<ActorFinder> finders;
    private final CurrentActor currentActor;
    private final ClientAddress clientAddress;

    /** For the container's proxies. */
    protected DoorMechanism() {
        this.finders = null;
        this.currentActor = null;
        this.clientAddress = null;
    }

    @Inject
    public DoorMechanism(@Any Instance<ActorFinder> finders, CurrentActor currentActor, HttpSettings settings) {
        this.finders = finders;
        this.currentActor = currentActor;
        this.clientAddress = new ClientAddress(settings.trustedProxies());
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String origin = Network.of(clientAddress.of(request));
        Actor actor = StreamSupport.stream(finders.spliterator(), false)
                .map(finder -> finder.find(request, origin))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Actor.visitor(origin));
        currentActor.become(actor);
        if (actor.kind() == Actor.Kind.VISITOR) {
            return context.doNothing();
        }
        return context.notifyContainerAboutLogin(actor.name(), rolesOf(actor));
    }

    private static Set<String> rolesOf(Actor actor) {
        return Arrays.stream(Role.values()).filter(actor::holds).map(Role::name).collect(Collectors.toSet());
    }
}
