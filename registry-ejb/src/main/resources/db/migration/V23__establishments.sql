-- What the directory of companies said of the numbers that forms hold, and when.

create table establishment (
    siret text primary key check (siret ~ '^[0-9]{14}$'),
    state text not null check (state in ('AWAITED', 'FOUND', 'UNKNOWN')),
    name text not null,
    -- INSEE's category, of four digits; empty where it is not said.
    legal_form text not null check (legal_form ~ '^([0-9]{4})?$'),
    address text not null,
    open boolean not null,
    asked_at timestamptz not null,
    -- Null while the directory is away for it.
    answered_at timestamptz,
    check ((state = 'AWAITED') = (answered_at is null)),
    check ((state = 'FOUND') = (name <> ''))
);

create index establishment_awaited on establishment (asked_at, siret) where state = 'AWAITED';

grant select, insert, update, delete on establishment to ${app_role};
