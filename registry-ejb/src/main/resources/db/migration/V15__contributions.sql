-- What visitors say is wrong with places, and what the moderation decided of it. An accepted contribution describes its
-- place by a record of its own, which goes before what sources say.

insert into source (code, name, licence, link, demonstration)
values ('contribution', 'Signalement vérifié par la modération', 'Licence Ouverte 2.0', '', false);

-- When the moderation decided that the record holds; null for what a source says.
alter table source_record add column decided_at timestamptz;
-- Keys of the fields of which a decided record says that no value is to be shown, with spaces between.
alter table source_record add column withheld text not null default '';

-- Taken out of the public registry by the moderation.
alter table place add column hidden boolean not null default false;

create table contribution (
    id bigint generated always as identity primary key,
    public_id text not null unique check (public_id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    place_id text not null check (place_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    -- As the place was called and lay when the contribution was made.
    place_name text not null,
    departement text not null,
    region text not null,
    kind text not null check (kind in ('WRONG', 'CLOSED', 'CLOSED_FOR_A_TIME', 'MOVED', 'DUPLICATE', 'NOT_A_PLACE',
        'UNSUITABLE', 'OTHER', 'NEWER_SOURCE')),
    state text not null check (state in ('WAITING', 'ACCEPTED', 'REFUSED', 'UNDONE')),
    comment text not null check (length(comment) <= 2000),
    duplicate_of text check (duplicate_of ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    -- To whom the answer goes: an account, or an address. Both are gone once it went.
    account_id text,
    answer_to text,
    answer_asked boolean not null,
    language text not null check (language in ('fr', 'en')),
    proposed_at timestamptz not null,
    decided_at timestamptz,
    reason text not null check (length(reason) <= 500),
    hid_place boolean not null,
    version bigint not null,
    check (account_id is null or answer_to is null),
    check (state = 'WAITING' or account_id is null and answer_to is null),
    check ((state = 'WAITING') = (decided_at is null))
);

create index contribution_state on contribution (state, proposed_at);
create index contribution_place on contribution (place_id);
create index contribution_account on contribution (account_id) where account_id is not null;

-- A field that a contribution says something of. Values are JSON, as the profile of a place holds them.
create table contribution_change (
    contribution_id bigint not null references contribution (id) on delete cascade,
    position integer not null,
    field text not null,
    value_before text,
    value_after text,
    accepted boolean not null,
    primary key (contribution_id, position),
    unique (contribution_id, field)
);

grant select, insert, update, delete on contribution, contribution_change to ${app_role};
grant usage on sequence contribution_id_seq to ${app_role};
