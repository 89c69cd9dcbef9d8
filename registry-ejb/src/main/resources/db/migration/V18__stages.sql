-- Calls of two stages: what was decided of letters of intent, and which dossier follows which.
alter table dossier
    drop constraint dossier_state_check,
    add constraint dossier_state_check check (
        state in ('DRAFT', 'SUBMITTED', 'UNDER_INSTRUCTION', 'ACCEPTED', 'REFUSED', 'LETTER_RETAINED',
            'LETTER_NOT_RETAINED', 'CLOSED', 'WITHDRAWN')),
    add column letter_id bigint references dossier (id) on delete set null;

create index dossier_letter on dossier (letter_id) where letter_id is not null;

-- Never changed: another decision follows it.
create table letter_decision (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    retained boolean not null,
    reasons text not null check (length(reasons) <= 4000),
    decided_by text not null references account (public_id),
    decided_at timestamptz not null,
    check (retained or reasons <> '')
);

create index letter_decision_dossier on letter_decision (dossier_id, id);

grant select, insert on letter_decision to ${app_role};
grant usage on all sequences in schema public to ${app_role};

-- The calendar of waves: the day by which instruction ends, and days of reminders beside the usual ones, as a list of
-- days: ["2026-03-02"].
alter table wave
    add column instructed_by date,
    add column reminders jsonb not null default '[]' check (jsonb_typeof(reminders) = 'array');
