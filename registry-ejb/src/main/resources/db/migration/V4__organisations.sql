-- Organisations that people act for, their members and invitations.

create sequence organisation_id_seq increment by 50 start with 50;

create table organisation (
    id bigint primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    siret text unique check (siret ~ '^[0-9]{14}$'),
    rna text unique check (rna ~ '^W[0-9][0-9AB][0-9]{7}$'),
    name text not null check (name <> ''),
    -- Without case nor accents, for the staff's search.
    search_text text not null,
    state text not null check (state in ('BY_DIRECTORY', 'TO_BE_CHECKED', 'TYPED_BY_HAND')),
    created_at timestamptz not null,
    checked_at timestamptz,
    version bigint not null,
    check (siret is not null or rna is not null)
);

create index organisation_created on organisation (created_at desc, id desc);
create index organisation_to_check on organisation (id) where state = 'TO_BE_CHECKED';

create sequence membership_id_seq increment by 50 start with 50;

create table membership (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    account_id bigint not null references account (id),
    role text not null check (role in ('MANAGER', 'MEMBER')),
    since timestamptz not null,
    manages_until timestamptz,
    version bigint not null,
    unique (organisation_id, account_id)
);

create index membership_account on membership (account_id);

create sequence invitation_id_seq increment by 50 start with 50;

create table invitation (
    id bigint primary key,
    organisation_id bigint not null references organisation (id),
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    address text not null,
    role text not null check (role in ('MANAGER', 'MEMBER')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz
);

create index invitation_organisation on invitation (organisation_id);
create index invitation_expiry on invitation (expires_at);

grant select, insert, update on organisation, membership, invitation to ${app_role};
grant delete on membership, invitation to ${app_role};
grant usage on all sequences in schema public to ${app_role};
