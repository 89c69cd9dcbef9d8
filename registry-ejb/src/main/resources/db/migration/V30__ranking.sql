-- The order of a committee and what it proposes: a working order while it sits, then what was proposed, which stays.

create table ranking (
    session_id text primary key references committee_session (id),
    -- On the shared screen now.
    shown_dossier text,
    -- Rises with every change, whatever it is of: pages that are open ask for it.
    version bigint not null
);

create table ranked_item (
    id bigint generated always as identity primary key,
    session_id text not null references ranking (session_id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    position integer not null check (position > 0),
    -- Null until something is proposed.
    kind text check (kind in ('RETAINED', 'WAITING_LIST', 'ADJOURNED', 'NOT_RETAINED')),
    amount bigint check (amount > 0),
    reasons text not null check (length(reasons) <= 4000),
    -- Why it is not where its grade would have it.
    departure_reason text not null check (length(departure_reason) <= 1000),
    unique (session_id, dossier_id),
    check (kind <> 'RETAINED' or amount is not null),
    check (amount is null or kind in ('RETAINED', 'WAITING_LIST'))
);

create index ranked_item_dossier on ranked_item (dossier_id);

-- Whether a dossier of the wave is of a quota, as it was judged when the ranking was begun.
create table quota_finding (
    id bigint generated always as identity primary key,
    session_id text not null references ranking (session_id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    quota text not null,
    outcome text not null check (outcome in ('YES', 'NO', 'UNKNOWN')),
    unique (session_id, dossier_id, quota)
);

create index quota_finding_dossier on quota_finding (dossier_id);

-- Why a share that is kept for some is given to others.
create table quota_reason (
    id bigint generated always as identity primary key,
    session_id text not null references ranking (session_id),
    quota text not null,
    reason text not null check (reason <> '' and length(reason) <= 1000),
    unique (session_id, quota)
);

create table ranking_scenario (
    id bigint generated always as identity primary key,
    session_id text not null references ranking (session_id),
    name text not null check (name <> '' and length(name) <= 60),
    saved_at timestamptz not null,
    unique (session_id, name)
);

create table scenario_item (
    id bigint generated always as identity primary key,
    scenario_id bigint not null references ranking_scenario (id) on delete cascade,
    dossier_id text not null references dossier (public_id) on delete cascade,
    kind text not null check (kind in ('RETAINED', 'WAITING_LIST', 'ADJOURNED', 'NOT_RETAINED')),
    amount bigint check (amount > 0),
    unique (scenario_id, dossier_id)
);

create index scenario_item_dossier on scenario_item (dossier_id);

-- What a committee proposed when its session closed. Never changed: what another session proposes follows it.
create table committee_proposal (
    id bigint generated always as identity primary key,
    session_id text not null references committee_session (id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    call_code text not null,
    wave text not null,
    rank integer not null check (rank > 0),
    kind text not null check (kind in ('RETAINED', 'WAITING_LIST', 'ADJOURNED', 'NOT_RETAINED')),
    amount bigint check (amount > 0),
    waiting_position integer check (waiting_position > 0),
    reasons text not null check (reasons <> '' and length(reasons) <= 4000),
    departure_reason text not null check (length(departure_reason) <= 1000),
    -- Of the reviews, as it was then.
    grade numeric(5, 2) check (grade between 0 and 100),
    grade_rank integer check (grade_rank > 0),
    deliberated_on date not null,
    unique (session_id, dossier_id),
    check (kind <> 'RETAINED' or amount is not null),
    check ((kind = 'WAITING_LIST') = (waiting_position is not null))
);

create index committee_proposal_dossier on committee_proposal (dossier_id, id);
create index committee_proposal_wave on committee_proposal (call_code, wave);

grant select, insert, update on ranking to ${app_role};
grant select, insert, update, delete on ranked_item, quota_finding, quota_reason, ranking_scenario, scenario_item
    to ${app_role};
grant select, insert on committee_proposal to ${app_role};
grant usage on all sequences in schema public to ${app_role};
