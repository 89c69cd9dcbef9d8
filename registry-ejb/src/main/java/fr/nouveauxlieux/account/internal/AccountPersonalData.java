package fr.nouveauxlieux.account.internal;

import static fr.nouveauxlieux.privacy.holder.PersonalField.ADDRESS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ADDRESS_CONFIRMED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AGENT_NUMBER;
import static fr.nouveauxlieux.privacy.holder.PersonalField.AT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.CALL;
import static fr.nouveauxlieux.privacy.holder.PersonalField.CREATED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DEPARTEMENTS;
import static fr.nouveauxlieux.privacy.holder.PersonalField.DEVICE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ENDED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ERASURE_ANNOUNCED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.EXPIRES;
import static fr.nouveauxlieux.privacy.holder.PersonalField.FAMILY_NAME;
import static fr.nouveauxlieux.privacy.holder.PersonalField.GIVEN_NAME;
import static fr.nouveauxlieux.privacy.holder.PersonalField.GRANTED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.IDENTIFIER;
import static fr.nouveauxlieux.privacy.holder.PersonalField.KNOWN_NETWORK;
import static fr.nouveauxlieux.privacy.holder.PersonalField.LANGUAGE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.LAST_SEEN;
import static fr.nouveauxlieux.privacy.holder.PersonalField.LAST_USED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.LINKED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.NETWORK;
import static fr.nouveauxlieux.privacy.holder.PersonalField.PASSPHRASE_SET;
import static fr.nouveauxlieux.privacy.holder.PersonalField.PROVIDER;
import static fr.nouveauxlieux.privacy.holder.PersonalField.PROVIDER_SUBJECT;
import static fr.nouveauxlieux.privacy.holder.PersonalField.PURPOSE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.RECOVERY_CODES;
import static fr.nouveauxlieux.privacy.holder.PersonalField.ROLE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SECOND_FACTOR_SHOWN;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SIGNED_IN;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SINCE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.SIRET;
import static fr.nouveauxlieux.privacy.holder.PersonalField.STATE;
import static fr.nouveauxlieux.privacy.holder.PersonalField.UNTIL;
import static fr.nouveauxlieux.privacy.holder.PersonalField.USED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.WARNED;
import static fr.nouveauxlieux.privacy.holder.PersonalField.WITHDRAWN;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.ACCOUNT;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.FAILED_ATTEMPTS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.IDENTITIES;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.LINKS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.NETWORKS;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.ROLES;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.SECOND_FACTOR;
import static fr.nouveauxlieux.privacy.holder.PersonalHeading.SESSIONS;

import fr.nouveauxlieux.account.model.Account;
import fr.nouveauxlieux.privacy.holder.DataSubject;
import fr.nouveauxlieux.privacy.holder.ErasureObstacle;
import fr.nouveauxlieux.privacy.holder.PersonalDataHolder;
import fr.nouveauxlieux.privacy.holder.PersonalField;
import fr.nouveauxlieux.privacy.holder.PersonalHeading;
import fr.nouveauxlieux.privacy.holder.PersonalPart;
import fr.nouveauxlieux.privacy.holder.PersonalRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What accounts hold of people: who they are, how they sign in, which roles they have. Secrets are told of, never told. */
@ApplicationScoped
public class AccountPersonalData implements PersonalDataHolder {

    private record Query(PersonalHeading heading, List<PersonalField> fields, String sql) {}

    private static final String OF_ACCOUNT = " join account a on a.id = t.account_id where a.public_id = ?1 order by ";

    private static final List<Query> QUERIES = List.of(
            new Query(
                    ACCOUNT,
                    List.of(
                            IDENTIFIER,
                            GIVEN_NAME,
                            FAMILY_NAME,
                            ADDRESS,
                            ADDRESS_CONFIRMED,
                            LANGUAGE,
                            STATE,
                            PASSPHRASE_SET,
                            CREATED,
                            LAST_SEEN,
                            WARNED,
                            ERASURE_ANNOUNCED),
                    "select public_id, given_name, family_name, address, address_verified_at, language, state,"
                            + " passphrase_hash is not null, created_at, last_seen_at, warned_at, unused_warned_at"
                            + " from account where public_id = ?1"),
            new Query(
                    IDENTITIES,
                    List.of(PROVIDER, PROVIDER_SUBJECT, AGENT_NUMBER, SIRET, LINKED, LAST_USED),
                    "select t.issuer, t.subject, t.uid, t.siret, t.linked_at, t.last_used_at from linked_identity t"
                            + OF_ACCOUNT + "t.id"),
            new Query(
                    SECOND_FACTOR,
                    List.of(SINCE, RECOVERY_CODES),
                    "select t.confirmed_at, (select count(*) from recovery_code c where c.account_id = t.account_id"
                            + " and c.used_at is null) from second_factor t" + OF_ACCOUNT + "t.id"),
            new Query(
                    ROLES,
                    List.of(ROLE, DEPARTEMENTS, CALL, GRANTED, UNTIL, WITHDRAWN),
                    "select t.role, t.departements, t.call_code, t.granted_at, t.until, t.withdrawn_at"
                            + " from granted_role t" + OF_ACCOUNT + "t.id"),
            new Query(
                    SESSIONS,
                    List.of(DEVICE, NETWORK, SIGNED_IN, SECOND_FACTOR_SHOWN, LAST_SEEN, ENDED),
                    "select t.device, t.network, t.signed_in_at, t.second_factor_at, t.last_seen_at, t.ended_at"
                            + " from account_session t" + OF_ACCOUNT + "t.id"),
            new Query(
                    NETWORKS,
                    List.of(NETWORK, LAST_USED),
                    "select t.network, t.last_used_at from known_network t" + OF_ACCOUNT + "t.last_used_at"),
            new Query(
                    LINKS,
                    List.of(PURPOSE, ADDRESS, CREATED, EXPIRES, USED),
                    "select t.purpose, t.address, t.created_at, t.expires_at, t.used_at from one_time_token t"
                            + OF_ACCOUNT + "t.id"));

    @PersistenceContext(unitName = "registry")
    private EntityManager entityManager;

    @Inject
    private PersonalRows rows;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Accounts accounts;

    @Inject
    private Grants grants;

    @Inject
    private AccountErasure erasure;

    @Override
    public Set<String> tables() {
        return Set.of(
                "account",
                "linked_identity",
                "second_factor",
                "recovery_code",
                "granted_role",
                "account_session",
                "known_network",
                "one_time_token",
                "sign_in_failure");
    }

    @Override
    public List<PersonalPart> tell(DataSubject person) {
        List<PersonalPart> parts = new ArrayList<>();
        QUERIES.forEach(query -> parts.add(rows.read(
                query.heading(), query.fields(), query.sql(), person.account().value())));
        parts.add(rows.read(
                FAILED_ATTEMPTS,
                List.of(AT, NETWORK, KNOWN_NETWORK),
                "select at, network, known from sign_in_failure where attempt_key = any(string_to_array(?1, ','))"
                        + " order by at",
                attemptKeys(person)));
        return parts;
    }

    @Override
    public Set<ErasureObstacle> obstacles(DataSubject person) {
        grants.lockAdministrators();
        Account account = accounts.get(person.account());
        boolean last = grants.isLastingAdministrator(account)
                && !account.isDemonstration()
                && grants.countOtherAdministrators(account) == 0;
        return last ? Set.of(ErasureObstacle.LAST_ADMINISTRATOR) : Set.of();
    }

    @Override
    public void erase(DataSubject person) {
        entityManager
                .createNativeQuery("delete from sign_in_failure where attempt_key = any(string_to_array(?1, ','))")
                .setParameter(1, attemptKeys(person))
                .executeUpdate();
        erasure.erase(accounts.get(person.account()));
    }

    private String attemptKeys(DataSubject person) {
        return String.join(",", attempts.listKeys(person.account(), person.address()));
    }
}
