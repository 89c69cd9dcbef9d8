-- The instruction of dossiers. Nothing here is deleted but with its dossier, and who is reading: what was asked, answered
-- and judged is part of the dossier's file.

create table instructor_assignment (
    dossier_id text primary key references dossier (public_id) on delete cascade,
    instructor_id text not null references account (public_id),
    since timestamptz not null,
    version bigint not null
);

create index instructor_assignment_instructor on instructor_assignment (instructor_id);

create table eligibility_judgement (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    submission integer not null check (submission > 0),
    eligible boolean not null,
    judged_by text not null references account (public_id),
    judged_at timestamptz not null
);

create index eligibility_judgement_dossier on eligibility_judgement (dossier_id, id);

create table eligibility_finding (
    judgement_id bigint not null references eligibility_judgement (id) on delete cascade,
    position integer not null,
    rule text not null,
    computed text not null check (computed in ('HOLDS', 'FAILS', 'UNKNOWN')),
    decided text not null check (decided in ('HOLDS', 'FAILS')),
    reason text not null check (length(reason) <= 2000),
    primary key (judgement_id, position),
    unique (judgement_id, rule),
    check (computed = decided or reason <> '')
);

create table correction_request (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    asked_by text not null references account (public_id),
    asked_at timestamptz not null,
    -- Days of Paris, by which the law counts.
    asked_on date not null,
    due_on date not null,
    indispensable boolean not null,
    stops_clock boolean not null,
    content text not null check (content <> '' and length(content) <= 4000),
    answer text check (length(answer) <= 4000),
    answered_by text references account (public_id),
    answered_at timestamptz,
    answered_on date,
    closed_by text references account (public_id),
    closed_at timestamptz,
    closed_on date,
    version bigint not null,
    check (due_on > asked_on),
    check (indispensable or not stops_clock),
    check ((answer is null) = (answered_at is null) and (answered_at is null) = (answered_on is null)),
    check ((closed_by is null) = (closed_at is null) and (closed_at is null) = (closed_on is null))
);

-- One at a time.
create unique index correction_request_pending on correction_request (dossier_id) where closed_at is null;
create index correction_request_dossier on correction_request (dossier_id, id);

create table correction_path (
    request_id bigint not null references correction_request (id) on delete cascade,
    path text not null check (length(path) <= 140),
    primary key (request_id, path)
);

create table dossier_message (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    author_id text not null references account (public_id),
    from_staff boolean not null,
    content text not null check (content <> '' and length(content) <= 4000),
    sent_at timestamptz not null
);

create index dossier_message_dossier on dossier_message (dossier_id, id);

-- Seen by the staff alone.
create table private_note (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    author_id text not null references account (public_id),
    content text not null check (content <> '' and length(content) <= 4000),
    written_at timestamptz not null
);

create index private_note_dossier on private_note (dossier_id, id);

create table opinion (
    id bigint generated always as identity primary key,
    dossier_id text not null unique references dossier (public_id) on delete cascade,
    asked_by text not null references account (public_id),
    asked_at timestamptz not null,
    due_on date not null,
    verdict text check (verdict in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
    content text check (length(content) <= 4000),
    given_by text references account (public_id),
    given_at timestamptz,
    version bigint not null,
    check ((verdict is null) = (given_at is null) and (given_by is null) = (given_at is null))
);

create table desk_act (
    id bigint generated always as identity primary key,
    dossier_id text not null references dossier (public_id) on delete cascade,
    act text not null,
    author_id text not null references account (public_id),
    at timestamptz not null
);

create index desk_act_dossier on desk_act (dossier_id, id);

create table dossier_reading (
    dossier_id text not null references dossier (public_id) on delete cascade,
    account_id text not null references account (public_id),
    last_at timestamptz not null,
    primary key (dossier_id, account_id)
);

create index dossier_reading_last on dossier_reading (last_at);

grant select, insert, update on instructor_assignment, correction_request, opinion, dossier_reading to ${app_role};
grant select, insert on eligibility_judgement, eligibility_finding, correction_path, dossier_message, private_note, desk_act
    to ${app_role};
grant delete on dossier_reading to ${app_role};
grant usage on all sequences in schema public to ${app_role};
