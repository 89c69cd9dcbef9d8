-- Who reads which dossier. A run is kept as it was reckoned, with all that it was reckoned from; what was given to whom is
-- kept when it ends. Nothing here is deleted but with its dossier.

create table assignment_run (
    id text primary key check (id ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    call_code text not null,
    wave text not null,
    computed_by text not null references account (public_id),
    computed_at timestamptz not null,
    -- Canonical JSON, to the byte: digests are taken from it. Text, since jsonb writes its own.
    inputs text not null,
    inputs_sha256 text not null check (inputs_sha256 ~ '^[0-9a-f]{64}$'),
    outcome text not null,
    outcome_sha256 text not null check (outcome_sha256 ~ '^[0-9a-f]{64}$'),
    applied_by text references account (public_id),
    applied_at timestamptz,
    version bigint not null,
    check ((applied_by is null) = (applied_at is null))
);

create index assignment_run_wave on assignment_run (call_code, wave, computed_at);

-- What a run proposes, as adjusted by hand.
create table assignment_proposal (
    id bigint generated always as identity primary key,
    run_id text not null references assignment_run (id),
    dossier_id text not null references dossier (public_id) on delete cascade,
    reader_id text not null references account (public_id),
    by_hand boolean not null,
    -- Struck out, by hand.
    struck boolean not null,
    -- Why it was not given when the run was applied.
    left_out text,
    version bigint not null,
    unique (run_id, dossier_id, reader_id)
);

create index assignment_proposal_dossier on assignment_proposal (dossier_id);
create index assignment_proposal_reader on assignment_proposal (reader_id);

create table reader_assignment (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    reader_id text not null references account (public_id),
    -- Null where it was given by hand, outside a run.
    run_id text references assignment_run (id),
    assigned_by text not null references account (public_id),
    assigned_at timestamptz not null,
    end_kind text check (end_kind in ('INTEREST', 'REFUSED', 'HANDED_OVER', 'WITHDRAWN')),
    end_reason text check (length(end_reason) <= 1000),
    ended_by text references account (public_id),
    ended_at timestamptz,
    version bigint not null,
    check ((end_kind is null) = (ended_at is null) and (end_reason is null) = (ended_at is null))
);

create unique index reader_assignment_standing on reader_assignment (dossier_id, reader_id) where ended_at is null;
create index reader_assignment_dossier on reader_assignment (dossier_id);
create index reader_assignment_reader on reader_assignment (reader_id);

-- Two readers of a wave who may not read the same dossier.
create table readers_apart (
    id bigint generated always as identity primary key,
    call_code text not null,
    wave text not null,
    one_id text not null references account (public_id),
    other_id text not null references account (public_id),
    reason text not null check (reason <> '' and length(reason) <= 300),
    set_by text not null references account (public_id),
    set_at timestamptz not null,
    lifted_by text references account (public_id),
    lifted_at timestamptz,
    version bigint not null,
    check (one_id < other_id),
    check ((lifted_by is null) = (lifted_at is null))
);

create unique index readers_apart_standing on readers_apart (call_code, wave, one_id, other_id) where lifted_at is null;

grant select, insert, update on assignment_run, assignment_proposal, reader_assignment, readers_apart to ${app_role};
grant usage on all sequences in schema public to ${app_role};
