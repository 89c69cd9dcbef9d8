-- Premises that stand empty, as the organisations that own them offer them. An offer names nobody: whoever writes it acts
-- for the organisation, and the journal tells who did.

create table premises_offer (
    id bigint generated always as identity primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    organisation_id text not null,
    state text not null check (state in ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN', 'LET', 'EXPIRED')),
    title text not null check (length(title) between 1 and 120),
    description text not null check (length(description) between 1 and 3000),
    address text not null check (length(address) <= 200),
    commune text not null,
    departement text not null,
    -- WGS84, in degrees.
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    point_precision text check (point_precision in ('ENTRANCE', 'STREET', 'LOCALITY', 'COMMUNE_CENTRE', 'UNKNOWN')),
    -- In square metres.
    surface integer not null check (surface between 1 and 100000),
    kind text not null check (kind in ('OFFICE', 'SHOP', 'WORKSHOP', 'WAREHOUSE', 'STATION', 'PUBLIC_BUILDING', 'OTHER')),
    -- For a month; 0 for free premises, null where it is to be agreed.
    rent_cents bigint check (rent_cents between 0 and 100000000),
    available_from date,
    available_until date check (available_until >= available_from),
    condition text not null check (condition in ('READY', 'LIGHT_WORKS', 'HEAVY_WORKS')),
    access text not null check (access in ('FULL', 'PARTIAL', 'NONE', 'UNKNOWN')),
    energy text check (energy in ('A', 'B', 'C', 'D', 'E', 'F', 'G')),
    -- Why the moderation sent it back.
    reason text not null check (length(reason) <= 150),
    published_on date,
    last_day date,
    changed_at timestamptz not null,
    version bigint not null,
    check ((latitude is null) = (longitude is null) and (latitude is null) = (point_precision is null)),
    check (state <> 'PUBLISHED' or published_on is not null and last_day is not null)
);

create index premises_offer_organisation on premises_offer (organisation_id);
create index premises_offer_state on premises_offer (state, changed_at);

-- What someone who carries a project tells the owner. Withdrawn, it is gone.
create table premises_interest (
    id bigint generated always as identity primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    offer_id bigint not null references premises_offer (id) on delete cascade,
    account_id text not null,
    organisation_id text,
    dossier_id text,
    message text not null check (length(message) between 1 and 2000),
    expressed_at timestamptz not null,
    version bigint not null,
    unique (offer_id, account_id),
    check (organisation_id is not null or dossier_id is not null)
);

create index premises_interest_account on premises_interest (account_id);

grant select, insert, update on premises_offer to ${app_role};
grant select, insert, delete on premises_interest to ${app_role};
grant usage on sequence premises_offer_id_seq, premises_interest_id_seq to ${app_role};
