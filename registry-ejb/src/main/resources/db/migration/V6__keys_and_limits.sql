-- The keys by which partners' programs write, and how often something was tried over all nodes.

create table partner_key (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    partner text not null check (length(partner) between 2 and 120),
    -- SHA-256 of the secret part, which nobody but the partner has.
    secret_digest text not null check (secret_digest ~ '^[0-9a-f]{64}$'),
    issued_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > issued_at),
    revoked_at timestamptz,
    last_used_on date,
    version bigint not null
);

create table partner_key_scope (
    key_id text not null references partner_key (id),
    scope text not null check (scope ~ '^imports:[a-z0-9][a-z0-9-]{1,59}$'),
    primary key (key_id, scope)
);

-- Whose tries they are is kept as a digest under a secret. A row past its time says nothing any more, and is swept.
create table shared_limit (
    purpose text not null,
    key_digest text not null check (key_digest ~ '^[0-9a-f]{64}$'),
    free_at timestamptz not null,
    primary key (purpose, key_digest)
);

create index shared_limit_free_at on shared_limit (free_at);

-- A key is revoked, never deleted: the journal names it. What it may do is never changed.
grant select, insert, update on partner_key to ${app_role};
grant select, insert on partner_key_scope to ${app_role};
grant select, insert, update, delete on shared_limit to ${app_role};
