-- Who reads and who sits for which wave, and what interests each has in its dossiers. Nothing here is deleted but with its
-- dossier: who judged, and what they declared before, is part of what a decision is defended with.

create table panelist (
    id bigint generated always as identity primary key,
    call_code text not null,
    wave text not null,
    account_id text not null references account (public_id),
    seat text not null check (seat in ('READER', 'COMMITTEE_MEMBER')),
    college text not null check (college in ('MINISTRY', 'COUNCIL', 'EXPERT')),
    -- Codes, parted by commas.
    competences text not null,
    departements text not null,
    -- Days as 2026-07-01/2026-07-15, parted by commas.
    absences text not null,
    most_dossiers integer not null check (most_dossiers between 0 and 1000),
    added_by text not null references account (public_id),
    added_at timestamptz not null,
    removed_by text references account (public_id),
    removed_at timestamptz,
    version bigint not null,
    check ((removed_by is null) = (removed_at is null))
);

create unique index panelist_seat on panelist (call_code, wave, account_id, seat) where removed_at is null;
create index panelist_account on panelist (account_id);

-- That someone has said of a dossier what interests they have in it, or that they have none.
create table interest_declaration (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    account_id text not null references account (public_id),
    declared_at timestamptz not null,
    unique (account_id, dossier_id)
);

create index interest_declaration_dossier on interest_declaration (dossier_id);

create table interest (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    account_id text not null references account (public_id),
    kind text not null check (
        kind in ('MEMBER', 'EMPLOYEE', 'FUNDER', 'COMPETITOR', 'FAMILY', 'SAME_TERRITORY', 'CO_SIGNATORY', 'OTHER')),
    content text not null check (length(content) <= 1000),
    -- Declared beforehand, declared late, recorded by the secretary, or found in the portal's own data.
    origin text not null check (origin in ('DECLARED', 'LATE', 'RECORDED', 'OWN_DOSSIER')),
    raised_by text not null references account (public_id),
    raised_at timestamptz not null,
    withdrawn_by text references account (public_id),
    withdrawn_at timestamptz,
    withdrawal_reason text check (withdrawal_reason <> '' and length(withdrawal_reason) <= 1000),
    version bigint not null,
    check ((withdrawn_by is null) = (withdrawn_at is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);

create index interest_dossier on interest (dossier_id);
create index interest_account on interest (account_id);

-- What the portal's data suggested, and what the person answered.
create table interest_suggestion (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    account_id text not null references account (public_id),
    reason text not null check (
        reason in ('SAME_SIREN', 'MAIL_DOMAIN', 'NAMED_IN_DOSSIER', 'OWN_TERRITORY', 'OWN_APPLICATION')),
    fact text not null check (length(fact) <= 300),
    confirmed boolean not null,
    answer text not null check (length(answer) <= 1000),
    answered_at timestamptz not null
);

create index interest_suggestion_dossier on interest_suggestion (dossier_id);
create index interest_suggestion_account on interest_suggestion (account_id);

grant select, insert, update on panelist to ${app_role};
grant select, insert on interest_declaration, interest, interest_suggestion to ${app_role};
-- An interest is withdrawn, never rewritten; texts are emptied when their author is erased.
grant update (content, withdrawn_by, withdrawn_at, withdrawal_reason, version) on interest to ${app_role};
grant update (answer, fact) on interest_suggestion to ${app_role};
grant usage on all sequences in schema public to ${app_role};
