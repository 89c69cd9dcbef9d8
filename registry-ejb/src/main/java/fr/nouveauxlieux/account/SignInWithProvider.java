package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Permit;
import fr.nouveauxlieux.permission.Role;
import fr.nouveauxlieux.permission.UseCase;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs in whoever an identity provider has recognised. Never takes over an account: an unknown identity joins an account only if its address is verified on both sides, else it has one of its own. */
@ApplicationScoped
@UseCase(value = "account.sign-in-with-provider", permits = @Permit(to = Role.ANYONE))
public class SignInWithProvider {

    /** @param identity claims whose signature, issuer and audience the caller has verified */
    public SignInOutcome signIn(ProviderIdentity identity, DeviceName device) {
        throw new UnsupportedOperationException("account.sign-in-with-provider");
    }
}
