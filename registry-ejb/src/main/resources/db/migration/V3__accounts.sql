-- Accounts of people: who they are, how they sign in, which roles they were given, and their sessions. Of every secret
-- that someone else holds (session, link, recovery code) the digest only is kept.

create sequence account_id_seq increment by 50 start with 50;

create table account (
    id bigint primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    address text unique check (address = lower(address)),
    address_verified_at timestamptz,
    given_name text,
    family_name text,
    -- Address and names without case nor accents, for the staff's search.
    search_text text not null,
    language text not null check (language in ('FR', 'EN')),
    state text not null check (state in ('ACTIVE', 'SUSPENDED', 'ERASED')),
    demonstration boolean not null,
    passphrase_hash text,
    created_at timestamptz not null,
    last_seen_at timestamptz,
    warned_at timestamptz,
    -- Mixed into the journal's digests of the account's state, so that nobody can guess names back from them.
    digest_salt text not null,
    version bigint not null,
    check (state = 'ERASED' or (given_name is not null and family_name is not null)),
    check (state <> 'ERASED' or (address is null and given_name is null and family_name is null
        and passphrase_hash is null and search_text = ''))
);

create index account_created on account (created_at desc, id desc);

create sequence second_factor_id_seq increment by 50 start with 50;

-- Secrets are encrypted under a key that the database does not know.
create table second_factor (
    id bigint primary key,
    account_id bigint not null unique references account (id),
    secret bytea,
    confirmed_at timestamptz,
    last_step bigint not null,
    begun_secret bytea,
    version bigint not null,
    check ((secret is null) = (confirmed_at is null))
);

create sequence recovery_code_id_seq increment by 50 start with 50;

create table recovery_code (
    id bigint primary key,
    account_id bigint not null references account (id),
    code_hash text not null unique,
    used_at timestamptz
);

create index recovery_code_account on recovery_code (account_id);

create sequence linked_identity_id_seq increment by 50 start with 50;

create table linked_identity (
    id bigint primary key,
    account_id bigint not null references account (id),
    issuer text not null,
    subject text not null,
    uid text,
    siret text,
    linked_at timestamptz not null,
    last_used_at timestamptz not null,
    unique (issuer, subject)
);

create index linked_identity_account on linked_identity (account_id);

create sequence granted_role_id_seq increment by 50 start with 50;

create table granted_role (
    id bigint primary key,
    account_id bigint not null references account (id),
    role text not null,
    departements text not null,
    call_code text,
    granted_at timestamptz not null,
    until timestamptz,
    withdrawn_at timestamptz
);

create index granted_role_account on granted_role (account_id);
create index granted_role_role on granted_role (role) where withdrawn_at is null;

create sequence account_session_id_seq increment by 50 start with 50;

create table account_session (
    id bigint primary key,
    public_id text not null unique,
    account_id bigint not null references account (id),
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    device text not null,
    network text not null,
    signed_in_at timestamptz not null,
    second_factor_at timestamptz,
    last_seen_at timestamptz not null,
    ended_at timestamptz
);

create index account_session_account on account_session (account_id) where ended_at is null;

create sequence one_time_token_id_seq increment by 50 start with 50;

create table one_time_token (
    id bigint primary key,
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    purpose text not null,
    account_id bigint references account (id),
    -- The address that the link was sent to, where the account has not got it yet.
    address text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    failures integer not null
);

create index one_time_token_account on one_time_token (account_id, purpose);
create index one_time_token_expiry on one_time_token (expires_at);

-- Failed attempts of a day. The key is a digest under a secret key: an address that nobody has leaves no trace of itself.
create table sign_in_failure (
    id bigint generated always as identity primary key,
    attempt_key text not null,
    network text not null,
    known boolean not null,
    at timestamptz not null
);

create index sign_in_failure_key on sign_in_failure (attempt_key, at);
create index sign_in_failure_at on sign_in_failure (at);

-- From where people signed in before.
create table known_network (
    account_id bigint not null references account (id),
    network text not null,
    last_used_at timestamptz not null,
    primary key (account_id, network)
);

grant select, insert, update on account, second_factor, recovery_code, linked_identity, granted_role, account_session,
    one_time_token, known_network to ${app_role};
grant select, insert on sign_in_failure to ${app_role};
grant delete on second_factor, recovery_code, linked_identity, account_session, one_time_token, sign_in_failure,
    known_network to ${app_role};
grant usage on all sequences in schema public to ${app_role};
