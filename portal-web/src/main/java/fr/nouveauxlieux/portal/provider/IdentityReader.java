package fr.nouveauxlieux.portal.provider;

import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import fr.nouveauxlieux.account.PersonName;
import fr.nouveauxlieux.account.ProviderIdentity;
import fr.nouveauxlieux.kernel.EmailAddress;
import fr.nouveauxlieux.kernel.Siret;
import fr.nouveauxlieux.portal.provider.ProviderException.Reason;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns what a provider tells of a person into what the portal knows them by. */
final class IdentityReader {

    private static final int LONGEST = 255;

    private final ProviderSettings settings;

    IdentityReader(ProviderSettings settings) {
        this.settings = settings;
    }

    /** @param acr how surely the person was recognised; null where the provider does not say */
    ProviderIdentity read(UserInfo person, ACR acr) throws ProviderException {
        return new ProviderIdentity(
                settings.issuer().toString(),
                person.getSubject().getValue(),
                text(person, "email").flatMap(EmailAddress::find),
                settings.addressesVerified() || Boolean.TRUE.equals(person.getBooleanClaim("email_verified")),
                name(person),
                text(person, "uid"),
                text(person, "siret").flatMap(IdentityReader::siret),
                acr != null && settings.secondFactorAcr().contains(acr.getValue()));
    }

    /** ProConnect has the name that is used; others have that of the family. */
    private static PersonName name(UserInfo person) throws ProviderException {
        Optional<String> given = text(person, "given_name").filter(PersonName::accepts);
        Optional<String> family = Stream.of("usual_name", "family_name")
                .flatMap(claim -> text(person, claim).stream())
                .filter(PersonName::accepts)
                .findFirst();
        if (given.isEmpty() || family.isEmpty()) {
            throw new ProviderException(Reason.NAMELESS, "a person without a given name or a family name");
        }
        return new PersonName(given.get(), family.get());
    }

    private static Optional<Siret> siret(String text) {
        try {
            return Optional.of(new Siret(text.replaceAll("\\s", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(UserInfo person, String claim) {
        return Optional.ofNullable(person.getStringClaim(claim))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .filter(text -> text.length() <= LONGEST);
    }
}
