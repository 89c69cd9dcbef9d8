-- Decisions of the authority on dossiers, their letters, and how those are sent and opened.

-- The stage at which a dossier was before a decision that its authors do not know yet; null where they know how it stands.
alter table dossier
    add column untold_stage text check (
        untold_stage in ('ELIGIBILITY', 'INELIGIBLE', 'ELIGIBLE', 'REVIEW', 'COMMITTEE', 'PROPOSED', 'WAITING_LIST',
            'ADJOURNED', 'NOT_RETAINED')),
    add constraint dossier_untold check (untold_stage is null or state in ('ACCEPTED', 'REFUSED', 'CLOSED'));

-- What is to be decided, as long as it is not signed.
create table decision_draft (
    dossier_id text primary key references dossier (public_id) on delete cascade,
    kind text not null check (kind in ('ACCEPTED', 'REFUSED', 'CLOSED')),
    -- In cents, as everywhere.
    amount bigint check (amount > 0),
    reasons text not null check (length(reasons) <= 8000),
    departure text not null check (length(departure) <= 2000),
    written_by text not null references account (public_id),
    written_at timestamptz not null,
    version bigint not null,
    check (amount is null or kind = 'ACCEPTED')
);

create table decision (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    call_code text not null,
    wave text not null,
    kind text not null check (kind in ('ACCEPTED', 'REFUSED', 'CLOSED')),
    amount bigint check (amount > 0),
    reasons text not null check (reasons <> '' and length(reasons) <= 8000),
    -- Why it departs from what the committee proposed; empty where it does not.
    departure text not null check (length(departure) <= 2000),
    -- Numbers of dossiers of a better rank that were still without a decision.
    passed_over text not null,
    -- Codes of the quotas of the envelope in which it counts, parted by spaces.
    quotas text not null,
    signed_by text not null references account (public_id),
    signer_name text not null check (signer_name <> '' and length(signer_name) <= 200),
    signed_at timestamptz not null,
    letter_sha256 text not null check (letter_sha256 ~ '^[0-9a-f]{64}$'),
    sent_by text references account (public_id),
    sent_at timestamptz,
    read_by text references account (public_id),
    read_at timestamptz,
    end_kind text check (end_kind in ('VOIDED', 'RENOUNCED')),
    end_reason text check (length(end_reason) <= 4000),
    ended_by text references account (public_id),
    ended_at timestamptz,
    check ((amount is not null) = (kind = 'ACCEPTED')),
    check ((sent_at is null) = (sent_by is null)),
    check ((read_at is null) = (read_by is null) and (read_at is null or sent_at is not null)),
    check ((ended_at is null) = (end_kind is null) and (ended_at is null) = (ended_by is null)
        and (ended_at is null) = (end_reason is null))
);

-- One stands at most.
create unique index decision_standing on decision (dossier_id) where ended_at is null;
create index decision_dossier on decision (dossier_id, id);
create index decision_wave on decision (call_code, wave);

-- The letter as it was signed, to the byte.
create table decision_letter (
    decision_id bigint primary key references decision (id) on delete cascade,
    content bytea not null
);

create table decision_sending (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    author_id text not null references account (public_id),
    call_code text not null,
    wave text not null,
    begun_at timestamptz not null
);

create table decision_sending_step (
    sending_id text not null references decision_sending (id) on delete cascade,
    dossier_id text not null references dossier (public_id) on delete cascade,
    position integer not null,
    -- Null until it was tried.
    outcome text,
    primary key (sending_id, dossier_id)
);

create index decision_sending_begun on decision_sending (begun_at);
create index decision_sending_step_dossier on decision_sending_step (dossier_id);

-- Why someone on the waiting list came before those of a better place.
create table waiting_promotion (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    passed_over text not null,
    reason text not null check (length(reason) <= 2000),
    promoted_by text not null references account (public_id),
    promoted_at timestamptz not null,
    check (passed_over = '' or reason <> '')
);

create index waiting_promotion_dossier on waiting_promotion (dossier_id);

-- Networks that were told because whoever applied wanted it. Their addresses are in the messages alone.
create table decision_told_network (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision (id) on delete cascade,
    network text not null check (network <> '' and length(network) <= 200),
    told_by text not null references account (public_id),
    told_at timestamptz not null
);

create index decision_told_network_decision on decision_told_network (decision_id);

grant select, insert, update, delete on decision_draft, decision_sending, decision_sending_step to ${app_role};
grant select, insert on decision, decision_letter, waiting_promotion, decision_told_network to ${app_role};
grant update (sent_by, sent_at, read_by, read_at, end_kind, end_reason, ended_by, ended_at) on decision to ${app_role};
grant usage on all sequences in schema public to ${app_role};
