-- Laureates: dossiers whose favourable decision was opened, and the label that their place holds by it.

insert into source (code, name, licence, link, demonstration)
values ('award', 'Décisions d’attribution', 'Licence Ouverte 2.0', '/laureats', false);

create table laureate (
    dossier_id text primary key references dossier (public_id) on delete cascade,
    -- Of the registry; null where the dossier names none.
    place_id text check (place_id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    -- As the registry's vocabulary has it; null for calls that give none.
    label text,
    -- In cents.
    amount bigint not null check (amount > 0),
    granted_on date not null,
    announced_at timestamptz not null,
    -- The decision stands no longer, or the agreement was terminated.
    withdrawn_at timestamptz
);

create index laureate_shown on laureate (granted_on) where withdrawn_at is null;

grant select, insert, update on laureate to ${app_role};
