-- Dossiers for which one reader more than the others is wanted, because those who read it differ. Results themselves are
-- reckoned from the reviews each time, and kept nowhere.

create table extra_reader_call (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    reason text not null check (reason <> '' and length(reason) <= 500),
    called_by text not null references account (public_id),
    called_at timestamptz not null,
    -- How many counted: one more answers the call.
    reviews_then integer not null check (reviews_then >= 2)
);

create index extra_reader_call_dossier on extra_reader_call (dossier_id);

grant select, insert on extra_reader_call to ${app_role};
grant usage on sequence extra_reader_call_id_seq to ${app_role};
